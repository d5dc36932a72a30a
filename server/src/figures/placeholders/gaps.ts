import { markAt, type Placeholder } from './placeholder';

/** Where a figure is missing without X: 同比增长%, 完成投资……亿元, 参合基金  万元, 〔2024〕 号. */
export function readGaps(folded: string): Placeholder[] {
  return [
    ...(/…|\.{3}|。{3}/.test(folded) ? readDots(folded) : []),
    ...(WITHOUT_NUMBER.test(folded) ? readMissing(folded) : []),
    ...(folded.includes(' ') ? readBlanks(folded) : []),
    ...(lacksAmount(folded) ? readAmounts(folded) : []),
    ...(UNNUMBERED.test(folded) ? readUnnumbered(folded) : []),
  ];
}

/** 实现总产值亿元，同比增长5%: an amount that grows has a number. 产值突破亿元 and 投资亿元的项目 have theirs. */
const AMOUNTS = /[值入资收润额出到达为成现][万亿]元(?=[,;](?:同比|比上年|较上年|比去年)?(?:增长|下降|增加|减少|上升))/g;

/** Whether the line may hold an amount without its number. */
export function lacksAmount(folded: string): boolean {
  return folded.includes('元') && folded.search(AMOUNTS) >= 0;
}

function readAmounts(folded: string): Placeholder[] {
  return Array.from(folded.matchAll(AMOUNTS), ({ index, 0: text }) => ({
    ...markAt(index + 1, text.slice(1), 'value'),
    form: 'nothing' as const,
  }));
}

/** A unit with no number before it. What stands before is looked at last, so that most characters are passed over at once. */
export const WITHOUT_NUMBER =
  /%(?<=[^\d〇一二三四五六七八九十百千几多余数]%)|‰(?<=[^\d〇一二三四五六七八九十百千几多余数]‰)|个百分点(?<=[^\d〇一二三四五六七八九十百千几多余数]个百分点)/;

const MEASURED =
  '(?:[百千]?[万亿]{1,2}(?:元|亩|吨|人次|户|人|平方米|千瓦|斤)|元(?!旦|宵|月|首|素|件|气)|亩(?!均|产)|吨|人次|[%‰]|平方米|平方公里|公里|公顷|个百分点)';
const END = '(?:[,。;、)]|左右|$)';

/** ……亿元以上 may go on with anything; what ends its clause has lost its figure. */
const DOTS = new RegExp(`(?<=[\\u4E00-\\u9FFF:])(?:…{1,4}|\\.{3,6}|。{3,6})(?=${MEASURED}${END})`, 'g');

function readDots(folded: string): Placeholder[] {
  return Array.from(folded.matchAll(DOTS), (match) => markAt(match.index, match[0], 'value'));
}

/** A percent sign never stands without its number, except at the head of a column, where no clause ends. */
const CHANGE = '(?:增长|下降|上升|提高|提升|回落|降低|增加|减少|扩大|收窄)(?:了|约|近|超过?|为|到|至)?';
const MISSING = new RegExp(
  `(?:${CHANGE}|(?:占比?|达到?|率|比重|超过|高于|低于|不到)(?:为|达到?|是|至)?) {0,20}[%‰](?=[,。;]|以上|以内|左右)|${CHANGE} {0,20}个百分点`,
  'g',
);

function readMissing(folded: string): Placeholder[] {
  return Array.from(folded.matchAll(MISSING), (match) => ({
    ...markAt(match.index, match[0], 'value'),
    form: 'nothing' as const,
  }));
}

const CLEAR = '(?:[百千]?[万亿]{1,2}元|人次|[%‰](?!、)|平方米|平方公里|公里|公顷|[万亿](?:亩|吨)|个百分点)';
const LOOSE = '(?:元|亩|吨|户次?|家|件|起|个|人|名|场次?|处|座|项|台|辆|篇|批|次)';
/** 数百 万元 and 价值 万元 have their number; 每 亩 needs none. */
const WITH_NUMBER = '〇一二三四五六七八九十百千万亿两几数多余半上整每各单位值港美欧日';
/** One space may have slipped in (贫困 户); it is a gap only before what never stands alone. */
const BLANKS = new RegExp(
  `(?<=(?![${WITH_NUMBER}])[\\u4E00-\\u9FFF])(?: {1,20}(?=${CLEAR}${END})| {2,20}(?=${LOOSE}[,。;、)]))`,
  'g',
);

function readBlanks(folded: string): Placeholder[] {
  if (!/[,。;、]/.test(folded)) return [];
  return Array.from(folded.matchAll(BLANKS), (match) => ({
    ...markAt(match.index, match[0], 'value', true),
    form: 'blank' as const,
  }));
}

/** A year in the brackets of a document's number, and no number behind it. */
export const UNNUMBERED = /[〔﹝[](?:19|20)\d{2}[〕﹞\]] {0,20}第? {0,20}号(?![码外])/;
const ALL_UNNUMBERED = new RegExp(UNNUMBERED, 'g');

function readUnnumbered(folded: string): Placeholder[] {
  return Array.from(folded.matchAll(ALL_UNNUMBERED), (match) => ({
    ...markAt(match.index, match[0], 'value'),
    form: 'nothing' as const,
  }));
}
