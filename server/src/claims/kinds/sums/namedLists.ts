import type { Claim } from '../../claim';
import { type Shape, tokenText } from '../../shape';
import { figuresOf, plausibleSum } from './sumClaim';
import { isAddend, type Part } from './sumParts';

/**
 * Lists of a sentence of their own that name what they divide, which a sentence before has told: 供水量15.6亿立方米，其中地表水14.6亿立方米、…。地表水供水量中，蓄水8.2亿立方米，…; or
 * that end with 其他…, behind words that call them the make-up of it: 支出326亿元，完成预算的97%。主要支出情况：教育68亿元、…、其他75亿元.
 */
export function* namedLists(shape: Shape, parts: readonly Part[]): Generator<Claim> {
  for (const [at, { letter }] of shape.tokens.entries()) {
    if (letter !== ':' && letter !== ',') continue;
    const head = headOf(shape, at);
    const total = head === undefined ? undefined : wholeBefore(parts, at, head);
    const list = total ? listBehind(shape, parts, at, total) : [];
    if (!total || list.length < 2 || (!isDivided(head!) && !REST.test(list.at(-1)!.name))) continue;
    const claim = plausibleSum(total, figuresOf(list));
    if (claim) yield claim;
  }
}

/** The words of a sentence up to its first mark. */
function headOf(shape: Shape, mark: number): string | undefined {
  if (shape.letters[mark - 1] !== '_' || !/[.;]/.test(shape.letters[mark - 2] ?? '')) return undefined;
  const words = tokenText(shape, shape.tokens[mark - 1]!).replace(/^[。;]/, '');
  return isDivided(words) || MAKE_UP.test(words) ? words : undefined;
}

/** 地表水供水量中 */
function isDivided(words: string): boolean {
  return /^[\u4e00-\u9fa5]{2,14}(?<!其)中$/.test(words);
}

const MAKE_UP = /^(?:主要|具体)?[\u4e00-\u9fa5]{2,10}(?:情况|构成)(?:如下|是|为)?$/;
const REST = /^(?:其他|其它|其余)/;

/** The amount before that goes by the name, or of which the sentence before tells first. */
function wholeBefore(parts: readonly Part[], mark: number, head: string): Part | undefined {
  const before = parts.filter(({ index, isBase, isDetail }) => index < mark && !isBase && !isDetail);
  if (isDivided(head)) {
    const name = head.slice(0, -1);
    return before.findLast((part) => part.name.replace(/(?:实现|完成|[共为达到是有])*$/, '').endsWith(name));
  }
  const last = before.at(-1);
  return before.find(({ sentence }) => sentence === last?.sentence);
}

/** The amounts from a mark to the end of the sentence, if these are addends of one unit and nothing else. */
function listBehind(shape: Shape, parts: readonly Part[], mark: number, total: Part): readonly Part[] {
  const stop = shape.letters.indexOf('.', mark);
  const end = stop < 0 ? shape.letters.length : stop;
  const list: Part[] = [];
  let from = mark;
  for (const part of parts) {
    if (part.index <= mark || part.index >= end) continue;
    const between = shape.letters.slice(from + 1, part.index).replace(ASIDE, '');
    // A bracket tells of the member before it.
    if (between.includes('(')) continue;
    if (!JOINED.test(between) || part.isDetail || !isAddend(part, total.figure)) return [];
    list.push(part);
    from = part.index;
  }
  return list;
}

const ASIDE = /\([^()]{0,40}\)/g;
/** Between two members nothing is told but the growth or the share of the first. */
const JOINED = /^_?(?:[,(](?:n|cy)?(?:[rd]|w_?)P\)?)*[,、;]?&?[_ov]{0,4}$/;
