import { type Block, chineseNumber } from '../../../document';
import type { Claim } from '../../claim';
import { countClaim } from './countClaim';
import { type ItemList, readItems } from './items';
import { NOT_MEMBERS } from './itemsAfter';

/**
 * Quoted names that count their members, which stand right behind them: “三资”（资金、资产、资源）; “四好”，即建好、管好、护好、运营好. Another
 * number of members is wrong only where every one of them repeats a character of the name.
 */
export function readCoinages({ folded }: Block): Claim[] {
  if (!folded.includes('”')) return [];
  return Array.from(folded.matchAll(COINAGE), (match) => claimOf(folded, match)).filter((claim) => claim !== undefined);
}

function claimOf(folded: string, match: RegExpExecArray): Claim | undefined {
  const [all, numeral = '', word = '', mark = '', listed = ''] = match;
  const end = match.index + all.length;
  const count = chineseNumber(numeral);
  const next = folded[end] ?? '。';
  if (!count || NOT_MEMBERS.test(listed) || (mark === '(' ? next !== ')' : !'。;'.includes(next))) return undefined;
  // “三个坚持”：坚持…；坚持… counts the sentences that follow.
  if (mark === ':' && word.startsWith('个')) return undefined;
  const found = readItems(folded, end - listed.length, end);
  if (!found) return undefined;
  // 养护及时: only a last 和 may part two members.
  const list = /[和与]/.test(found.items.at(-1)!.text) ? found : { ...found, ambiguous: 0 };
  const start = match.index + 1;
  const numberSpan = { start, end: start + numeral.length };
  const span = { start, end: numberSpan.end + word.length };
  const stated = { figure: undefined, count, arabic: false, unit: word, span, numberSpan };
  return countClaim(stated, list, () => repeats(list, word));
}

const COINAGE =
  /“([两二三四五六七八九])((?:[个大项])?[^一二两三四五六七八九十百千万“”、,;:。()\d\s]{1,5})”[^“”、,;:。()\d\s]{0,6}(\(|:|,?即)([^()。;:]{3,120})/g;

/** 三资: 资金、资产、资源; 四好: 建好、管好. A member that says it in other words leaves open what the list is. */
function repeats({ items, ambiguous }: ItemList, word: string): boolean {
  if (ambiguous > 0) return false;
  return [...word.replace(/^[个大项]/, '')].some((character) => items.every(({ text }) => text.includes(character)));
}
