import assert from 'node:assert/strict';
import { commands, extensions, TreeItemCollapsibleState, window, workspace } from 'vscode';
import type { Node } from '../../../client/src/findings/groups';
import type { Api } from '../../../client/src/main';
import { findingsWhen, open, ruleOf, shownWhen } from '../driver';
import { REPORT } from '../report';

suite('the tree of findings', () => {
  let api: Api;
  suiteSetup(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    api = await extensions.getExtension<Api>('hegao.hegao')!.activate();
    const document = await open(REPORT);
    await findingsWhen(document, 'all findings', (all) => all.length === 4);
    await shownWhen(api.findings.onDidChange, api.findings.badge, (count) => count === 4);
  });
  setup(() => commands.executeCommand('hegao.findings.showReport'));
  suiteTeardown(async () => {
    await commands.executeCommand('hegao.findings.showReport');
    await commands.executeCommand('hegao.findings.groupBySection');
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('lists the findings of the report in front by section', async () => {
    await commands.executeCommand('hegao.findings.groupBySection');
    assert.deepEqual(await labels(api), ['一、经济运行 1', '二、项目建设 2', '三、党的建设 1']);
  });

  test('by rule, with what the rules are called, and by severity', async () => {
    await commands.executeCommand('hegao.findings.groupByRule');
    assert.match((await labels(api)).join('; '), /增长率不符 1/);
    await commands.executeCommand('hegao.findings.groupBySeverity');
    assert.deepEqual(await labels(api), ['To correct 4']);
  });

  test('lists all reports of the workspace, those that are not open too', async () => {
    await commands.executeCommand('hegao.findings.groupBySection');
    await commands.executeCommand('hegao.findings.showWorkspace');
    await shownWhen(api.findings.onDidChange, api.findings.badge, (count) => count > 5);
    const reports = await labels(api);
    assert.ok(reports.includes(`${REPORT} 4`), reports.join());
    assert.ok(reports.includes('松岭镇2023年工作总结.txt 1 · 上年'), reports.join());
  });

  test('opens nothing by itself in a workspace, which may be large', async () => {
    await commands.executeCommand('hegao.findings.showWorkspace');
    for (const grouping of ['groupBySection', 'groupByRule', 'groupBySeverity']) {
      await commands.executeCommand(`hegao.findings.${grouping}`);
      const [first] = await children(api);
      const { collapsibleState } = await api.findings.tree.getTreeItem(first!);
      assert.equal(collapsibleState, TreeItemCollapsibleState.Collapsed, grouping);
    }
  });

  test('goes to a finding, and tells it in words to those who do not see', async () => {
    await commands.executeCommand('hegao.findings.groupByRule');
    const growth = await leafOf(api, 'growth-mismatch');
    const item = await api.findings.tree.getTreeItem(growth);
    assert.match(String(item.accessibilityInformation?.label), /^To correct: .*25.*, line 5$/);
    await commands.executeCommand('workbench.action.closeAllEditors');
    await commands.executeCommand(item.command!.command, ...item.command!.arguments!);
    const editor = window.activeTextEditor!;
    assert.match(editor.document.getText(editor.selection), /28%/);
  });

  test('lets one finding pass with a comment, and follows what happens then', async () => {
    await commands.executeCommand('hegao.findings.groupByRule');
    const document = await workspace.openTextDocument((await open(REPORT)).uri);
    await commands.executeCommand('hegao.findings.silence', await leafOf(api, 'growth-mismatch'));
    await findingsWhen(document, 'one finding less', (all) => !all.some((f) => ruleOf(f) === 'growth-mismatch'));
    await shownWhen(api.findings.onDidChange, api.findings.badge, (count) => count === 3);
    assert.match(document.getText(), /growth-mismatch/);
    await commands.executeCommand('workbench.action.files.revert');
    await shownWhen(api.findings.onDidChange, api.findings.badge, (count) => count === 4);
  });

  test('is empty where no report is in front', async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await open('server.txt');
    await shownWhen(api.findings.onDidChange, api.findings.badge, (count) => count === 0);
    assert.deepEqual(await children(api), []);
  });
});

async function children(api: Api, node?: Node): Promise<readonly Node[]> {
  return (await api.findings.tree.getChildren(node)) ?? [];
}

/** The nodes of the first level as they are read: their labels and what stands behind. */
async function labels(api: Api): Promise<readonly string[]> {
  const items = (await children(api)).map((node) => api.findings.tree.getTreeItem(node));
  return (await Promise.all(items)).map(({ label, description }) => `${label} ${description}`);
}

/** The first finding of a rule while the tree is grouped by rule. */
async function leafOf(api: Api, rule: string): Promise<Node> {
  const group = (await children(api)).find((node) => node.kind === 'group' && node.key === rule);
  assert.ok(group);
  return (await children(api, group))[0]!;
}
