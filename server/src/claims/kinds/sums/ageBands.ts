import { chineseValue } from '../../../document';
import type { Claim } from '../../claim';
import type { Shape, Token } from '../../shape';
import { areAlike } from '../common/ratio';
import { sumClaim } from './sumClaim';

/**
 * Amounts by their age, where each band begins with the end of the one before and the last is open: 应收账款9.82亿元，其中1年以内4.05亿元、1至2年3.12亿元、
 * 2年以上2.65亿元. Since what is not aged may be left out, a difference is information, and less than half is of something else.
 */
export function* readAgeBands(shape: Shape): Generator<Claim> {
  if (!/年以[内下]/.test(shape.text) || !/年(?:及)?以上/.test(shape.text)) return;
  const levels = shape.tokens.filter(({ letter, figure }) => letter === 'Q' && figure!.unit?.text !== '年');
  for (const [at, total] of levels.entries()) {
    const bands = bandsFrom(shape, levels, at + 1, total);
    if (!bands || bands.length < 2) continue;
    const claim = sumClaim(
      total.figure!,
      bands.map(({ figure }) => figure!),
      'subset',
    );
    if (claim.verdict !== 'contradicted' || claim.repairs[0]?.distance === 1) yield claim;
  }
}

/** The amounts from `from` on whose bands have no gap, if the last of them has no end. */
function bandsFrom(shape: Shape, levels: readonly Token[], from: number, total: Token): Token[] | undefined {
  const found: Token[] = [];
  let end: number | undefined = 0;
  for (let at = from; at < Math.min(from + LONGEST, levels.length); at++) {
    const level = levels[at]!;
    const band = areAlike(level.figure!, total.figure!) ? bandBefore(shape, level) : undefined;
    if (!band || band.low !== end) return undefined;
    found.push(level);
    end = band.high;
    if (end === undefined) return found;
  }
  return undefined;
}

const LONGEST = 8;

interface Band {
  readonly low: number;
  readonly high: number | undefined;
}

/** 其中1年以内, 账龄1至2年的, 2年以上 */
function bandBefore({ block: { folded } }: Shape, { span }: Token): Band | undefined {
  const found = BAND.exec(folded.slice(Math.max(0, span.start - REACH), span.start))?.groups;
  if (!found) return undefined;
  const [within, low, high, above] = [found.within, found.low, found.high, found.above].map(numberOf);
  if (within !== undefined) return { low: 0, high: within };
  return low === undefined ? { low: above!, high: undefined } : { low, high };
}

const NUMERAL = '[一二两三四五六七八九十]|\\d{1,2}';
const REACH = 20;
const BAND = new RegExp(
  `[,、;:(中龄](?:(?<within>${NUMERAL})年(?:\\(含\\))?(?:及)?以[内下]|(?<low>${NUMERAL})年?[-—–~至到](?<high>${NUMERAL})年|(?<above>${NUMERAL})年(?:及其?)?以上)(?:\\(含[\\d一-十年]{0,4}\\))?(?:的|部分|应收账款|账款|余额|为)*$`,
);

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return Number(/\d/.test(text) ? text : chineseValue(text));
}
