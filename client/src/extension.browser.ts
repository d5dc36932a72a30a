import type { ExtensionContext } from 'vscode';
import { type Api, activateWith } from './main';

/** The same as `extension.ts` where the editor itself runs in a browser. */
export function activate(context: ExtensionContext): Api {
  return activateWith(context, async () => (await import('./languageClient.browser')).createLanguageClient(context));
}
