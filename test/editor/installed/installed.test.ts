import assert from 'node:assert/strict';
import { extensions, Uri, workspace } from 'vscode';
import { findingsWhen, open, ruleOf } from '../driver';

suite('the packaged extension', () => {
  test('is installed from its package, not run from the sources', () => {
    const extension = extensions.getExtension('hegao.hegao');
    assert.ok(extension);
    assert.match(extension.extensionPath, /hegao\.hegao-\d+\.\d+\.\d+$/);
  });

  test('comes with the pages of its rules', async () => {
    const { extensionUri } = extensions.getExtension('hegao.hegao')!;
    for (const page of ['growth-mismatch.zh-CN.md', 'growth-mismatch.en.md']) {
      const { size } = await workspace.fs.stat(Uri.joinPath(extensionUri, 'dist', 'rules', page));
      assert.ok(size > 500, page);
    }
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
