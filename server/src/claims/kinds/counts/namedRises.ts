import { type Block, chineseNumber } from '../../../document';
import type { Claim } from '../../claim';
import { countClaim } from './countClaim';
import { type ItemList, readItems } from './items';

/**
 * How many have risen and how many have fallen, and their names, without any rates: “五涨三降”：食品烟酒、衣着、…价格上涨，居住、…价格下降. Only where one of
 * the two counts is right, or both come to as many as are named, is the list an attempt at all of them.
 */
export function readNamedRises({ folded }: Block): Claim[] {
  if (!MAYBE.test(folded)) return [];
  return Array.from(folded.matchAll(COUNTED), (match) => claimsOf(folded, match)).flat();
}

const MAYBE = /[升增涨][一二两三四五六七八九十][降减跌]/;
const COUNTED =
  /(?<![一二两三四五六七八九十])([一二两三四五六七八九十])([升增涨])([一二两三四五六七八九十])([降减跌])["”]?[:,](?:其中[:,]?)?([^,;。:()\d%]{2,80})[,;]([^,;。:()\d%]{2,80})(?=[。;]|$)/g;

function claimsOf(folded: string, match: RegExpExecArray): Claim[] {
  const [all, up = '', rise = '', down = '', fall = '', first = '', second = ''] = match;
  const end = match.index + all.length;
  const start = end - second.length - 1 - first.length;
  const lists = [namesIn(folded, start, first, RISEN), namesIn(folded, end - second.length, second, FALLEN)];
  const counts = [up, down].map((numeral) => chineseNumber(numeral) ?? 0);
  if (!lists.every((list) => list && !list.open && list.ambiguous === 0)) return [];
  const sizes = lists.map((list) => list!.items.length);
  const fits = sizes.map((size, side) => size === counts[side]);
  if (!fits.includes(true) && sizes[0]! + sizes[1]! !== counts[0]! + counts[1]!) return [];
  return lists.flatMap((list, side) => {
    const at = match.index + (side === 0 ? 0 : up.length + rise.length);
    const numberSpan = { start: at, end: at + 1 };
    const unit = side === 0 ? rise : fall;
    const span = { start: at, end: at + 1 + unit.length };
    const stated = { figure: undefined, count: counts[side]!, arabic: false, unit, span, numberSpan };
    const claim = countClaim(stated, list!, () => true);
    return claim ? [claim] : [];
  });
}

/** 居住、交通通信价格下降: the names before the word of change, of which there may be one. */
function namesIn(folded: string, start: number, clause: string, moved: RegExp): ItemList | undefined {
  const names = moved.exec(clause)?.[1];
  if (names === undefined) return undefined;
  const end = start + names.length;
  if (names.includes('、')) return readItems(folded, start, end);
  if (/[和与及]/.test(names)) return undefined;
  return { items: [{ text: names, span: { start, end }, quoted: false }], open: false, ambiguous: 0 };
}

const MEASURE =
  '(?:类|项)?(?:价格|指数|产值|产量|增加值|投资|行业|指标)?(?:同比|环比)?(?:分别|均)?(?:有所|小幅|略有|不同程度)?';
const RISEN = new RegExp(`^([\\u4e00-\\u9fa5、]+?)${MEASURE}(?:上涨|上升|增长|回升|走高)$`);
const FALLEN = new RegExp(`^([\\u4e00-\\u9fa5、]+?)${MEASURE}(?:下降|下跌|下滑|回落|减少|走低)$`);
