import { visible } from '../document/visible';
import type { Localized } from '../rules';
import type { Host } from './host';
import type { Language } from './language';

/** The exit status of a run that could not do all that it was asked to. */
export const FAILED = 2;

/** Whatever kept the run from doing its work: each is one line on stderr, and the run goes on with the rest. */
export interface Troubles {
  tell(message: Localized): void;
  readonly count: number;
  /** Everything that was told, in its order. */
  readonly told: readonly Localized[];
}

/** Tells on the host's standard error, in one language, each thing once: several threads may come upon one and the same. */
export function createTroubles(host: Host, language: Language): Troubles {
  const told: Localized[] = [];
  return {
    tell(message) {
      if (told.some(({ zh }) => zh === message.zh)) return;
      told.push(message);
      host.stderr.write(`hegao: ${visible(message[language])}\n`);
    },
    told,
    get count() {
      return told.length;
    },
  };
}
