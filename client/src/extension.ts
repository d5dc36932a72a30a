import type { ExtensionContext } from 'vscode';
import { type Api, activateWith } from './main';

/** Called by the editor when a text, Markdown or report file is opened, or one of the commands is run. */
export function activate(context: ExtensionContext): Api {
  // The library is large; a workspace without reports never loads it.
  return activateWith(context, async () => (await import('./languageClient')).createLanguageClient(context));
}
