import { chineseValue } from '../document';
import { type Attempt, bare } from './bareFigure';
import type { Qualifier } from './figure';
import { qualifierBefore } from './qualifiers';

/** 翻番, 翻一番, 翻了两番; with what says that it is somewhat more or less: 翻了近两番, 接近翻番, 翻了一番多. */
export function doublingAt(folded: string, at: number): Attempt {
  const match = DOUBLING.exec(folded.slice(at, at + LONGEST));
  if (!match) return { figure: undefined, end: at + 1 };
  const [words, within = '', text = '一', after = ''] = match;
  const before = qualifierBefore(folded, at, false);
  const count = /\d/.test(text) ? BigInt(text) : chineseValue(text)!;
  const numberSpan = { start: at, end: at + words.length - after.length };
  const span = { start: at - before.length, end: at + words.length };
  const number = { coefficient: count, exponent: 0, arabic: false };
  return {
    figure: {
      ...bare('doubling', span, numberSpan, number),
      qualifier: within + after === '' ? (before.qualifier ?? 'exact') : said(within, after),
    },
    end: span.end,
  };
}

const DOUBLING =
  /^翻了?(近|接近|将近|约|大约|超|超过|不止|至少)?([一二两三四五六七八九十]|\d{1,2})?番(有余|还有余|还?要?多(?![家种个年亏次人])|以上|还?不止|左右)?/;
const LONGEST = 16;

/** What bounds it: 多 and 有余 stop short of the next doubling. */
function said(within: string, after: string): Qualifier {
  if (within.endsWith('近')) return 'below';
  if (within.endsWith('约') || after === '左右') return 'about';
  return within !== '' || /以上|不止/.test(after) ? 'atLeast' : 'slightlyMore';
}
