import type { Figure } from '../../../figures';
import type { Claim } from '../../claim';
import { printed } from '../../expression';
import { differenceRelation, sumRelation, termOf } from '../../relation';
import { matches, type Shape, type ShapeMatch, type Token, tokenText } from '../../shape';
import { verify } from '../../verify';
import { isAside } from '../common/amounts';
import { slipOnly } from '../common/doubted';
import { areAlike, nameOf } from '../common/ratio';

/**
 * Changes of a level that an earlier sentence tells: 存款余额3286.4亿元，…。存款比年初增加220.7亿元（年初3065.7亿元）; and of a fund's savings, which one year's
 * surplus or gap changes: 当期缺口16.2亿元。累计结余由68.4亿元降至52.2亿元. The level may be of something else, so that only a slip of the pen is asked about.
 */
export function* readChangesApart(shape: Shape): Generator<Claim> {
  if (/[比较](?:年初|期初|[上去]年)/.test(shape.text)) yield* changesOfLevels(shape);
  if (/累计结[余存]|滚存结[余存]/.test(shape.text)) yield* changesOfSavings(shape);
}

function* changesOfLevels(shape: Shape): Generator<Claim> {
  for (const match of matches(shape, /(_)c(y)([rd])(Q)[(,](y)v?(Q)(?=[),;.])/dg)) {
    const [noun, since, word, change, when, base] = [1, 2, 3, 4, 5, 6].map((group) => match.group(group)!) as Six;
    if (tokenText(shape, since) !== tokenText(shape, when)) continue;
    const level = levelOf(shape, match, tokenText(shape, noun), base.figure!);
    if (!level || !areAlike(level, change.figure!) || !areAlike(base.figure!, change.figure!)) continue;
    const [from, to] = printed(base.figure!, level, change.figure!);
    const relation = differenceRelation(
      termOf('base', base.figure!),
      termOf('current', level),
      { role: 'change', figure: change.figure!, sign: word.letter === 'r' ? 1 : -1 },
      `${to} − ${from}`,
    );
    const claim = slipOnly(verify({ kind: 'difference', relation }));
    if (claim) yield claim;
  }
}

type Six = [Token, Token, Token, Token, Token, Token];

/** The only amount of the sentences before that is called so: 全市本外币存款余额 for 存款. */
function levelOf(shape: Shape, match: ShapeMatch, noun: string, base: Figure): Figure | undefined {
  const { sentence } = base;
  const found = shape.tokens.slice(Math.max(0, match.start - REACH), match.start).filter((token) => {
    if (token.letter !== 'Q' || sentence - token.figure!.sentence > SENTENCES || sentence === token.figure!.sentence)
      return false;
    return isCalled(nameOf(shape, token), noun) && !isAside(shape, shape.tokens.indexOf(token));
  });
  return found.length === 1 ? found[0]!.figure : undefined;
}

const REACH = 60;
const SENTENCES = 3;

function isCalled(name: string, noun: string): boolean {
  const own = name.replace(/(?:余额|总[额量数]|数)?(?:为|达到?|有)?$/, '');
  return noun.length >= 2 && own.endsWith(noun.replace(/^(?:各项|全部)|余额$/g, ''));
}

function* changesOfSavings(shape: Shape): Generator<Claim> {
  for (const match of matches(shape, /fy?(Q),?y?[UDt](Q)/dg)) {
    const [base, current] = [1, 2].map((group) => match.group(group)!) as [Token, Token];
    if (!/(?:累计|滚存)结[余存](?:资金)?[由从][^,]{0,8}$/.test(nameOf(shape, base))) continue;
    const flow = flowBefore(shape, match.start, base.figure!);
    if (!flow || !areAlike(base.figure!, current.figure!)) continue;
    const sign = flow.isGap ? -1 : 1;
    const [from, by] = printed(base.figure!, flow.figure, current.figure!);
    const relation = sumRelation(
      termOf('current', current.figure!),
      [termOf('base', base.figure!), { role: 'change', figure: flow.figure, sign }],
      `${from} ${flow.isGap ? '−' : '+'} ${by}`,
    );
    const claim = slipOnly(verify({ kind: 'difference', relation }));
    if (claim) yield claim;
  }
}

/** 当期缺口16.2亿元: what the year itself has left or lacks, told once in the two sentences before. */
function flowBefore(shape: Shape, end: number, base: Figure): { figure: Figure; isGap: boolean } | undefined {
  const found = shape.tokens.slice(Math.max(0, end - REACH), end).flatMap((token) => {
    const name = token.letter === 'Q' && base.sentence - token.figure!.sentence <= 2 ? nameOf(shape, token) : '';
    return OWN_YEAR.test(name) && areAlike(token.figure!, base)
      ? [{ figure: token.figure!, isGap: !/结[余存]/.test(name) }]
      : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

const OWN_YEAR =
  /^(?:形成|产生|出现)?(?:当[年期]|本[年期]|全年)(?:收支|基金)?(?:缺口|赤字|结[余存]|收不抵支)(?:为|达到?)?$/;
