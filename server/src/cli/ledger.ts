import type { Invocation } from './arguments';
import { type ReadReport, readReports } from './checkReports';
import type { Host } from './host';
import { createTroubles, FAILED } from './troubles';

/** Prints a run of `hegao ledger`, file by file. */
export interface LedgerFormat {
  begin(): string;
  file(checked: ReadReport): string;
  end(): string;
}

/** `hegao ledger`: every claim with its verdict, those that hold too. Gives the exit status. */
export async function ledger(invocation: Invocation, host: Host): Promise<number> {
  const troubles = createTroubles(host, invocation.language);
  const format: LedgerFormat =
    invocation.format === 'json'
      ? (await import('./formats/ledgerJson')).ledgerJson()
      : (await import('./formats/ledgerPretty')).ledgerPretty(invocation, host);
  host.stdout.write(format.begin());
  for await (const checked of readReports(invocation, host, troubles)) host.stdout.write(format.file(checked));
  host.stdout.write(format.end());
  return troubles.count > 0 ? FAILED : 0;
}
