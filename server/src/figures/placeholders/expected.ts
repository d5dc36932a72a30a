import type { Span } from '../../document';
import { RUN } from './marks';
import type { Expected } from './placeholder';
import { BEFORE_UNIT, DATE_UNIT, LATIN_UNIT } from './units';

/**
 * What belongs in the place of a mark. What follows says most (XX亿元, XX镇); in a list what follows its last mark
 * (XX、XX和XX镇); at the end of a clause the words before (由XX牵头 names somebody, 同比增长XX is a figure).
 */
export function expectedAt(folded: string, { start, end }: Span): Expected {
  const after = afterList(folded, end);
  if (OF_THE_PARTY.test(after)) return 'content';
  if (BEFORE_UNIT.test(after) || LATIN_UNIT.test(after)) return 'value';
  if (BEFORE_DATE.test(after)) return 'date';
  const before = folded.slice(Math.max(0, start - 8), start);
  if (RATIO_BEFORE.test(before) || RATIO_AFTER.test(after)) return 'value';
  if (NUMBERED.test(before) || SCORE.test(after)) return 'value';
  if (/以$/.test(before) && /^为/.test(after)) return 'content';
  if (/^[一二三四五六七八九十][”"』」]/.test(after)) return 'content';
  return /^[\u4E00-\u9FFF·“《A-Za-z]/.test(after) ? 'name' : expectedAfterWords(before);
}

const BEFORE_DATE = new RegExp(`^ ?(?:${DATE_UNIT}|时(?=[\\dXx许整左,。]))`);
const NUMBERED = /(?:第|编号|电话|号码|邮编|No\.?|№) ?(?:为|是|:)? ?$/i;

/** XX:XX:XX. */
const RATIO_BEFORE = /[Xx×]:$/;
const RATIO_AFTER = /^:[Xx×]/;

/** 5号, and 95分; 分 begins many a word. */
const SCORE = /^(?:号(?!召|称|令)|分(?=[,。;、)]|$))/;

/** Texts that were passed round on the web have X where a filter took 党 away: X的二十大, 镇X委. */
export const OF_THE_PARTY =
  /^(?:的(?:二?十|创新理论|领导|建设)|中央|委(?!员|托|派|屈)|员干部|建(?:引领|工作|统领)|风廉政|支部|组织(?!部|体))/;

const LIST = new RegExp(`^(?:[、和及与]|以及)(?:${RUN}|\\*{1,4}|[○◯〇]{2,}|某某)`);
const LONGEST_LIST = 12;

function afterList(folded: string, end: number): string {
  let after = folded.slice(end, end + 80);
  for (let i = 0; i < LONGEST_LIST; i++) {
    const next = LIST.exec(after);
    if (!next) break;
    after = after.slice(next[0].length);
  }
  // “XX”品牌: what follows the quotation says what it is the name of.
  return after.replace(/^(?:等(?!人)|[”』」\]】])(?=[\u4E00-\u9FFF])/, '');
}

const LINK = '(?:了|为|约|近|超|超过|是|仅|至|到|:)?';
const VALUE_WORDS = new RegExp(
  `(?:增长|下降|增幅|增速|降幅|减少|增加|提高|上升|降低|达到?|高达|共计?|合计|总计|累计|率|占比|比重|排名|位居|位列|总数|数量|面积|金额|总额|收入|产值|人数|[约近逾超])${LINK} ?$`,
);
const DATE_WORDS = new RegExp(`(?:时间|日期|日|时)${LINK} ?$`);
const NAME_WORDS = new RegExp(
  `(?:由|经|向|联合|邀请|走访|前往|赴|单位|部门|地点|地址|负责人|联系人|姓名|组长|书记|主任|镇长|同志|名称|[、和及与])${LINK} ?$`,
);

function expectedAfterWords(before: string): Expected {
  if (VALUE_WORDS.test(before)) return 'value';
  if (DATE_WORDS.test(before)) return 'date';
  return NAME_WORDS.test(before) ? 'name' : 'content';
}
