import { sameAddress } from '../service';
import { createGathering } from './gathering';
import type { Session } from './requests';

/** Has the client ask again for what it shows. */
export interface Refresh {
  refresh(): void;
}

/** Asks a client that can be asked; what is wanted in quick succession is asked for once. */
export function createRefresh(isAble: boolean, ask: () => Promise<void>): Refresh {
  const asking = createGathering<void>(() => ask().catch(() => undefined));
  return { refresh: () => void (isAble && asking.add([])) };
}

/** Refreshes when other reports may have changed what is found in an open one. What is typed a client follows of its own accord. */
export function followFindings({ check, openDocument }: Session, { refresh }: Refresh): Refresh {
  check.listen({
    changed(uris) {
      if (uris.some((uri) => openDocument(sameAddress(uri)))) refresh();
    },
  });
  return { refresh };
}
