import assert from 'node:assert/strict';
import { commands, DiagnosticSeverity, Uri, window, workspace } from 'vscode';
import { findings, findingsWhen, open, ruleOf } from '../driver';

suite('a report in the editor', () => {
  test('is known by its file name', async () => {
    assert.equal((await open('松岭镇2024年工作总结.txt')).languageId, 'report');
    assert.equal((await open('简报.report')).languageId, 'report');
    assert.equal((await open('记事.txt')).languageId, 'plaintext');
  });

  test('gets a finding with its workings on the figure that is wrong', async () => {
    const document = await open('松岭镇2024年工作总结.txt');
    const found = await findingsWhen(document, 'the growth rate', (all) =>
      all.some((finding) => ruleOf(finding) === 'growth-mismatch'),
    );
    const [growth, ...others] = found.filter((finding) => ruleOf(finding) === 'growth-mismatch');
    assert.ok(growth);
    assert.deepEqual(others, [], 'the second rate, 12%, is right');
    assert.match(document.getText(growth.range), /28%/);
    assert.match(growth.message, /25(\.0+)?%/);
    assert.ok(growth.severity <= DiagnosticSeverity.Warning);
  });

  test('gets findings of every kind', async () => {
    const document = await open('松岭镇2024年工作总结.txt');
    const expected = ['growth-mismatch', 'sum-mismatch', 'unresolved-placeholder', 'nonstandard-slogan'];
    const found = await findingsWhen(document, expected.join(', '), (all) =>
      expected.every((rule) => all.some((finding) => ruleOf(finding) === rule)),
    );
    assert.equal(found.length, expected.length);
  });

  test('that has no mistake gets none, nor does a file that is no report', async () => {
    const right = await open('简报.report');
    const foreign = await open('server.txt');
    // The server answers in the order of the questions, so these two have been answered when the third one is.
    const wrong = await open('记事.txt');
    await findingsWhen(wrong, 'the placeholder in a plain text file', (all) => all.length === 1);
    assert.deepEqual(findings(right), []);
    assert.deepEqual(findings(foreign), []);
  });

  test('that is only an older state of one, as a comparison shows it, gets none', async () => {
    const content = '全年办成实事XX件，群众满意。';
    const provider = { provideTextDocumentContent: () => content };
    const registration = workspace.registerTextDocumentContentProvider('older', provider);
    const older = await workspace.openTextDocument(Uri.parse('older:/稿.report'));
    await window.showTextDocument(older, { preview: false });
    assert.equal(older.languageId, 'report');
    // What is opened later is answered later, so the older one would have its findings by then.
    const draft = await workspace.openTextDocument({ language: 'report', content });
    await window.showTextDocument(draft, { preview: false });
    await findingsWhen(draft, 'the placeholder in a draft', (all) => all.length === 1);
    assert.deepEqual(findings(older), []);
    registration.dispose();
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
