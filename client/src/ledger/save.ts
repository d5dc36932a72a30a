import { env, l10n, type QuickPickItem, UIKind, Uri, window, workspace } from 'vscode';
import { LEDGER_PAGE_REQUEST, type LedgerPage, type LedgerParams } from '../../../server/src/lsp/protocol';
import { languageOf } from '../../../server/src/service/language';
import { ledgerTable } from '../../../server/src/service/ledger/cells';
import { LEDGER_WORDS } from '../../../server/src/service/ledger/words';
import { nameOf } from '../reports';
import type { Server } from '../server';
import { ask } from './ask';
import { csvOf } from './csv';

export type LedgerFormat = 'xlsx' | 'html' | 'csv';

/** Asks how and where the ledger of a report is to be kept, and writes it. */
export async function saveLedger(server: Server, uri: Uri): Promise<void> {
  const picked = await window.showQuickPick(choices(), { placeHolder: l10n.t('In which form?') });
  if (!picked) return;
  const { format } = picked;
  const bytes = await ledgerBytes(server, uri, format);
  if (!bytes) {
    void window.showInformationMessage(l10n.t('There is no Chinese prose to check in this file.'));
    return;
  }
  const target = await window.showSaveDialog({
    defaultUri: proposedFor(uri, format),
    filters: { [picked.label]: [format] },
  });
  if (!target) return;
  await workspace.fs.writeFile(target, bytes);
  await offerToOpen(target);
}

/** What is written for a report in a format; undefined for what is no report. */
export async function ledgerBytes(server: Server, uri: Uri, format: LedgerFormat): Promise<Uint8Array | undefined> {
  const answer = await ask(server, uri);
  if (!answer) return undefined;
  // The library is large; only who exports pays for it.
  if (format === 'xlsx') return (await import('./xlsx')).xlsxOf(nameOf(uri), answer.ledger);
  if (format === 'csv') return new TextEncoder().encode(csvOf(ledgerTable(answer.ledger)));
  const client = await server.client();
  const params: LedgerParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) } };
  const page = await client.sendRequest<LedgerPage | null>(LEDGER_PAGE_REQUEST, params);
  return page ? new TextEncoder().encode(page.html) : undefined;
}

function choices(): readonly (QuickPickItem & { readonly format: LedgerFormat })[] {
  return [
    { format: 'xlsx', label: l10n.t('Excel workbook'), description: '.xlsx' },
    { format: 'html', label: l10n.t('Page to print and sign'), description: '.html' },
    { format: 'csv', label: l10n.t('Plain table'), description: '.csv' },
  ];
}

/** Beside the report, under its name. */
function proposedFor(uri: Uri, format: LedgerFormat): Uri {
  const name = `${nameOf(uri).replace(/\.[^.]*$/, '')} ${LEDGER_WORDS.title[languageOf(env.language)]}.${format}`;
  const folder = uri.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, '..');
  return folder ? Uri.joinPath(folder, name) : Uri.file(name);
}

/** In a browser and on a remote machine there is no program to open it with. */
async function offerToOpen(target: Uri): Promise<void> {
  const message = l10n.t('Saved: {0}', nameOf(target));
  if (target.scheme !== 'file' || env.uiKind !== UIKind.Desktop || env.remoteName !== undefined) {
    void window.showInformationMessage(message);
    return;
  }
  const open = l10n.t('Open');
  if ((await window.showInformationMessage(message, open)) === open) await env.openExternal(target);
}
