import assert from 'node:assert/strict';
import { commands, type Extension, extensions, window, workspace } from 'vscode';
import { findingsWhen, open } from '../driver';

interface Api {
  isServerWanted(): boolean;
}

suite('activation', () => {
  // The files of this suite run in the order of their names, so nothing has opened a report before.
  test('starts no server for a text without Chinese prose', async () => {
    await open('server.txt');
    const { isServerWanted } = await hegao().activate();
    assert.equal(isServerWanted(), false);
    await open('.vscode/settings.json');
    assert.equal(isServerWanted(), false);
    console.log(await activationTime());
  });

  test('starts the server when a text becomes a report while it is written', async () => {
    const document = await workspace.openTextDocument({ language: 'plaintext', content: '' });
    const editor = await window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(document.positionAt(0), 'Notes\n'));
    assert.equal(hegao().exports.isServerWanted(), false);
    await editor.edit((edit) => edit.insert(document.positionAt(0), '全年办成实事XX件，群众满意。'));
    assert.equal(hegao().exports.isServerWanted(), true);
    await findingsWhen(document, 'the placeholder', (all) => all.length === 1);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

function hegao(): Extension<Api> {
  const extension = extensions.getExtension<Api>('hegao.hegao');
  assert.ok(extension);
  return extension;
}

/** The row of VS Code's own page on its start that tells of this extension; for people to read, not to be judged. */
async function activationTime(): Promise<string> {
  await commands.executeCommand('perfview.show');
  const text = window.activeTextEditor?.document.getText() ?? '';
  await commands.executeCommand('workbench.action.closeActiveEditor');
  const rows = text.split('\n').filter((line) => /^\| *(Extension|hegao\.hegao) /.test(line));
  return rows.join('\n') || `no times in ${text.length} characters`;
}
