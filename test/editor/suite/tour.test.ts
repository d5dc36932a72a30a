import assert from 'node:assert/strict';
import { commands, languages, TabInputWebview, window } from 'vscode';
import { shownWhen } from '../driver';

suite('the walkthrough', () => {
  const close = () => commands.executeCommand('workbench.action.closeAllEditors');
  suiteSetup(close);
  suiteTeardown(async () => {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await close();
  });

  test('opens the example where no report is open, and goes to a finding in it', async () => {
    await commands.executeCommand('hegao.tour.showFinding');
    const { document, selection } = window.activeTextEditor!;
    assert.equal(document.uri.scheme, 'untitled');
    const found = languages.getDiagnostics(document.uri).filter(({ range }) => range.isEqual(selection));
    assert.equal(found.length, 1);
  });

  test('stays with a report that is open', async () => {
    const { document } = window.activeTextEditor!;
    await commands.executeCommand('hegao.tour.showFinding');
    assert.equal(window.activeTextEditor?.document, document);
  });

  test('leads to the ledger of that report, though no editor is in front', async () => {
    await commands.executeCommand('hegao.openWalkthrough');
    await commands.executeCommand('hegao.tour.openLedger');
    const ledgers = () =>
      window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith('hegao.ledger'));
    const shown = await shownWhen(window.tabGroups.onDidChangeTabs, ledgers, (tabs) => tabs.length > 0);
    assert.equal(shown.length, 1);
  });
});
