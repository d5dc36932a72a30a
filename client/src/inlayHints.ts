import { commands, Disposable, l10n, window, workspace } from 'vscode';
import { type InlayHintMode, SETTINGS_SECTION, type Settings } from '../../server/src/lsp/protocol';
import type { Server } from './server';
import { tell } from './tell';

const SETTING = 'inlayHints' satisfies keyof Settings;

/** Computed values are shown on demand: a command shows and hides them, and the setting says how it is before that. */
export function showInlayHints(server: Server): Disposable {
  let isShown = isOn();

  function show(wanted: boolean): void {
    isShown = wanted;
    const feature = server.running()?.getFeature('textDocument/inlayHint');
    for (const { document } of window.visibleTextEditors) feature?.getProvider(document)?.onDidChangeInlayHints.fire();
  }

  return Disposable.from(
    server.onDidStart(({ middleware }) => {
      middleware.provideInlayHints = (document, range, token, next) =>
        isShown ? next(document, range, token) : undefined;
      // The editor may have asked before.
      show(isShown);
    }),
    commands.registerCommand('hegao.toggleInlayHints', async () => {
      await server.client();
      show(!isShown);
      // A report may have no hints at all.
      tell(isShown ? l10n.t('Computed values are shown.') : l10n.t('Computed values are hidden.'));
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`${SETTINGS_SECTION}.${SETTING}`)) show(isOn());
    }),
  );
}

function isOn(): boolean {
  return workspace.getConfiguration(SETTINGS_SECTION).get<InlayHintMode>(SETTING) === 'on';
}
