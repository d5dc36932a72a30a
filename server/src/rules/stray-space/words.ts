import type { Block, Span } from '../../document';

/**
 * True for a space between two characters that separates nothing: not a name from a title, not a heading from its text, not the
 * halves of a couplet, not one item from the next. Only a clause with one such space can be told.
 */
export function isStrayInWords({ folded, content, ordinal }: Block, span: Span): boolean {
  const left = /[^\s。,;:、!?…—“”‘’《》()\uFFFC]*$/.exec(
    folded.slice(Math.max(0, span.start - LONGEST), span.start),
  )![0];
  const right = /^[^\s。,;:、!?…—“”‘’《》()\uFFFC]*/.exec(folded.slice(span.end, span.end + LONGEST))![0];
  const next = folded[span.end + right.length] ?? '';
  if (/\s/.test(next) || /\s/.test(folded[span.start - left.length - 1] ?? '') || !endsInProse(folded, span.end))
    return false;
  if (left.length === right.length && left.length >= SHORTEST_HALF) return false;
  // <strong>雨雪持续 注意防范</strong> within a line of a page.
  if (TAG.test(next) && TAG.test(folded[span.start - left.length - 1] ?? '')) return false;
  const opensBlock = span.start - left.length <= content.start;
  if (opensBlock && (ordinal !== undefined || left.length >= SHORTEST_HALF)) return false;
  if (endsHeading(folded, span.start - left.length, span.start) || opensField(folded, span.end + right.length))
    return false;
  return (
    !(PERSON.test(left) && NAME_END.test(right)) && !TITLE.test(left) && !ORDINAL.test(left) && !CREDIT.test(right)
  );
}

/** What is left of a tag, and the stars that set words in bold: with one on both sides, they are a heading. */
const TAG = /[\uFFFC*]/;

/** 二、道路亮化 安装路灯86盏: a heading of one or more clauses that runs on into its text, wherever in the line it begins. */
function endsHeading(folded: string, clause: number, end: number): boolean {
  const before = folded.slice(Math.max(0, end - LONGEST_HEADING), end);
  const head = NUMBERED_HEAD.exec(before);
  return head !== null && end - head[0].length <= clause;
}

/** 订立时间：6月1日 订立地点：青禾镇: the next field of a form, not the next word of a sentence. */
function opensField(folded: string, at: number): boolean {
  return folded[at] === ':';
}

const LONGEST_HEADING = 40;
/** From its number on, with no end of a sentence in it. */
const NUMBERED_HEAD =
  /(?<![\d第])(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[、.](?!\d))[^。;!?:\s]*$/;

const LONGEST = 60;
/** A couplet has at least four characters a side; so has a heading before its text. */
const SHORTEST_HALF = 4;

/** The sentence goes on to its mark. */
function endsInProse(folded: string, at: number): boolean {
  return /[。;!?]/.test(folded.slice(at, at + 200));
}

/** Behind these stands a name. */
const TITLE = /(?:长|主席|书记|主任|总理|记者|同志|先生|女士|代表|委员|员|讯|局|院|室|处|办|作者|编辑|摄影|供图)$/;
/** 会计负责人王 丽及出纳赵 明: names of two characters are set as wide as those of three. */
const PERSON = /[人员长任记理师][\u4E00-\u9FFF]$/;
const NAME_END = /^[\u4E00-\u9FFF](?:$|[及和与等])/;
/** 一是 全面…, 第一 …, 第二章 … */
const ORDINAL =
  /(?:^|[^\d])(?:[一二三四五六七八九十\d]{1,3}(?:[是要]|)|第[一二三四五六七八九十\d]{1,3}.?|其[一二三四五])$/;
/** What follows the name of a photographer, or is one's credit. */
const CREDIT = /^(?:摄|文|图|供图|摄影|.{2,4}摄)$/;
