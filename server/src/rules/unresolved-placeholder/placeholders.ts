import type { Span } from '../../document';
import { readStars } from './stars';
import { UNIT } from './units';

/** What a writer will have to put in the placeholder's place, as far as the words around it tell. */
export type Expected = 'value' | 'date' | 'name' | 'content';

/** Something that stands for what is still to be written. The span is relative to the block. */
export interface Placeholder {
  readonly span: Span;
  readonly expected: Expected;
}

/** The placeholders in a line's folded text, in order and apart from each other. */
export function readPlaceholders(folded: string): readonly Placeholder[] {
  if (!MAYBE.test(folded)) return [];
  const found = [
    ...readDates(folded),
    ...readCrosses(folded),
    ...readLetters(folded),
    ...readStars(folded).map((span) => ({ span, expected: expectedAfter(folded, span.end) })),
    ...readPlain(folded),
  ];
  return withoutOverlaps(found);
}

/** Most lines have none of these characters. Y and N stand for a number only before a unit. */
const MAYBE = new RegExp(
  `[XxΧХ×✕╳*_○◯□△{]|〇〇|\\?\\?|[YN]${UNIT}|[〔【《([] *(?:[…〕】》)]|待|暂|此|填|数|金|日|时|名|单|姓|地|百|比|内|T)`,
);

/** X and what looks like it (Greek, Cyrillic), or multiplication signs; never a mixture: in X×Y the sign multiplies. */
const RUN = '(?:[XxΧХ]+|[×✕╳]+)';

const PART = `\\d{0,3}${RUN}|\\d{1,4}`;
const PARTS = `(?:${PART})(?:[-~—–至](?:${PART}))?`;
const DATE = new RegExp(
  `(?<![A-Za-z\\d])(?:(?:${PARTS} ?年 ?)?${PARTS} ?月(?: ?${PARTS} ?日)?|${PARTS} ?[年日](?!报(?!送|告)|均|常))`,
  'g',
);
const OPEN_PART = new RegExp(`(?:\\d{0,4}[-~—–至])?\\d{0,3}${RUN}(?:[-~—–至](?:${PART}))? ?[年月日]`, 'g');

/** 20XX年, X月X日: one placeholder from the first open number to the last. */
function readDates(folded: string): Placeholder[] {
  return Array.from(folded.matchAll(DATE)).flatMap((match) => {
    const open = Array.from(match[0].matchAll(OPEN_PART));
    if (open.length === 0 || isName(folded, match.index)) return [];
    const last = open[open.length - 1]!;
    const span = { start: match.index + open[0]!.index, end: match.index + last.index + last[0].length };
    return [{ span, expected: 'date' as const }];
  });
}

/** 1+X, A×B: a letter or sign that belongs to what stands before it. */
function isName(folded: string, at: number): boolean {
  return /[A-Za-z\d+=*/^&]$/.test(folded.slice(Math.max(0, at - 1), at));
}

const CROSSES = new RegExp(`\\d{0,6}${RUN}(?:[.,~—–-]${RUN})*\\d{0,6}`, 'g');

/** XX, ××, XX.X, X,XXX, 1XX32: at least two in a row, or one with a decimal, or one right before a unit. */
function readCrosses(folded: string): Placeholder[] {
  return Array.from(folded.matchAll(CROSSES)).flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!isCrossPlaceholder(folded, match[0], span)) return [];
    return [{ span, expected: expectedOfCrosses(folded, match[0], span) }];
  });
}

function expectedOfCrosses(folded: string, text: string, { start, end }: Span): Expected {
  const isNumber = text.includes('.') || folded[start - 1] === '第' || LATIN_UNIT.test(folded.slice(end, end + 8));
  return isNumber ? 'value' : expectedAfter(folded, end);
}

const SEVERAL = /[XxΧХ]{2}|[×✕╳]{2}/;
const LATIN_UNIT = /^(?:km|kg|kW|MW|GW|cm|mm|hm|m|g|t|MB|GB|TB)(?:h|²|2|³)?(?![A-Za-z])/;

function isCrossPlaceholder(folded: string, text: string, { start, end }: Span): boolean {
  const before = folded[start - 1] ?? '';
  const after = folded.slice(end, end + 8);
  if (/[A-Za-zΧХ×✕╳]/.test(before)) return false;
  if (/^[.@][A-Za-z]/.test(after)) return false;
  if (/^[A-Za-z×✕╳]/.test(after) && !LATIN_UNIT.test(after)) return false;
  if (/^[A-Z]+$/.test(text) && isRoman(nearby(folded, start), after)) return false;
  if (SEVERAL.test(text)) return true;
  // One alone may be a model (415X), a sport (3X3), a product (3×5米), a ray (X光) or a variable.
  if (/\d/.test(text) || isVariable(nearby(folded, start), text[0]!, before)) return false;
  return BEFORE_UNIT.test(after) || BEFORE_PLACE.test(after) || (before === '第' && /^[号期届次批条章款]/.test(after));
}

