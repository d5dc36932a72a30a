import assert from 'node:assert/strict';
import {
  type CodeAction,
  CodeActionKind,
  commands,
  type Hover,
  MarkdownString,
  Position,
  type Range,
  Selection,
  type TabChangeEvent,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { findings, findingsWhen, ruleOf } from '../driver';
import { openWithFindings } from '../report';

const START = '松岭镇2024年工作总结\n\n全镇到位资金由1500万元增加到4860万元，增长';

suite('what is typed', () => {
  teardown(() => commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  test('is found wrong when something else is typed', async () => {
    const document = await openDraft();
    await typeAtEnd('228%');
    await insert(document, new Position(0, 0), 'XX镇和');
    await findingsWhen(document, 'what the clause before had to say', (all) => all.some(isGrowth));
  });

  test('waits as long as the cursor stays', async () => {
    const document = await openDraft();
    await typeAtEnd('228%，走访XX');
    await findingsWhen(document, 'the clause before the cursor’s', (all) => all.some(isGrowth));
    assert.deepEqual(
      findings(document).map(ruleOf),
      ['growth-mismatch'],
      'the placeholder is in the clause that is being typed',
    );
    moveTo(new Position(0, 0));
    await findingsWhen(document, 'the placeholder', (all) => all.length === 2);
  });

  test('comes after a pause all the same', async () => {
    const document = await openDraft();
    await typeAtEnd('228%');
    await findingsWhen(document, 'the growth rate', (all) => all.some(isGrowth));
  });
});

suite('a finding', () => {
  test('has a code that opens the page of its rule', async () => {
    const document = await openWithFindings();
    const { code } = findings(document).find(isGrowth)!;
    assert.ok(typeof code === 'object');
    assert.equal(code.target.scheme, 'command');
    const opened = tabOpened();
    await commands.executeCommand(code.target.path, ...JSON.parse(decodeURIComponent(code.target.query)));
    assert.match(await opened, /growth-mismatch\.(zh-CN|en)\.md/);
    await commands.executeCommand('workbench.action.closeActiveEditor');
  });

  test('has a hover whose links may run our commands, and repair', async () => {
    const document = await openWithFindings();
    const growth = findings(document).find(isGrowth)!;
    const hovers = await commands.executeCommand<readonly Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      growth.range.start,
    );
    const [content] = hovers.flatMap(({ contents }) => contents);
    assert.ok(content instanceof MarkdownString);
    const link = Uri.parse(/\((command:hegao\.applyEdits[^ )]+)/.exec(content.value)![1]!);
    assert.ok(typeof content.isTrusted === 'object' && content.isTrusted.enabledCommands.includes(link.path));
    await commands.executeCommand(link.path, ...JSON.parse(decodeURIComponent(link.query)));
    assert.match(document.getText(), /增长25%/);
    const before = document.getText();
    await commands.executeCommand(link.path, ...JSON.parse(decodeURIComponent(link.query)));
    assert.equal(document.getText(), before, 'a link that is older than the text does nothing');
    await commands.executeCommand('workbench.action.files.revert');
  });

  test('is silenced for its folder by a project file, which can be undone', async () => {
    const document = await openWithFindings();
    const folder = workspace.workspaceFolders![0]!.uri;
    const growth = findings(document).find(isGrowth)!;
    const action = (await actionsAt(document, growth.range)).find(({ edit }) =>
      edit?.entries().some(([uri]) => uri.path.endsWith('/hegao.yaml')),
    );
    assert.ok(action?.edit);
    const project = Uri.joinPath(folder, 'hegao.yaml');
    try {
      assert.ok(await workspace.applyEdit(action.edit));
      assert.ok(await (await workspace.openTextDocument(project)).save());
      await findingsWhen(document, 'the rule to be off', (all) => all.length > 0 && !all.some(isGrowth));
    } finally {
      await workspace.fs.delete(project);
    }
    await findingsWhen(document, 'the rule to be on again', (all) => all.some(isGrowth));
  });
});

suite('a project file with changes that are not saved', () => {
  test('keeps them when a quick fix changes it', async () => {
    const document = await openWithFindings();
    const file = Uri.joinPath(workspace.workspaceFolders![0]!.uri, 'hegao.yaml');
    await workspace.fs.writeFile(file, new TextEncoder().encode('rules:\n  sum-mismatch: hint\n'));
    try {
      const project = await workspace.openTextDocument(file);
      const unsaved = new WorkspaceEdit();
      unsaved.insert(file, new Position(0, 0), '# 本镇的设置\n# 由办公室维护\n');
      assert.ok(await workspace.applyEdit(unsaved));
      const action = (await actionsAt(document, findings(document).find(isGrowth)!.range)).find(({ edit }) =>
        edit?.entries().some(([uri]) => uri.path === file.path),
      );
      assert.ok(action?.edit && (await workspace.applyEdit(action.edit)));
      assert.match(project.getText(), /^# 本镇的设置\n# 由办公室维护\nrules:\n/);
      assert.match(project.getText(), /^ {2}sum-mismatch: hint\n {2}growth-mismatch: off$/m);
      assert.ok(await project.save());
    } finally {
      await workspace.fs.delete(file);
    }
    await findingsWhen(document, 'the rule to be on again', (all) => all.some(isGrowth));
  });
});

async function openDraft(): Promise<TextDocument> {
  const document = await workspace.openTextDocument({ language: 'report', content: START });
  await window.showTextDocument(document);
  return document;
}

/** Types as a person does: the cursor goes along. */
async function typeAtEnd(text: string): Promise<void> {
  const { document } = window.activeTextEditor!;
  moveTo(document.lineAt(document.lineCount - 1).range.end);
  await commands.executeCommand('type', { text });
}

async function insert(document: TextDocument, position: Position, text: string): Promise<void> {
  assert.equal(window.activeTextEditor?.document, document);
  moveTo(position);
  await commands.executeCommand('type', { text });
}

function moveTo(position: Position): void {
  window.activeTextEditor!.selection = new Selection(position, position);
}

function isGrowth(finding: Parameters<typeof ruleOf>[0]): boolean {
  return ruleOf(finding) === 'growth-mismatch';
}

function actionsAt(document: TextDocument, range: Range): Thenable<readonly CodeAction[]> {
  const kind = CodeActionKind.QuickFix.value;
  return commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind, 20);
}

/** The label of the next tab that is opened. */
function tabOpened(): Promise<string> {
  return new Promise((resolve) => {
    const listener = window.tabGroups.onDidChangeTabs(({ opened }: TabChangeEvent) => {
      if (opened.length === 0) return;
      listener.dispose();
      resolve(opened[0]!.label);
    });
  });
}
