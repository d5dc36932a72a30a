import assert from 'node:assert/strict';
import { commands, extensions, Uri, window, workspace } from 'vscode';
import { findingsWhen, open, ruleOf, shownWhen } from '../driver';

suite('the packaged extension', () => {
  test('is installed from its package, not run from the sources', () => {
    const extension = extensions.getExtension('hegao.hegao');
    assert.ok(extension);
    assert.match(extension.extensionPath, /hegao\.hegao-\d+\.\d+\.\d+$/);
  });

  test('comes with the pages of its rules', async () => {
    await extensions.getExtension('hegao.hegao')!.activate();
    for (const page of ['growth-mismatch.zh-CN.md', 'growth-mismatch.en.md']) {
      const document = await workspace.openTextDocument(Uri.from({ scheme: 'hegao-rule', path: `/${page}` }));
      assert.equal(document.languageId, 'markdown');
      assert.match(document.getText(), /^# /, page);
    }
    const shown = () => window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
    await commands.executeCommand('hegao.openRule', 'growth-mismatch');
    await shownWhen(window.tabGroups.onDidChangeTabs, shown, (labels) =>
      labels.some((label) => label.includes('growth-mismatch')),
    );
  });

  test('is activated by a report and finds what is wrong in it', async () => {
    const document = await open('松岭镇2024年工作总结.txt');
    assert.equal(document.languageId, 'report');
    const found = await findingsWhen(document, 'the growth rate', (all) =>
      all.some((finding) => ruleOf(finding) === 'growth-mismatch'),
    );
    assert.ok(found.length > 1);
    assert.ok(extensions.getExtension('hegao.hegao')?.isActive);
  });
});
