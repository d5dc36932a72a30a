import type { Block, Span } from '../../document';

/** The number of an official document, from the bracket of its year to 号: 〔2024〕12号 of 青政发〔2024〕12号. */
export interface DocumentNumber {
  /** Relative to the block. */
  readonly span: Span;
  readonly found: string;
  readonly right: string;
  readonly faults: readonly Fault[];
}

/** Other brackets than 〔〕, 第 before the number, zeros in front of it. */
export type Fault = 'brackets' | 'ordinal' | 'zeros';

/** The numbers of a line that are such for certain, those that are right too. */
export function readNumbers({ text, folded }: Block): readonly DocumentNumber[] {
  if (!folded.includes('号')) return [];
  return Array.from(folded.matchAll(NUMBER)).flatMap((match) => {
    const [all, open = '', year = '', close = '', ordinal = '', number = ''] = match;
    const { index } = match;
    const code = CODE.exec(folded.slice(Math.max(0, index - LONGEST_CODE), index))?.[0] ?? '';
    if (!PAIRS.has(open + close) || Number(year) < SINCE || !isCode(folded, code, index)) return [];
    const faults: Fault[] = [
      ...(open === '〔' ? [] : (['brackets'] as const)),
      ...(ordinal === '' ? [] : (['ordinal'] as const)),
      ...(number.startsWith('0') ? (['zeros'] as const) : []),
    ];
    const span = { start: index, end: index + all.length };
    const right = `〔${year}〕${Number(number)}号`;
    return [{ span, found: text.slice(span.start, span.end), right, faults }];
  });
}

/** The standard that lays the form down has been in force since July 2012; what is quoted from before may have had another. */
const SINCE = 2013;
const NUMBER =
  /([〔[({【])(20\d{2})([〕\])}】]) ?((?:第 ?)?)(\d{1,5}) ?号(?![楼院码线门井坑地宗桥站机令]|公告|通告|决定|会议|纪要|工程|项目|课题|提案|议案|建议)/g;
const PAIRS: ReadonlySet<string> = new Set(['〔〕', '[]', '()', '{}', '【】']);
const LONGEST_CODE = 12;
const CODE = /[\u3400-\u9fff]{2,12}$/;

/**
 * Judgments, permits, orders and announcements are numbered in ways of their own (（2024）… 字第3号). So a code is one that ends as
 * those of documents do, or stands in a bracket behind a title: 《…》（青农〔2024〕5号）.
 */
function isCode(folded: string, code: string, end: number): boolean {
  if (code === '' || OTHER.test(code)) return false;
  return ISSUED.test(code) || /》 ?\($/.test(folded.slice(Math.max(0, end - code.length - 3), end - code.length));
}

const ISSUED = /(?:[政党委组府]|[发办函])$/;
const OTHER =
  /(?:字|证|许|令|告|刑|民|行|初|终|执|赔|案|注|准|备案|开发|研发|出发|印发|转发|下发|颁发|核发|签发|举办|承办|主办|协办|来函|发函|复函|去函)$/;
