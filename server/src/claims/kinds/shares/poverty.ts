import type { Claim } from '../../claim';
import type { Shape } from '../../shape';
import { verify } from '../../verify';
import { amountsIn, sentenceStart } from '../common/amounts';
import { slipOnly } from '../common/doubted';
import { nameOf, ratioOf } from '../common/ratio';

/**
 * What is left of the poor beside all who live on the land: 农业户籍人口11840人，…贫困人口842户3126人，贫困发生率26.4%。…年底剩余89户297人，贫困发生率降至2.5%. Each rate is of the people
 * before it; one of several may be wrong, which the others prove, and one alone only by a slip of the pen.
 */
export function* readPovertyRates(shape: Shape): Generator<Claim> {
  if (!shape.text.includes('贫困发生率')) return;
  const wholes = amountsIn(shape, 0, shape.tokens.length).filter(
    (at) => isPeople(shape, at) && ALL.test(nameOf(shape, shape.tokens[at]!)),
  );
  const [whole] = wholes;
  if (whole === undefined || wholes.length > 1) return;
  const claims = shape.tokens.flatMap(({ letter }, rate) => {
    const part =
      letter === 'P' && RATE.test(nameOf(shape, shape.tokens[rate]!)) ? poorBefore(shape, whole, rate) : undefined;
    const relation =
      part === undefined
        ? undefined
        : ratioOf(shape.tokens[part]!.figure, shape.tokens[whole]!.figure, shape.tokens[rate]!.figure);
    return relation ? [verify({ kind: 'share', relation })] : [];
  });
  const isProven =
    claims.filter(({ verdict }) => verdict === 'holds').length === claims.length - 1 && claims.length > 1;
  yield* claims.flatMap((claim) => (isProven ? claim : (slipOnly(claim) ?? [])));
}

const ALL = /^(?:全[县区市乡镇村])?(?:共有)?(?:农业|农村|乡村)(?:户籍)?(?:总?人口)(?:总?数)?(?:共|为|有|达)*$/;
const RATE = /^贫困发生率(?:已|降至|降到|下降到|下降至|为|高达|达到?|仅|约)*$/;
const POOR = /贫困人口|剩余?|还[有剩]|未脱贫|尚有/;

function isPeople({ tokens }: Shape, at: number): boolean {
  return tokens[at]!.figure!.unit?.dimension === 'people' && tokens[at]!.figure!.qualifier === 'exact';
}

/** The people right before the rate, beyond the households that they are counted beside: 剩余89户297人. */
function poorBefore(shape: Shape, whole: number, rate: number): number | undefined {
  const start = Math.max(sentenceStart(shape, rate), whole + 1);
  const part = amountsIn(shape, start, rate).at(-1);
  if (part === undefined || !isPeople(shape, part)) return undefined;
  const words = nameOf(shape, shape.tokens[part]!);
  return POOR.test(words) && !/脱贫户|新增|其中/.test(words) ? part : undefined;
}
