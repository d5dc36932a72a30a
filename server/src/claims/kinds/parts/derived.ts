import { type Shape, type Token, textBetween } from '../../shape';
import { isAside, sentenceStart } from '../common/amounts';

/**
 * The other amounts that 其中 may speak of where the nearest only says how the level before it came about, or what is left of
 * it: 茶园由1.15万亩扩大到1.28万亩，新扩1300亩，其中…; 余额87亿元，限额91亿元，余留空间4亿元；其中…; 86家，净增8家，其中….
 */
export function otherWholes(shape: Shape, whole: number, opening: number): number[] {
  const start = sentenceStart(shape, whole);
  const before = isDerived(shape, whole) ? quantities(shape, start, whole) : [];
  const gained = quantities(shape, whole + 1, opening).filter((at) => isAside(shape, at));
  return [...before.toReversed(), ...gained].filter(
    (at) => shape.tokens[at]!.figure!.qualifier === 'exact' && isAlike(shape.tokens[at]!, shape.tokens[whole]!),
  );
}

function quantities({ letters }: Shape, start: number, end: number): number[] {
  const from = Math.max(start, end - FAR);
  return [...letters.slice(from, end)].flatMap((letter, offset) => (letter === 'Q' ? [from + offset] : []));
}

/** Further away no list has its whole. */
const FAR = 40;

function isAlike({ figure: one }: Token, { figure: other }: Token): boolean {
  return one!.unit !== undefined && one!.unit.dimension === other!.unit?.dimension;
}

/** A clause that says nothing but by how much: 新扩1300亩, 较上年多3家, 尚余4亿元. */
function isDerived(shape: Shape, index: number): boolean {
  const clause = /[^,;、:().]{0,6}$/.exec(shape.letters.slice(Math.max(0, index - 6), index))![0];
  return clause !== '' && DERIVED.test(textBetween(shape, index - clause.length, index - 1));
}

const DERIVED =
  /^[\d年月当本今内底末止比较上去]*(?:(?:新|净|又|共|累计)*(?:新?[扩增]|扩大|扩[建种]|增加|新[建种植]|多|增[长收支产])|(?:尚|还|仍)?(?:余留?|剩余?|结余|节余|富余|差|缺)(?:空间|额度|缺口|资金|指标|额)?)(?:了|出|达|为|约)*$/;
