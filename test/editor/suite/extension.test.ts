import assert from 'node:assert/strict';
import { commands, extensions, workspace } from 'vscode';
import { open } from '../driver';

suite('the extension', () => {
  test('is activated by a report', async () => {
    const extension = extensions.getExtension('hegao.hegao');
    assert.ok(extension);
    await open('简报.report');
    await extension.activate();
    assert.ok(extension.isActive);
  });

  test('has every command that it contributes', async () => {
    const contributed: readonly { command: string }[] =
      extensions.getExtension('hegao.hegao')?.packageJSON.contributes.commands;
    const registered = new Set(await commands.getCommands(true));
    assert.ok(contributed.length > 0);
    assert.deepEqual(
      contributed.map(({ command }) => command).filter((command) => !registered.has(command)),
      [],
    );
  });

  test('sets up the editor for long Chinese paragraphs', async () => {
    const document = await open('简报.report');
    const editor = workspace.getConfiguration('editor', document);
    assert.equal(editor.get('wordWrap'), 'on');
    assert.equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
  });
});
