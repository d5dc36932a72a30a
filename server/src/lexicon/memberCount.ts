import { chineseNumber } from '../document';

/**
 * How many members a form says that it has by the numerals in it: 四个意识 has four, 三会一课 three and one. More than one
 * number where it can be read in more ways; undefined where its numerals are a name (八八战略, 十四五) or it has none.
 */
export function memberCounts(canonical: string): readonly number[] | undefined {
  // A list that has such a name among its members is counted by no numeral.
  if (/[、，]/.test(canonical.replace(/“[^“”]*”/g, ''))) return undefined;
  const quoted = [...canonical.matchAll(/“([^“”]+)”/g)].map(([, inner]) => inner!);
  const counting = quoted.map(readNumerals).filter((numerals) => numerals !== undefined);
  if (counting.some(([first]) => first! > 1)) return sumsOf(counting.flat());
  const whole = readNumerals(canonical.replace(/[“”]/g, ''));
  return whole === undefined || whole[0]! < 2 ? undefined : sumsOf(whole);
}

const NUMERAL = /[一二两三四五六七八九十百千万亿]+/g;
/** A run that is one numeral: 十四五 and 八八 are not. */
const ONE_NUMERAL = /^(?:[一二两三四五六七八九]|[二三四五六七八九]?十[一二三四五六七八九]?)$/;
const MEASURE = /^[个大项条种类篇张位道]/;

/** The numerals that count something, of a phrase that begins with one. */
function readNumerals(phrase: string): readonly number[] | undefined {
  const runs = [...phrase.matchAll(NUMERAL)].map(({ index, 0: run }) => ({
    index,
    run,
    measured: MEASURE.test(phrase.slice(index + run.length)),
    last: index + run.length === phrase.length,
  }));
  const [first] = runs;
  if (first?.index !== 0 || runs.some(({ run, last }) => last || !ONE_NUMERAL.test(run))) return undefined;
  // 五位一体: beside a numeral with its measure word, one without is part of a name.
  if (first.measured) return runs.filter(({ measured }) => measured).map(({ run }) => chineseNumber(run)!);
  // 四化同步、城乡融合: what such a phrase stands for are its clauses.
  return /[、，]/.test(phrase) ? undefined : runs.map(({ run }) => chineseNumber(run)!);
}

/** 三抓三促 may be six things or three pairs. */
function sumsOf(numerals: readonly number[]): readonly number[] {
  const sum = numerals.reduce((total, numeral) => total + numeral, 0);
  const paired = numerals.length > 1 && numerals.every((numeral) => numeral === numerals[0]);
  return paired ? [sum, numerals[0]!] : [sum];
}
