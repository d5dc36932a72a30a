import { sameAddress } from '../service';
import { createDelay } from './delay';
import type { Session } from './requests';

/** Has the client ask again for what it shows. */
export interface Refresh {
  refresh(): void;
}

/** A pause, in milliseconds. */
const DELAY = 150;

/** Asks a client that can be asked; what is wanted in quick succession is asked for once. */
export function createRefresh(isAble: boolean, ask: () => Promise<void>): Refresh {
  return { refresh: isAble ? createDelay(DELAY, () => void ask().catch(() => undefined)) : () => undefined };
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
