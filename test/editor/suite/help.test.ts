import assert from 'node:assert/strict';
import {
  type CodeAction,
  CodeActionKind,
  ConfigurationTarget,
  commands,
  type Range,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { findings, findingsWhen, ruleOf } from '../driver';
import { hoverText, openWithFindings, positionOf } from '../report';

suite('help with a report', () => {
  teardown(async () => {
    await workspace.getConfiguration('hegao').update('rules', undefined, ConfigurationTarget.Workspace);
    await commands.executeCommand('workbench.action.files.revert');
  });

  test('a hover shows the workings of a claim that holds', async () => {
    const document = await openWithFindings();
    const text = await hoverText(document, positionOf(document, '12%'));
    assert.match(text, /8\.4/);
    assert.match(text, /7\.5/);
    assert.match(text, /12(\.0+)?%/);
  });

  test('a quick fix corrects the figure, and the finding goes', async () => {
    const document = await openWithFindings();
    const growth = findings(document).find((finding) => ruleOf(finding) === 'growth-mismatch');
    assert.ok(growth);
    const actions = await actionsAt(document, growth.range, CodeActionKind.QuickFix.value);
    const fix = actions.find(({ edit }) => edit?.get(document.uri).some(({ newText }) => /^25/.test(newText)));
    assert.ok(fix?.edit, `no fix to 25% among: ${actions.map(({ title }) => title).join(' | ')}`);
    assert.ok(await workspace.applyEdit(fix.edit));
    assert.match(document.getText(), /增长25(\.0)?%/);
    await findingsWhen(document, 'the finding to go', (all) =>
      all.every((finding) => ruleOf(finding) !== 'growth-mismatch'),
    );
  });

  test('fixing everything safe corrects the wording and leaves the figures alone', async () => {
    const document = await openWithFindings();
    await commands.executeCommand('hegao.fixAll');
    await findingsWhen(document, 'the wording to be right', (all) =>
      all.every((finding) => ruleOf(finding) !== 'nonstandard-slogan'),
    );
    assert.match(document.getText(), /“两学一做”/);
    assert.match(document.getText(), /增长28%/);
    assert.match(document.getText(), /XX个/);
  });

  test('a change of the settings takes effect at once', async () => {
    const document = await openWithFindings();
    const settings = workspace.getConfiguration('hegao');
    await settings.update('rules', { 'growth-mismatch': 'off' }, ConfigurationTarget.Workspace);
    await findingsWhen(
      document,
      'the rule to be off',
      (all) => all.length > 0 && all.every((finding) => ruleOf(finding) !== 'growth-mismatch'),
    );
    await settings.update('rules', undefined, ConfigurationTarget.Workspace);
    await findingsWhen(document, 'the rule to be on again', (all) =>
      all.some((finding) => ruleOf(finding) === 'growth-mismatch'),
    );
  });

  test('a rule is turned off in the settings', async () => {
    const document = await openWithFindings();
    const placeholder = findings(document).find((finding) => ruleOf(finding) === 'unresolved-placeholder');
    assert.ok(placeholder);
    await commands.executeCommand('hegao.disableRule', 'unresolved-placeholder', document.uri.toString());
    await findingsWhen(
      document,
      'the rule to be off',
      (all) => all.length > 0 && all.every((finding) => ruleOf(finding) !== 'unresolved-placeholder'),
    );
    const rules = workspace.getConfiguration('hegao', document.uri).inspect('rules')?.workspaceFolderValue;
    assert.deepEqual(rules, { 'unresolved-placeholder': 'off' });
  });

  test('the server can be started again, and finds the same', async () => {
    const document = await openWithFindings();
    const before = findings(document).length;
    // Who is impatient asks twice.
    await Promise.all([commands.executeCommand('hegao.restart'), commands.executeCommand('hegao.restart')]);
    await findingsWhen(document, `${before} findings`, (all) => all.length === before);
  });

  test('the example opens as a report of its own, with something to find', async () => {
    await commands.executeCommand('hegao.openExample');
    const document = window.activeTextEditor?.document;
    assert.equal(document?.languageId, 'report');
    assert.ok(document.isUntitled);
    await findingsWhen(document, 'findings in the example', (all) => all.length > 2);
  });
});

async function actionsAt(document: TextDocument, range: Range, kind: string): Promise<readonly CodeAction[]> {
  return commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind, 20);
}
