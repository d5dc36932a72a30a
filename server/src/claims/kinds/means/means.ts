import { type Shape, textBetween, textStart } from '../../shape';
import { sentenceStart } from '../common/amounts';

/**
 * True of a mean, a price, a standard or a rate, which says how much falls to each and of which a part may well have more: 次均费用206元, 人口密度由每平方公里438人
 * 增加到452人, 每10万人中…13278人, 24微克/立方米. What it is stands at the head of its clause, however many levels that tells of.
 */
export function isMean(shape: Shape, index: number): boolean {
  const { letters, tokens } = shape;
  const { folded } = shape.block;
  const { figure, span } = tokens[index]!;
  if (/[/／]/.test(`${figure?.unit?.text}${folded[span.end]}`)) return true;
  if (SCALES.has(figure?.unit?.dimension ?? '')) return true;
  let start = index;
  while (start > 0 && index - start < LONGEST && !/[,;.、(]/.test(letters[start - 1]!)) start -= 1;
  return MEAN.test(folded.slice(tokens[start - 1]?.span.end ?? textStart(shape), span.start));
}

/** 平均月薪6384元，比2022届的6127元增加257元: what a mean is compared with is a mean. */
export function isComparedMean(shape: Shape, index: number): boolean {
  const words = textBetween(shape, sentenceStart(shape, index), index - 1);
  return /[比较][^,;。()]{0,12}$/.test(words) && /平均|均[价薪]/.test(words);
}

/** Scores and temperatures never add up: 评价得分98.6分，其中“五性”99.1分. */
const SCALES: ReadonlySet<string> = new Set(['score', 'temperature', 'grade', 'concentration']);

/** No clause before its amount has more tokens. */
const LONGEST = 16;

/** Whom or what a mean is by. In 两年均为 and 各村均有 the word means all of them. */
const BY_EACH =
  '(?<![\\d一两二三四五六七八九十百各全每个])[人户亩村镇乡县校园店企日月年周季次案件笔宗例床车台班师生站单株头]均|均[次价]|平均';
/** Each of what: 每平方公里, 每10万人, 每千名老人. */
const EACH =
  '每\\d*[百十千万亿]*(?:[人名户亩年月天日周季次度吨台辆床件头]|平方|立方|公[里顷斤]|千[瓦克米])|单位(?:[\\u4e00-\\u9fa5]|GDP){0,8}(?:[能电水煤物气]耗|产[量值]|成本|排放|造价|用水|用电)';
/** What may follow a word that a level is of, so that 标准煤, 价格检查 and 率先 are none. */
const OF_LEVEL = '(?=由|为|从|是|达(?!标)|每|[提调增降上下]|\\d|$)';
/** What a standard or a price is for; fields of a high standard are fields. */
const RATE = `(?<!高)标准${OF_LEVEL}|[电水气房地油煤粮菜肉单批租药]价${OF_LEVEL}|价格${OF_LEVEL}|密度|浓度|强度|率${OF_LEVEL}`;
const MEAN = new RegExp(`${BY_EACH}|${EACH}|${RATE}`);
