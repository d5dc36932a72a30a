import assert from 'node:assert/strict';
import { commands, type Tab, TabInputWebview, window } from 'vscode';
import { open } from '../driver';
import { REPORT } from '../report';

suite('the page of results', () => {
  setup(() => commands.executeCommand('workbench.action.closeAllEditors'));
  teardown(() => commands.executeCommand('workbench.action.closeAllEditors'));

  test('opens in a tab for a report, and there is one such tab only', async () => {
    const { uri } = await open(REPORT);
    await commands.executeCommand('hegao.openResults', uri);
    const tab = await pageTab();
    assert.ok(['Hegao Results', '核稿结果'].includes(tab.label), tab.label);
    await commands.executeCommand('hegao.openResults', uri);
    assert.equal(pages().length, 1);
  });

  test('opens for the whole workspace', async () => {
    await open(REPORT);
    await commands.executeCommand('hegao.openResults', 'workspace');
    await when(() => pages().some(({ isActive }) => isActive));
  });

  test('opens anew after it was closed', async () => {
    const { uri } = await open(REPORT);
    await commands.executeCommand('hegao.openResults', uri);
    await pageTab();
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await when(() => pages().length === 0);
    await commands.executeCommand('hegao.openResults', uri);
    await pageTab();
  });

  test('does not open for a file without Chinese prose', async () => {
    const { uri } = await open('server.txt');
    await commands.executeCommand('hegao.openResults', uri);
    assert.equal(pages().length, 0);
  });
});

function pages(): readonly Tab[] {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputWebview && /hegao\.results$/.test(input.viewType));
}

async function pageTab(): Promise<Tab> {
  await when(() => pages().length > 0);
  return pages()[0]!;
}

/** Resolves when it holds of the tabs, which an event tells. */
async function when(holds: () => boolean): Promise<void> {
  if (holds()) return;
  await new Promise<void>((resolve) => {
    const listener = window.tabGroups.onDidChangeTabs(() => {
      if (!holds()) return;
      listener.dispose();
      resolve();
    });
  });
}
