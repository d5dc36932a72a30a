import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type InitializationOptions, LINK_COMMANDS } from '../../server/src/lsp/protocol';
import { LANGUAGES, SCHEMES } from './reports';

/** The client of the language server in `dist/server.js`; not started yet. Its output channel is named after it. */
export function createLanguageClient(context: ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath('dist/server.js');
  const initializationOptions: InitializationOptions = {
    disableRuleCommand: true,
    fillPlaceholderCommand: true,
    showPlaceCommand: true,
    coverage: true,
    commandLinks: true,
    cursorNotification: true,
  };
  return new LanguageClient(
    'hegao',
    '核稿 Hegao',
    {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6010'] } },
    },
    {
      documentSelector: LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => ({ language, scheme }))),
      initializationOptions,
      markdown: { isTrusted: { enabledCommands: LINK_COMMANDS }, supportThemeIcons: true },
    },
  );
}
