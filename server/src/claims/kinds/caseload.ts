import { minus, over, plus, times } from '../../arithmetic/interval';
import type { Figure } from '../../figures';
import type { Claim } from '../claim';
import { printed } from '../expression';
import { type Relation, termOf } from '../relation';
import type { Shape } from '../shape';
import { verify } from '../verify';
import { isLevel, nameOf } from './ratio';

/**
 * 新收案件3215件，旧存284件，审结3302件，结案率94.4%: a rate of all that there was to close, which is what came in and what was left
 * over. Each name once in the sentence, and no total beside them.
 */
export function* readCaseloads(shape: Shape): Generator<Claim> {
  if (!shape.text.includes('率') || !OPENING.test(shape.text)) return;
  const named = shape.tokens.flatMap((token) =>
    token.figure && isLevel(shape, token) ? [{ figure: token.figure, name: nameOf(shape, token) }] : [],
  );
  for (const { figure: rate, name } of named) {
    if (rate.kind !== 'percent' || !RATE.test(name)) continue;
    const own = named.filter((entry) => entry.figure.sentence === rate.sentence && entry.figure.kind === 'quantity');
    const [incoming, opening, closed] = [INCOMING, OPENING, CLOSED].map((words) => only(own, words));
    if (!incoming || !opening || !closed || own.some((entry) => TOTAL.test(entry.name))) continue;
    const units = new Set([incoming, opening, closed].map(({ unit }) => unit?.text));
    if (units.size === 1) yield verify({ kind: 'share', relation: closedOf(closed, incoming, rate, opening) });
  }
}

const RATE = /^(?:综合|案件|审执|总体)?(?:结案|办结|审结|执结)率(?:为|达到?)?$/;
const INCOMING = /新(?:收|受理|立案)/;
const OPENING = /旧存|积存|上[年期](?:度)?(?:旧存|结转|遗留|未结)/;
const CLOSED = /^(?:共|已|全年|累计)*(?:审执结|审结|执结|办结|结案)/;
const TOTAL = /(?<!新)受理/;

function only(entries: readonly { figure: Figure; name: string }[], words: RegExp): Figure | undefined {
  const found = entries.filter(({ name }) => words.test(name));
  return found.length === 1 ? found[0]!.figure : undefined;
}

/** rate = closed ÷ (incoming + opening). Terms: closed, incoming, rate, opening. */
function closedOf(closed: Figure, incoming: Figure, rate: Figure, opening: Figure): Relation {
  const [done, ...all] = printed(closed, incoming, opening);
  return {
    terms: [termOf('part', closed), termOf('part', incoming), termOf('share', rate), termOf('part', opening)],
    stated: 2,
    expression: `${done} ÷ (${all.join(' + ')})`,
    solve(index, [done, came, share, before]) {
      if (index === 2) return over(done!, plus(came!, before!));
      if (index === 0) return times(plus(came!, before!), share!);
      return minus(over(done!, share!), index === 1 ? before! : came!);
    },
  };
}
