import type { Localized } from '../rules';
import type { Host } from './host';
import type { Language } from './language';
import { visible } from './visible';

/** The exit status of a run that could not do all that it was asked to. */
export const FAILED = 2;

/** Whatever kept the run from doing its work: each is one line on stderr, and the run goes on with the rest. */
export interface Troubles {
  tell(message: Localized): void;
  readonly count: number;
}

/** Tells on the host's standard error, in one language. */
export function createTroubles(host: Host, language: Language): Troubles {
  let count = 0;
  return {
    tell(message) {
      count++;
      host.stderr.write(`hegao: ${visible(message[language])}\n`);
    },
    get count() {
      return count;
    },
  };
}
