import assert from 'node:assert/strict';
import {
  type CodeAction,
  CodeActionKind,
  commands,
  type Position,
  type TextDocument,
  type WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { findings, findingsWhen, ruleOf } from '../driver';
import { positionOf } from '../report';

const DRAFT = `XX镇20XX年工作总结

20XX年，XX镇党委团结带领全镇干部群众，完成固定资产投资XX亿元。
XX镇获评县级先进，XX村建成文化礼堂1座。
`;

suite('a draft with placeholders', () => {
  teardown(() => commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  test('has its names filled in everywhere by a rename, and its figures one by one', async () => {
    const document = await openDraft();
    const edit = await renamed(document, 'XX镇党委', '青禾');
    assert.ok(await workspace.applyEdit(edit));
    assert.equal(document.getText(), DRAFT.replaceAll('XX镇', '青禾镇'));
    const figure = await renamed(document, 'XX亿元', '3.2');
    assert.equal(figure.get(document.uri).length, 1);
    await assert.rejects(async () => renamed(document, 'XX村', '  '), /请输入|Nothing was typed/);
  });

  test('offers to fill in a placeholder everywhere, and puts the cursor there', async () => {
    const document = await openDraft();
    const [finding] = findings(document).filter(({ range }) => range.start.isEqual(positionOf(document, 'XX镇党委')));
    assert.ok(finding);
    const actions = await commands.executeCommand<readonly CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
      CodeActionKind.QuickFix.value,
    );
    const action = actions.find(({ command }) => command?.command === 'hegao.fillPlaceholder');
    assert.ok(action?.command, `no such action among: ${actions.map(({ title }) => title).join(' | ')}`);
    assert.match(action.title, /XX镇.*3/);
    assert.equal(ruleOf(finding), 'unresolved-placeholder');
    const filled = commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
    await cursorAt(finding.range.start);
    await closedRename(filled);
    assert.equal(document.getText(), DRAFT);
  });
});

async function openDraft(): Promise<TextDocument> {
  const document = await workspace.openTextDocument({ language: 'report', content: DRAFT });
  await window.showTextDocument(document);
  await findingsWhen(document, 'the placeholders', (all) => all.length === 7);
  return document;
}

function renamed(document: TextDocument, words: string, name: string): Thenable<WorkspaceEdit> {
  const position = positionOf(document, words);
  return commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, position, name);
}

/** Resolves as soon as the cursor of the active editor is there. */
async function cursorAt(position: Position): Promise<void> {
  if (window.activeTextEditor?.selection.active.isEqual(position)) return;
  await new Promise<void>((resolve) => {
    const listener = window.onDidChangeTextEditorSelection(({ selections }) => {
      if (!selections[0]?.active.isEqual(position)) return;
      listener.dispose();
      resolve();
    });
  });
}

/**
 * Closes the box that asks for the name: a rename ends when it is closed. Nothing tells when it opens, so it is asked to
 * close again and again.
 */
async function closedRename(rename: Thenable<unknown>): Promise<void> {
  let isOver = false;
  const over = rename.then(() => {
    isOver = true;
  });
  while (!isOver) {
    await commands.executeCommand('cancelRenameInput');
    await Promise.race([over, new Promise((resolve) => setTimeout(resolve, 200))]);
  }
}
