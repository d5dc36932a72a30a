import { over, plus } from '../../../arithmetic/interval';
import type { Figure } from '../../../figures';
import type { Claim } from '../../claim';
import { printed } from '../../expression';
import { type Relation, termOf } from '../../relation';
import type { Shape, Token } from '../../shape';
import { verify } from '../../verify';
import { sentenceStart } from '../common/amounts';
import { slipOnly } from '../common/doubted';
import { nameOf } from '../common/ratio';

/**
 * The rate of a grade beside the counts of all grades: 优秀48票、称职9票、基本称职2票、不称职1票，优秀率80%. The list goes down to what is not
 * (不称职), so it has all; some count the next grade (基本满意) in.
 */
export function* readGradeRates(shape: Shape): Generator<Claim> {
  if (!MAYBE.test(shape.text)) return;
  for (const [index, token] of shape.tokens.entries()) {
    const grade = token.letter === 'P' ? RATE.exec(nameOf(shape, token))?.[1] : undefined;
    if (grade === undefined) continue;
    const grades = gradesAround(shape, index);
    const own = grades.filter(({ name }) => name === grade);
    if (own.length !== 1 || grades.length < 3 || !grades.some(({ name }) => name.startsWith('不'))) continue;
    const ordered = [own[0]!, ...grades.filter((other) => other !== own[0])].map(({ figure }) => figure);
    const counts = [1, 2].map((above) => verify({ kind: 'share', relation: shareOf(ordered, above, token.figure!) }));
    const claim =
      counts[0]!.verdict === 'holds' || counts[1]!.verdict === 'contradicted' ? slipOnly(counts[0], 2) : undefined;
    if (claim) yield claim;
  }
}

const MAYBE = /不(?:称职|满意|合格|达标|及格|赞成|同意)/;
const RATE = /(?<![不未优基本])(优秀|称职|满意|合格|达标|及格|良好|赞成|同意)率(?:仅|只)?(?:为|达到?|是)?$/;
const GRADE =
  /^(?:其中|评[为定]|测评|获得?)*((?:基本|不|比较|较为|非常|很)?(?:优秀|称职|满意|合格|达标|及格|良好|一般|中等|赞成|同意))(?:等次)?(?:的|有|为)*$/;

interface Grade {
  readonly name: string;
  readonly figure: Figure;
}

/** The grades of the sentence, all counted by one word. */
function gradesAround(shape: Shape, index: number): readonly Grade[] {
  const start = sentenceStart(shape, index);
  const end = shape.letters.slice(index, index + REACH).indexOf('.');
  const grades = shape.tokens
    .slice(start, index + (end < 0 ? REACH : end))
    .flatMap((token) => (token.letter === 'Q' ? gradeOf(shape, token) : []));
  const isOne = grades.every(({ figure }) => figure.unit?.text === grades[0]!.figure.unit?.text);
  return isOne && grades.length <= MOST && new Set(grades.map(({ name }) => name)).size === grades.length ? grades : [];
}

const MOST = 6;
/** The counts stand right behind the rate or before it. */
const REACH = 40;

function gradeOf(shape: Shape, token: Token): readonly Grade[] {
  const name = GRADE.exec(nameOf(shape, token))?.[1];
  return name !== undefined && token.figure!.qualifier === 'exact' ? [{ name, figure: token.figure! }] : [];
}

/** share = the first `above` of the counts ÷ all of them. Terms: the first two counts, share, the rest. */
function shareOf(counts: readonly Figure[], above: number, share: Figure): Relation {
  const labels = printed(...counts);
  const [first, second, ...rest] = counts.map((figure) => termOf('part', figure));
  const done = labels.slice(0, above).join(' + ');
  return {
    terms: [first!, second!, termOf('share', share), ...rest],
    stated: 2,
    expression: `${above > 1 ? `(${done})` : done} ÷ (${labels.join(' + ')})`,
    solve(index, [one, other, , ...more]) {
      const all = more.reduce(plus, plus(one!, other!));
      return index === 2 ? over(above > 1 ? plus(one!, other!) : one!, all) : undefined;
    },
  };
}
