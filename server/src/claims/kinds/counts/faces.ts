import { middle } from '../../../arithmetic/interval';
import { toNumber } from '../../../arithmetic/rational';
import { shift } from '../../../document';
import { type Figure, figureValue } from '../../../figures';
import type { Claim } from '../../claim';
import { type Gathered, gathering } from '../../parts';
import type { BlockReading, PlacedClaim, PlacedReading } from '../../reading';
import { verify } from '../../verify';
import { mayBeOfOther, slipOnly } from '../common/doubted';
import { ratioOf } from '../common/ratio';

/**
 * How many enterprises make losses or have grown, of all of their kind, whose number another line tells: 全区规上企业148户，… and further on 规上企业…亏损企业37户，亏损面25%. Only a
 * number that the report tells of no two sizes, and only one slip of the pen. All spans are offsets in the report.
 */
export function readFacesElsewhere(blocks: readonly PlacedReading[]): PlacedClaim[] {
  const found = faces({ blocks });
  if (found.length === 0) return [];
  const all = counts({ blocks });
  return found.flatMap((face) => {
    const wholes = all.filter(({ value: { label } }) => label === face.value.label);
    const [whole] = wholes;
    const isOne = wholes.every(({ value: { figure } }) => isEqual(figure, whole!.value.figure));
    const claim = whole && isOne && whole.index !== face.index ? claimOf(face, whole) : undefined;
    return claim ? [{ start: 0, claim }] : [];
  });
}

interface Count {
  readonly label: string;
  readonly figure: Figure;
}

interface Face {
  readonly label: string;
  readonly some: Figure;
  readonly rate: Figure;
}

/** Of which enterprises a line speaks. */
const LABEL = /规模以上|规上|限额以上|限上/g;
const NAMED = /(规模以上|规上|限额以上|限上)(?:工业|服务业|商贸)?企业(?:总?数)?(?:共|有|为|达)*$/;
const FACE = /(亏损|盈利|增长|增产)企业(?:数)?(?:为|有|达)?$/;
const REACH = 20;

/** All enterprises of a kind: 全区规上企业148户. */
const counts = gathering(({ block: { folded }, figures }: BlockReading): readonly Count[] =>
  /规[上模]|限[上额]/.test(folded)
    ? figures.flatMap((figure) => {
        const label = isCount(figure) ? NAMED.exec(before(folded, figure))?.[1] : undefined;
        return label === undefined || /[新亏增减净其]/.test(before(folded, figure).slice(-10))
          ? []
          : [{ label: shortened(label), figure }];
      })
    : [],
);

const faces = gathering(({ block: { folded }, figures, claims }: BlockReading): readonly Face[] =>
  /[损利长产]面/.test(folded)
    ? figures.flatMap((rate, at) => {
        const some = figures[at - 1];
        const deed =
          some && isCount(some) && rate.kind === 'percent' ? FACE.exec(before(folded, some))?.[1] : undefined;
        const label = folded.slice(0, rate.span.start).match(LABEL)?.at(-1);
        if (deed === undefined || label === undefined || rate.qualifier !== 'exact') return [];
        if (!new RegExp(`^[,、]${deed}面(?:为|达到?)?$`).test(folded.slice(some!.span.end, rate.span.start))) return [];
        return claims.some(({ statedSpan }) => statedSpan.start === rate.span.start)
          ? []
          : [{ label: shortened(label), some: some!, rate }];
      })
    : [],
);

function before(folded: string, { span }: Figure): string {
  return folded.slice(Math.max(0, span.start - REACH), span.start);
}

function shortened(label: string): string {
  return label.startsWith('规') ? '规上' : '限上';
}

function isCount({ kind, unit, qualifier }: Figure): boolean {
  return kind === 'quantity' && /^[户家]$/.test(unit?.text ?? '') && qualifier === 'exact';
}

function isEqual(one: Figure, other: Figure): boolean {
  return one.number.coefficient === other.number.coefficient && one.unit?.text === other.unit?.text;
}

function claimOf({ start, value: { some, rate } }: Gathered<Face>, whole: Gathered<Count>): Claim | undefined {
  const relation = ratioOf(placed(some, start), placed(whole.value.figure, whole.start), placed(rate, start));
  const claim =
    relation && some.unit!.text === whole.value.figure.unit!.text
      ? slipOnly(verify({ kind: 'share', relation }), 2)
      : undefined;
  return claim && !isClose(claim, rate) ? mayBeOfOther(claim) : undefined;
}

/** Of a month before there may have been some more or less. */
function isClose({ verdict, implied }: Claim, rate: Figure): boolean {
  const given = implied && middle(implied);
  if (verdict !== 'contradicted' || !given) return false;
  return Math.abs(toNumber(figureValue(rate)) / toNumber(given) - 1) < CLOSE;
}

const CLOSE = 0.1;

function placed(figure: Figure, start: number): Figure {
  return { ...figure, span: shift(figure.span, start), numberSpan: shift(figure.numberSpan, start) };
}
