import type { Shape } from '../../shape';
import { amountsIn } from '../common/amounts';
import { ratioOfSum, sumClaim } from './sumClaim';

/**
 * The amount further back that the list behind 其中 makes up exactly, where the nearest is too small for it: 问题15个，…，未整改4个。其中财政管理3个、部门预算2个、
 * 民生资金6个、政府投资4个. Few parts or small numbers may do so by chance.
 */
export function listedWhole(shape: Shape, nearest: number, opening: number): number | undefined {
  const members = membersBehind(shape, opening);
  const { figure } = shape.tokens[nearest]!;
  if (members.length < 3 || ratioOfSum(figure!, members) <= 1) return undefined;
  return amountsIn(shape, startBefore(shape, nearest), nearest).findLast((at) => {
    const whole = shape.tokens[at]!.figure!;
    return (
      whole.unit?.text === members[0]!.unit?.text &&
      whole.number.coefficient >= 10n &&
      sumClaim(whole, members).verdict === 'holds'
    );
  });
}

/**
 * The amount further back that those behind it, up to the nearest, make up: 督办70件，办结64件，推进中6件，其中来信21件. A part behind them
 * may be of all of it. Not behind another 其中, which says what is divided.
 */
export function dividedWhole(shape: Shape, nearest: number): number[] {
  const amounts = amountsIn(shape, startBefore(shape, nearest), nearest + 1).slice(-MOST_KINDS);
  const at = amounts.findLastIndex((index, place) => {
    const kinds = amounts.slice(place + 1).map((kind) => shape.tokens[kind]!.figure!);
    const whole = shape.tokens[index]!.figure!;
    const areAlike = kinds.length > 1 && kinds.every(({ unit }) => unit !== undefined && unit === whole.unit);
    return areAlike && sumClaim(whole, kinds).verdict === 'holds';
  });
  return at < 0 || shape.letters.slice(amounts[at], nearest).includes('z') ? [] : [amounts[at]!];
}

/** No whole is told with more kinds. */
const MOST_KINDS = 8;

/** The amounts of one unit that 、 or a comma joins. */
function membersBehind({ letters, tokens }: Shape, opening: number) {
  const list = LIST.exec(letters.slice(opening, opening + LONGEST))?.[0] ?? '';
  const figures = tokens.slice(opening, opening + list.length).flatMap(({ figure }) => figure ?? []);
  return figures.every(({ unit }) => unit !== undefined && unit.text === figures[0]!.unit?.text) ? figures : [];
}

const LIST = /^z[:,]?[a-z_]{0,4}Q(?:_?[、,&][a-z_]{0,4}Q)*/;

/** No list of parts is longer, and no whole stands further before its parts. */
const LONGEST = 80;

/** Where the sentence before the one of a token begins. */
function startBefore({ letters }: Shape, index: number): number {
  const from = Math.max(0, index - LONGEST);
  const own = letters.lastIndexOf('.', index);
  return Math.max(from, own < 1 ? 0 : letters.lastIndexOf('.', own - 1) + 1);
}
