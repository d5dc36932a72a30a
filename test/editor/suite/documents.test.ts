import assert from 'node:assert/strict';
import { commands, extensions, type TextDocument, Uri, window, workspace } from 'vscode';
import { findingsWhen, open } from '../driver';

const TEXT = '云溪镇工作总结\n全年办成实事XX件，群众满意。各项工作平稳推进，全镇面貌一新。\n';
/** The same as GB18030 writes it. */
const GB18030 =
  'd4c6cfaad5f2b9a4d7f7d7dcbde10ac8abc4eab0ecb3c9cab5cac25858bcfea3acc8bad6dac2fad2e2a1a3b8f7cfeeb9a4d7f7c6bdcec8cdc6bdf8a3acc8abd5f2c3e6c3b2d2bbd0c2a1a30a';

suite('a document that the editor takes for something else', () => {
  suiteSetup(() => extensions.getExtension('hegao.hegao')!.activate());
  teardown(() => commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  test('is a report once Chinese prose is pasted into a new one, so that its language is not guessed', async () => {
    const document = await workspace.openTextDocument();
    const editor = await window.showTextDocument(document);
    const adopted = languageOf(document);
    await editor.edit((edit) => edit.insert(document.positionAt(0), '2025年上半年，全镇招商引资XX亿元，群众满意。'));
    assert.equal(await adopted, 'report');
    await findingsWhen(document, 'the placeholder', (all) => all.length === 1);
  });

  test('is read as GB18030 where a person agrees', async () => {
    const file = Uri.joinPath(workspace.workspaceFolders![0]!.uri, '旧稿.txt');
    const bytes = Uint8Array.from(GB18030.match(/../g)!, (pair) => Number.parseInt(pair, 16));
    await workspace.fs.writeFile(file, bytes);
    try {
      const document = await open('旧稿.txt');
      assert.equal(document.encoding, 'utf8');
      const isReopened = () => document.encoding === 'gb18030';
      // Does nothing until the question is there.
      while (!isReopened()) await commands.executeCommand('notification.acceptPrimaryAction');
      await findingsWhen(document, 'the placeholder', (all) => all.length === 1);
      assert.equal(document.getText(), TEXT);
    } finally {
      await workspace.fs.delete(file);
    }
  });
});

/** The language that an open document is given next. */
function languageOf({ uri }: TextDocument): Promise<string> {
  return new Promise((resolve) => {
    const following = workspace.onDidOpenTextDocument((document) => {
      if (document.uri.toString() !== uri.toString()) return;
      following.dispose();
      resolve(document.languageId);
    });
  });
}
