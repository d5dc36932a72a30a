import type { Figure } from '../../../figures';
import { type Shape, textStart } from '../../shape';
import { figuresOf, ratioOfSum, sumClaim } from './sumClaim';
import type { Part } from './sumParts';

/** The lists that a run of parts before a total may be. */
export interface Addends {
  /** The list that is held against the total; undefined where nobody can say which parts it has. */
  readonly likeliest: readonly Part[] | undefined;
  /** Others that are the list if they add up. */
  readonly others: readonly (readonly Part[])[];
}

/**
 * 本级300万元，乡镇90万元，压减10万元，合计390万元; 县直300件，乡镇340件，其中网上40件，合计640件: what changed in an amount, and what is among it, is no
 * addend where two or more others are left. A rise may be one all the same (原有80人，新招60人，增加20人，共160人), if the sum is nearer with it.
 */
export function addendsOf(shape: Shape, run: readonly Part[], total: Figure, fewest = 2): Addends {
  const lean = withoutSteps(shape, run);
  if (lean.length === run.length) return { likeliest: run, others: [] };
  const dropped = run.filter((part) => !lean.includes(part));
  const readings = lean.length < fewest ? [] : [lean];
  // 来件450件，其中甲类100件、乙类350件，共460件: all that the first one is divided into.
  if (run[1]!.opensSubset) readings.push(run.slice(1));
  // 预算300万元，压减10万元，合计290万元: less of one thing is not more of all.
  const mayAdd = readings.length > 0 || !dropped.some((part) => isFall(shape, part));
  if (mayAdd && !dropped.some(({ opensSubset }) => opensSubset)) readings.push(run);
  const others = [...readings, ...run.slice(1, -1).map((_, from) => run.slice(from + 1)), run];
  return { likeliest: nearest(readings, total, fewest), others };
}

/** The reading that the fewest slips of the pen, and then the least difference, keep from adding up. */
function nearest(readings: readonly (readonly Part[])[], total: Figure, fewest: number): readonly Part[] | undefined {
  const [first] = readings
    .filter(({ length }) => length >= fewest)
    .map((parts) => {
      const figures = figuresOf(parts);
      const slips = sumClaim(total, figures).repairs[0]?.distance ?? MANY;
      return { parts, slips, difference: Math.abs(ratioOfSum(total, figures) - 1) };
    })
    .sort((one, other) => one.slips - other.slips || one.difference - other.difference);
  return first?.parts;
}

const MANY = 100;

function withoutSteps(shape: Shape, run: readonly Part[]): readonly Part[] {
  // 贷款增加168亿元，存款增加20亿元，合计188亿元: changes alone are added up.
  if (run.length === 0 || isChange(shape, run[0]!)) return run;
  let isInner = false;
  return run.filter((part, at) => {
    if (at === 0) return true;
    isInner = part.opensSubset || (isInner && shape.letters[part.start - 1] === '、');
    return !isInner && !isChange(shape, part) && !STEP.test(wordsOf(shape, part));
  });
}

function isChange({ letters }: Shape, { index }: Part): boolean {
  return /[rd]y?$/.test(letters.slice(Math.max(0, index - 2), index));
}

function isFall({ letters }: Shape, { index }: Part): boolean {
  return /dy?$/.test(letters.slice(Math.max(0, index - 2), index));
}

/** The part's clause with the words that weigh nothing, as 已. */
function wordsOf(shape: Shape, { start, figure }: Part): string {
  return shape.block.folded.slice(shape.tokens[start - 1]?.span.end ?? textStart(shape), figure.span.start);
}

/** 扩种100亩, 多收20万元, 超出预算10万元, 相差40处, 乡镇多于城区40人: by how much; and what is left or was done of the amounts before: 结余10万元, 已复垦40处. */
const STEP =
  /^(?!减[税费免租负])(?:[扩增减缩超短多少欠压][\u4e00-\u9fa5]$|超[出过]|[高多]出|相?差|缺口|结余|[核调][增减]|(?:目前|现)?已)|(?<!不)[高低多少]于[\u4e00-\u9fa5]{1,8}$/;
