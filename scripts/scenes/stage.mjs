// Where the scenes are played: a copy of samples/ in VS Code, with the packaged extension as people install it.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { installExtension } from '../editor/server.mjs';
import { openWorkbench } from '../editor/workbench.mjs';
import { editorCache, root } from '../places.mjs';
import { prepare } from './driver.mjs';

/** The editor's themes by the words that are said for them on the command line and in the pictures' names. */
export const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
};

/** A window without anything that has nothing to do with the report. */
const SETTINGS = {
  'breadcrumbs.enabled': false,
  'editor.fontFamily': "'Noto Sans CJK SC', sans-serif",
  'editor.fontSize': 16,
  'editor.glyphMargin': false,
  'editor.hover.delay': 100,
  'editor.lightbulb.enabled': 'off',
  'editor.lineHeight': 1.8,
  'editor.lineNumbersMinChars': 3,
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.renderLineHighlight': 'none',
  'editor.scrollbar.vertical': 'hidden',
  'editor.stickyScroll.enabled': false,
  'explorer.decorations.badges': false,
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.tips.enabled': false,
};

/**
 * Opens the workbench, gives its page to `play`, and closes it. Where `play` fails, what is on the screen is kept.
 *
 * @param {object} options
 * @param {string} options.packageFile the extension
 * @param {string} [options.theme] one of THEMES
 * @param {Record<string, unknown>} [options.settings] user settings beside those of the stage
 * @param {(page: import('playwright-core').Page) => Promise<T>} play
 * @returns {Promise<T>}
 * @template T
 */
export async function onStage({ packageFile, theme = 'light', settings = {} }, play) {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-'));
  const [extensions, folder] = ['extensions', 'samples'].map((name) => path.join(scratch, name));
  try {
    fs.mkdirSync(extensions);
    fs.cpSync(path.join(root, 'samples'), folder, { recursive: true });
    installExtension({ scratch, extensions, file: packageFile });
    const all = { ...SETTINGS, 'workbench.colorTheme': THEMES[theme], ...settings };
    const workbench = await openWorkbench({ folder, extensions, settings: all, locale: 'zh-cn' });
    try {
      await prepare(workbench.page);
      return await play(workbench.page);
    } catch (error) {
      const picture = path.join(editorCache, 'failed-scene.png');
      await workbench.page.screenshot({ path: picture });
      error.message += `\nWhat was on the screen: ${picture}`;
      throw error;
    } finally {
      await workbench.close();
    }
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}
