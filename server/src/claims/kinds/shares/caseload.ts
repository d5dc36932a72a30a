import { intersects, minus, over, plus, times } from '../../../arithmetic/interval';
import { type Figure, intervalOf } from '../../../figures';
import type { Claim } from '../../claim';
import { printed } from '../../expression';
import { type Relation, termOf } from '../../relation';
import type { Shape } from '../../shape';
import { verify } from '../../verify';
import { isLevel, nameOf, ratioOf } from '../common/ratio';

/**
 * 新收案件3215件，旧存284件，审结3302件，结案率94.4%: a rate of all that there was to close, which is what came in and what was left
 * over. Each name once in the sentence, and no total beside them but the one that the two make: 受理3499件（含旧存284件），其中新收3215件.
 */
export function* readCaseloads(shape: Shape): Generator<Claim> {
  if (!shape.text.includes('率') || !OPENING.test(shape.text)) return;
  const named = shape.tokens.flatMap((token) =>
    token.figure && isLevel(shape, token) ? [{ figure: token.figure, name: nameOf(shape, token) }] : [],
  );
  for (const { figure: rate, name } of named) {
    if (rate.kind !== 'percent' || !RATE.test(name)) continue;
    const isWithin = ({ span }: Figure) =>
      span.end <= rate.span.start && !shape.block.folded.slice(span.end, rate.span.start).includes('。');
    const scopes = [({ sentence }: Figure) => sentence === rate.sentence, isWithin];
    const [relation] = scopes.flatMap(
      (isIn) =>
        caseloadOf(
          named.filter(({ figure }) => isIn(figure)),
          rate,
        ) ?? [],
    );
    if (relation) yield verify({ kind: 'share', relation });
  }
}

function caseloadOf(near: readonly Named[], rate: Figure): Relation | undefined {
  const own = near.filter(({ figure }) => figure.kind === 'quantity');
  const [incoming, opening, closed] = [INCOMING, OPENING, CLOSED].map((words) => only(own, words));
  if (!incoming || !opening || !closed) return undefined;
  if (new Set([incoming, opening, closed].map(({ unit }) => unit?.text)).size > 1) return undefined;
  const ofBoth = closedOf(closed, incoming, rate, opening);
  if (!own.some(({ name }) => TOTAL.test(name))) return ofBoth;
  const total = totalOf(only(own, TOTAL), incoming, opening);
  // Of a total that is another than both together only they can confirm the rate.
  if (!total) return verify({ kind: 'share', relation: ofBoth }).verdict === 'holds' ? ofBoth : undefined;
  return ratioOf(closed, total, rate);
}

interface Named {
  readonly figure: Figure;
  readonly name: string;
}

const RATE = /^(?:综合|案件|审执|总体)?(?:结案|办结|审结|执结)率(?:为|达到?)?$/;
const INCOMING = /新(?:收|受理|立案)/;
const OPENING = /旧存|积存|上[年期](?:度)?(?:旧存|结转|遗留|未结)/;
const CLOSED = /^(?:共|已|全年|累计)*(?:审执结|审结|执结|办结|结案)/;
const TOTAL = /(?<!新)受理/;

function only(entries: readonly Named[], words: RegExp): Figure | undefined {
  const found = entries.filter(({ name }) => words.test(name));
  return found.length === 1 ? found[0]!.figure : undefined;
}

function totalOf(total: Figure | undefined, incoming: Figure, opening: Figure): Figure | undefined {
  return total &&
    total.unit?.text === incoming.unit?.text &&
    intersects(plus(intervalOf(incoming), intervalOf(opening)), intervalOf(total))
    ? total
    : undefined;
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
