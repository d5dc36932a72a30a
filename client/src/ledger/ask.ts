import { type Uri, workspace } from 'vscode';
import { LEDGER_REQUEST, type LedgerAnswer, type LedgerParams } from '../../../server/src/lsp/protocol';
import type { Server } from '../server';

/** The ledger of a report, which is opened for that if need be; nothing of a file that cannot be opened. */
export async function ask(server: Server, uri: Uri): Promise<LedgerAnswer | null> {
  try {
    await workspace.openTextDocument(uri);
  } catch {
    return null;
  }
  const client = await server.client();
  const params: LedgerParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) } };
  return client.sendRequest<LedgerAnswer | null>(LEDGER_REQUEST, params);
}