const BEFORE_UNIT = new RegExp(`^(?:余|多)?${UNIT}`);
const BEFORE_PLACE = /^(?:省|市|县|镇|乡|村)(?!级|场|民生)/;

/** The words around a place that may give a letter another meaning. */
function nearby(folded: string, at: number): string {
  return folded.slice(Math.max(0, at - 200), at + 200);
}

/** 第XX届 beside 第XIX届 is a Roman numeral. */
function isRoman(words: string, after: string): boolean {
  return /^(?:届|世纪|章|卷|次)/.test(after) && /(?<![A-Za-z])(?=[XC]*[IVL])[IVXLC]+(?![A-Za-z])/.test(words);
}

/** 1+X and y=2x give the letter a meaning of its own. */
function isVariable(words: string, letter: string, before: string): boolean {
  if (/[A-Za-z\d+=*/^&.-]/.test(before)) return true;
  if (/[×✕╳]/.test(letter)) return words.includes('=');
  return new RegExp(`[+=] ?${letter}|${letter}[”"’]? ?[+=]`).test(words);
}

/** Y亩, N亿元. N个 and N次 mean any number of things, and M米 may be a word; only Y and N before a measured unit count. */
const LETTERS = new RegExp(
  `(?<![A-Za-z\\d+=*/^&.“-])(?:Y(?=${UNIT})|N(?=(?:万|亿|千)?(?:元|亩|公顷|平方|吨|公里|%)))`,
  'g',
);

function readLetters(folded: string): Placeholder[] {
  return Array.from(folded.matchAll(LETTERS), ({ index }) => index)
    .filter((index) => !isVariable(nearby(folded, index), folded[index]!, folded[index - 1] ?? ''))
    .map((index) => ({ span: { start: index, end: index + 1 }, expected: 'value' as const }));
}

const FIELD = '(?:数字|数据|数值|金额|日期|时间|名称|单位|单位名称|姓名|地名|地点|百分比|比例|内容)';
const TO_DO = `(?:待(?:补充?|定|填写?|核实?|核对|确认|完善|更新|统计|提供|添加)[^\\])】〕}]{0,12}|暂缺|此处[^\\])】〕}]{0,20}|填(?:写|入)[^\\])】〕}]{0,12}|TODO|TBD)`;

/** Patterns that need no look at their surroundings. */
const PLAIN: readonly (readonly [RegExp, Expected | undefined])[] = [
  // 〔 〕 holds the year of a document's number.
  [/〔[ …]*〕/g, 'date'],
  [/(?<![A-Za-z\d_\]])\([ …]*\)|【[ …]*】/g, 'content'],
  [/《[ …]*》/g, 'name'],
  [
    new RegExp(
      `(?:\\[(?:${FIELD}|${TO_DO})\\]|(?<=[^\\s。;,])【${FIELD}】|【${TO_DO}】)(?![(\\uFFFC])|\\{\\{? ?(?:${FIELD}|${TO_DO}) ?\\}\\}?|[(〔]${TO_DO}[)〕]`,
      'g',
    ),
    'content',
  ],
  [/(?<![A-Za-z\d_])_{3,}(?![A-Za-z_])|(?<![A-Za-z\d_])__(?=[年月日万亿元个户人亩%])/g, undefined],
  // 二〇〇八年 is a year.
  [/(?<![○〇◯一二三四五六七八九])(?:[○〇◯]{2,}|□{2,}|△{2,})(?![○〇◯一二三四五六七八九])/g, undefined],
  [new RegExp(`(?<![?\\w])\\?{2,}(?=${UNIT})`, 'g'), 'value'],
];

function readPlain(folded: string): Placeholder[] {
  return PLAIN.flatMap(([pattern, expected]) =>
    Array.from(folded.matchAll(pattern), (match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      return { span, expected: expected ?? expectedAfter(folded, span.end) };
    }),
  ).filter(({ span }) => !isWholeLine(folded, span));
}

/** A line of underscores or boxes alone divides the page. */
function isWholeLine(folded: string, { start, end }: Span): boolean {
  return /^_/.test(folded.slice(start)) && folded.slice(0, start).trim() === '' && folded.slice(end).trim() === '';
}

function expectedAfter(folded: string, end: number): Expected {
  const after = folded.slice(end, end + 8);
  if (BEFORE_UNIT.test(after)) return 'value';
  if (/^ ?[年月日](?![报])/.test(after)) return 'date';
  return /^[\u4E00-\u9FFF·]/.test(after) ? 'name' : 'content';
}

/** Of two that overlap the earlier counts, and of two that begin together the longer. */
function withoutOverlaps(found: readonly Placeholder[]): Placeholder[] {
  const ordered = [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const result: Placeholder[] = [];
  for (const placeholder of ordered) {
    const last = result[result.length - 1];
    if (!last || last.span.end <= placeholder.span.start) result.push(placeholder);
  }
  return result;
}
