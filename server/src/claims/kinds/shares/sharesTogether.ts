import { minus, over, plus, times } from '../../../arithmetic/interval';
import type { Figure } from '../../../figures';
import type { Claim } from '../../claim';
import { printed } from '../../expression';
import { type Relation, termOf } from '../../relation';
import { matches, type Shape, tokenText } from '../../shape';
import { verify } from '../../verify';
import { amountsIn, sentenceStart } from '../common/amounts';
import { slipOnly } from '../common/doubted';
import { nameOf, onlyNamed, REALM, ratioOf } from '../common/ratio';
import { membersNamed } from './namesTogether';

/**
 * The share of members of a list that are named together: 其中相对不起诉139件、附条件不起诉75件、其他128件，相对不起诉（含附条件不起诉）占62.6%;
 * 甲和乙占…; C、D级占…. The first may have been counted with the other in it, so that its own share is right too.
 */
export function* readSharesTogether(shape: Shape): Generator<Claim> {
  if (!MAYBE.test(shape.text)) return;
  for (const match of matches(shape, /(w)(_?(Q)?_?)w?_?(P)/dg)) {
    const cue = match.position(1);
    const members = membersNamed(shape, cue);
    if (!members) continue;
    const words = match.letters(2).startsWith('_') ? tokenText(shape, match.group(2)!) : '';
    const [first, ...others] = members.map((at) => shape.tokens[at]!.figure!);
    const whole = match.group(3)?.figure ?? wholeOf(shape, sentenceStart(shape, cue), members[0]!, words);
    const share = match.group(4)!.figure!;
    const alone = ratioOf(first, whole, share);
    if (!whole || !alone || others.some(({ unit }) => unit?.text !== first!.unit?.text)) continue;
    if (verify({ kind: 'share', relation: alone }).verdict === 'holds') continue;
    const claim = slipOnly(verify({ kind: 'share', relation: relationOf([first!, ...others], share, whole) }), 2);
    if (claim) yield claim;
  }
}

const MAYBE = /[(](?:含|包括|包含|连同)|[和与及、]|[一二三四五甲乙丙丁A-E\u2160-\u2164]{2}[级类等]/;

/** What 占 names, or the amount that 其中 divides; of 全市 only what is named so. */
function wholeOf(shape: Shape, start: number, part: number, words: string): Figure | undefined {
  const [named, realm = ''] = [words.replace(AMOUNT, ''), REALM.exec(words)?.[0]];
  const opening = shape.letters.lastIndexOf('z', part);
  const before = amountsIn(shape, start, Math.max(opening, start));
  const whole = named === '' ? before.at(-1) : onlyNamed(shape, before, named);
  if (whole === undefined || !nameOf(shape, shape.tokens[whole]!).includes(realm)) return undefined;
  return shape.tokens[whole]!.figure;
}

const AMOUNT = /^(?:全[省市县区]|比)|的?(?:比重|比例|总?[量额数])?的?$/g;

/** share = (part + part + …) ÷ whole. Terms: part, part, share, whole, and the parts beyond two. */
function relationOf(members: readonly Figure[], share: Figure, whole: Figure): Relation {
  const [one, other, ...more] = members.map((figure) => termOf('part', figure));
  const [all, ...parts] = printed(whole, ...members);
  return {
    terms: [one!, other!, termOf('share', share), termOf('whole', whole), ...more],
    stated: SHARE,
    expression: `(${parts.join(' + ')}) ÷ ${all}`,
    solve(index, values) {
      const sum = values
        .filter((_, at) => at !== SHARE && at !== WHOLE && at !== index)
        .reduce((one, other) => plus(one, other));
      const [rate, total] = [values[SHARE]!, values[WHOLE]!];
      if (index === SHARE) return over(sum, total);
      return index === WHOLE ? over(sum, rate) : minus(times(total, rate), sum);
    },
  };
}

const SHARE = 2;
const WHOLE = 3;
