import { type Block, keeping, type Span, slice } from '../../document';

/** How a paragraph may end so that its sentence must go on: with a comma, with a word that leads on, or with no mark at all. */
export type Cut = 'comma' | 'word' | 'bare';

/** What of a line says whether it is cut off, or goes on with what another line began. */
export interface Ends {
  readonly cut: Cut | undefined;
  /** The last clause with its mark, relative to the block; what is shown where the line is cut. */
  readonly tail: Span;
  /** The line reads as running text from its first word, so it may be what is left of a sentence. */
  readonly goesOn: boolean;
  /** The line begins with a mark that belongs behind a word: ，。、. */
  readonly beginsWithMark: boolean;
  /** The line is running text: not a heading, an item, a row. */
  readonly isText: boolean;
}

/** The two ends of a line, from its text alone. */
export const endsOf = keeping(readEnds);

function readEnds(block: Block): Ends {
  const { folded, content } = block;
  const text = slice(folded, content);
  const isText = block.kind === 'paragraph' && HAN.test(text);
  return {
    isText,
    cut: isText ? cutOf(text) : undefined,
    tail: tailOf(text, content),
    goesOn: isText && block.ordinal === undefined && GOES_ON.test(text) && !OPENS_ANEW.test(text) && RUNNING.test(text),
    beginsWithMark: isText && /^[,。、;:!?][\u4E00-\u9FA5]/.test(text),
  };
}

const HAN = /[\u4E00-\u9FA5]/;
/** Behind a word, a closing mark or a figure; a line of code or data ends otherwise. */
const ENDS_WITH_COMMA = /[\u4E00-\u9FA5”》)%\d][,、]$/;
/** Words that stand before what they belong to, and marks that open something. */
const LEADS_ON = /[\u4E00-\u9FA5](?:[的和与及把被]|以及|(?<=[\u4E00-\u9FA5]{3})[“《(])$/;
/** These lines end with such characters and are whole: 目的, 云和. */
const ENDS_SO =
  /(?:目的|标的|似的|别的|有的|是的|好的|共和|参与|给予|总和|缓和|温和|平和|谐和|饱和|普及|涉及|波及|棉被|植被|一把)$/;

const SHORTEST_LINE = 20;
const SHORTEST_BEFORE_WORD = 12;

function cutOf(text: string): Cut | undefined {
  if (text.length < SHORTEST_BEFORE_WORD || ADDRESS.test(text.slice(-LONGEST_ADDRESS))) return undefined;
  if (LEADS_ON.test(text.slice(-5)) && !ENDS_SO.test(text.slice(-2))) return 'word';
  if (text.length < SHORTEST_LINE) return undefined;
  if (ENDS_WITH_COMMA.test(text.slice(-2))) return isProse(text.slice(-20)) ? 'comma' : undefined;
  return isBare(text) ? 'bare' : undefined;
}

/** Chinese prose, not a line of a table, of code or of a page in another language. */
function isProse(end: string): boolean {
  return (end.match(/[\u4E00-\u9FA5]/g)?.length ?? 0) * 2 > end.length;
}

/** 各位代表、同志们， opens a speech. */
const ADDRESS = /(?:各位|尊敬的|同志们|朋友们|代表们|委员们)[^。]{0,20}[,、]$/;
const LONGEST_ADDRESS = 40;

/**
 * Whole sentences, and then one without any mark. A line without a full stop before it may be a heading or a caption. What
 * follows the last full stop must itself read as text: not a name, a date, a number that opens a heading.
 */
function isBare(text: string): boolean {
  if (!/[\u4E00-\u9FA5]$/.test(text)) return false;
  const last = Math.max(text.lastIndexOf('。'), text.lastIndexOf(';'), text.lastIndexOf('!'));
  if (last < 0 || !text.includes('。')) return false;
  const rest = text.slice(last + 1).trim();
  return (
    rest.length >= SHORTEST_REST &&
    !CREDIT.test(rest) &&
    !OPENS_ANEW.test(rest) &&
    !/^[”’」』)》]/.test(rest) &&
    !/\s/.test(rest)
  );
}

const SHORTEST_REST = 4;
/** Who wrote, photographed or issued it. */
const CREDIT =
  /记者|通讯员|摄影?$|供稿|编辑|来源|责编|作者|[^,]{2,20}(?:人民政府|委员会|办公室|公司|党委|支部|[局厅处科院会])$/;

/** A sentence, or at least several clauses of one. */
const RUNNING = /[,。;!?、]/;
/** A word, a name, or a number with its unit: a number before a mark opens a point, one before 月 or 年 a date. */
const GOES_ON = /^(?:[\u4E00-\u9FA5“《]|\d[\d.]{0,11}[万亿]?[个家户人名件项处座条亩米吨元%公余多])/;
/** A point, an annex, a note, a salutation. */
const OPENS_ANEW =
  /^(?:[一二三四五六七八九十]{1,3}[是要、.)]|第[一二三四五六七八九十]|其[一二三四五六]|首先|其次|再次|最后|附|注|图|表|来源|各位|同志们|尊敬|报送|抄送|主题|\([一二三四五六七八九十\d]+\)|[①-⑳]|\d+(?:[、)月年]|\.(?!\d)))/;

/** The last clause. */
function tailOf(text: string, content: Span): Span {
  const from = Math.max(...MARKS.map((mark) => text.lastIndexOf(mark, text.length - 2))) + 1;
  const blank = /^\s*/.exec(text.slice(from))![0].length;
  return { start: content.start + from + blank, end: content.end };
}

const MARKS: readonly string[] = [',', '。', ';', '!', '?', ':'];
