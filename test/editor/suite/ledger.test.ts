import assert from 'node:assert/strict';
import {
  commands,
  type Event,
  Range,
  Selection,
  TabInputWebview,
  type TextDocument,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { LedgerView } from '../../../client/src/ledger';
import { open } from '../driver';
import { REPORT } from '../report';

type Shown = LedgerView['shown'] extends Event<infer T> ? T : never;

suite('the ledger', () => {
  setup(() => commands.executeCommand('workbench.action.closeAllEditors'));
  teardown(() => commands.executeCommand('workbench.action.closeAllEditors'));

  test('opens beside the report, which keeps the keyboard, and its page lists every claim', async () => {
    const { view, document } = await openLedger();
    const { rows } = view.answer!.ledger;
    assert.ok(rows.length >= 2);
    assert.ok(rows.some(({ verdict }) => verdict === 'contradicted'));
    assert.equal(window.activeTextEditor?.document, document);
    assert.equal(panels().length, 1);
    assert.ok(['Ledger of Figures', '核对台账'].includes(view.panel.title));
  });

  test('follows the cursor', async () => {
    const { view, document } = await openLedger();
    const row = view.answer!.ledger.rows.findIndex(({ verdict }) => verdict === 'contradicted');
    const { start } = view.answer!.ledger.rows[row]!.statedRange;
    const followed = next(view, ({ current }) => current === row);
    const editor = await window.showTextDocument(document);
    editor.selection = new Selection(start.line, start.character, start.line, start.character);
    await followed;
  });

  test('goes to a claim of the report, for a look or for good', async () => {
    const { view, document } = await openLedger();
    const row = view.answer!.ledger.rows.findIndex(({ verdict }) => verdict === 'contradicted');
    const { statedRange } = view.answer!.ledger.rows[row]!;
    const selected = new Promise<Range>((resolve) => {
      const listener = window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        if (textEditor.document !== document || selections[0]!.isEmpty) return;
        listener.dispose();
        resolve(selections[0]!);
      });
    });
    view.receive({ type: 'jump', generation: view.generation, row, focus: true });
    const { start, end } = statedRange;
    assert.ok((await selected).isEqual(new Range(start.line, start.character, end.line, end.character)));
  });

  test('changes as the report is typed', async () => {
    const { view, document } = await openLedger();
    const rows = view.answer!.ledger.rows.length;
    const longer = next(view, (shown) => shown.rows === rows + 1);
    const edit = new WorkspaceEdit();
    edit.insert(
      document.uri,
      document.lineAt(document.lineCount - 1).range.end,
      '\n全镇财政收入由2000万元增加到2500万元，增长25%。\n',
    );
    await workspace.applyEdit(edit);
    await longer;
    await commands.executeCommand('workbench.action.files.revert');
  });

  test('turns to the report that becomes active, and there is one panel only', async () => {
    const { view } = await openLedger();
    const other = next(view, () => view.uri?.path.endsWith('简报.report') === true);
    await open('简报.report');
    await other;
    await commands.executeCommand('hegao.openLedger');
    assert.equal(panels().length, 1);
  });

  test('is written in every form', async () => {
    const { view } = await openLedger();
    const beginnings = { xlsx: 'PK', csv: '\uFEFF"', html: '<!DOCTYPE html>' } as const;
    for (const [format, beginning] of Object.entries(beginnings)) {
      const bytes = await view.bytes(format as keyof typeof beginnings);
      assert.equal(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).slice(0, beginning.length), beginning);
    }
  });

  test('does not open for a file that is no report', async () => {
    await open('server.txt');
    assert.equal(await commands.executeCommand('hegao.openLedger'), undefined);
    assert.equal(panels().length, 0);
  });
});

async function openLedger(): Promise<{ readonly view: LedgerView; readonly document: TextDocument }> {
  const document = await open(REPORT);
  const view = await commands.executeCommand<LedgerView | undefined>('hegao.openLedger');
  assert.ok(view);
  await next(view, ({ rows }) => rows > 0);
  return { view, document };
}

/** Resolves when the page tells that it shows what is wanted. */
function next(view: LedgerView, wanted: (shown: Shown) => boolean): Promise<Shown> {
  return new Promise((resolve) => {
    const listener = view.shown((shown) => {
      if (!wanted(shown)) return;
      listener.dispose();
      resolve(shown);
    });
  });
}

function panels() {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputWebview && /hegao\.ledger$/.test(input.viewType));
}
