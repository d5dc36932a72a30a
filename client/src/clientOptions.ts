import type { LanguageClientOptions } from 'vscode-languageclient';
import { type InitializationOptions, LINK_COMMANDS } from '../../server/src/lsp/protocol';
import { isDraft, LANGUAGES } from './reports';

/** What the client is told in every host. */
export function clientOptions(): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    disableRuleCommand: true,
    fillPlaceholderCommand: true,
    showPlaceCommand: true,
    coverage: true,
    commandLinks: true,
    cursorNotification: true,
    readFiles: true,
  };
  return {
    documentSelector: LANGUAGES.map((language) => ({ language })),
    initializationOptions,
    markdown: { isTrusted: { enabledCommands: LINK_COMMANDS }, supportThemeIcons: true },
    middleware: {
      // A selector cannot say in which file systems documents do not lie; what was never opened gets no answers.
      didOpen: async (document, next) => {
        if (isDraft(document.uri)) await next(document);
      },
    },
  };
}
