import assert from 'node:assert/strict';
import { commands, extensions, type TextDocument, WorkspaceEdit, workspace } from 'vscode';
import type { Api } from '../../../client/src/main';
import type { ShownStatus } from '../../../client/src/status';
import { open, shownWhen } from '../driver';
import { REPORT, rangeOf } from '../report';

suite('the status bar', () => {
  let api: Api;
  suiteSetup(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await open('简报.report');
    api = await extensions.getExtension<Api>('hegao.hegao')!.activate();
  });
  suiteTeardown(() => commands.executeCommand('workbench.action.closeAllEditors'));

  const statusWhen = (wanted: (status: ShownStatus | undefined) => boolean) =>
    shownWhen(api.onDidChangeStatus, api.status, wanted);

  test('tells what was checked and what there is to look at', async () => {
    await open(REPORT);
    const status = await statusWhen((shown) => shown?.text.includes('contradictory') === true);
    assert.equal(status?.text, '核稿 4 checked · 2 contradictory · 2 more to look at');
    assert.match(status.tooltip, /\*\*\d+ figures, 4 relations between them checked\*\*/);
    assert.match(status.tooltip, /\$\(error\) 2 contradict/);
    assert.match(status.tooltip, /\*\*4 finding\(s\)\*\*/);
  });

  test('follows each change of the text', async () => {
    const document = await open(REPORT);
    await statusWhen((shown) => shown?.text.includes('2 contradictory') === true);
    await replace(document, '28%', '25%');
    await statusWhen((shown) => shown?.text === '核稿 4 checked · 1 contradictory · 2 more to look at');
    await commands.executeCommand('workbench.action.files.revert');
    await statusWhen((shown) => shown?.text.includes('2 contradictory') === true);
  });

  test('praises a report without mistakes, and is silent elsewhere', async () => {
    await open('简报.report');
    assert.equal(
      (await statusWhen((shown) => shown?.text.includes('$(check)') === true))?.text,
      '核稿 $(check) 1 checked',
    );
    await open('server.txt');
    assert.equal(await statusWhen((shown) => shown === undefined), undefined);
  });
});

async function replace(document: TextDocument, words: string, others: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, words), others);
  assert.ok(await workspace.applyEdit(edit));
}
