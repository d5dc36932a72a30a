import { isBeforeNoun, NAMED } from './nouns';
import { markAt, type Placeholder } from './placeholder';

/** 某某镇, 某某公司. 某 alone (某些, 某村) and 某某 before anything else (打着某某旗号) are ordinary words. */
const SOMEBODY = new RegExp(`(?<![某\\u201C])某某某?(?=${NAMED})`, 'g');
const EXAMPLE = /(?:如|比如|例如|诸如|像|所谓|类似|动辄|[声宣自谎]?称|冒充|假冒|打着)[“]?$/;

export function readSomebody(folded: string): Placeholder[] {
  return Array.from(folded.matchAll(SOMEBODY))
    .filter(({ index }) => !EXAMPLE.test(folded.slice(Math.max(0, index - 4), index)))
    .map(({ index, 0: text }) => markAt(index, text, 'name'));
}

/** The commonest surnames, without those that mostly are other words (于, 方, 高, 江, 金, 万, 安). */
const SURNAMES =
  '[王李张刘陈杨赵黄周吴徐孙胡朱林郭何罗宋郑谢唐冯邓曹彭曾肖田董袁潘蔡蒋杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范廖贾夏韦付邹熊秦邱侯阎薛雷龙郝孔邵史毛顾赖武康贺严尹钱施牛洪龚]';
const SURNAME = new RegExp(`${SURNAMES}$`);
/** What stands before somebody's name: nothing, a mark, or what that person is. */
const BEFORE_PERSON =
  /(?:^|[\s,。;:、(“”]|[人民员记任长干部者户农师生工司机社村镇乡县市局站所校院队彰问访选聘请]|[和与对以由将是])$/;
/** Words of cases, where names are hidden on purpose (reports of courts, and of discipline inspection and its notices). */
const CASE =
  /被告|原告|嫌疑人|被害人|受害人|涉嫌|有期徒刑|判处|(?:纠纷|诈骗|受贿|贪污|盗窃|侵占)[^,。;]{0,4}(?:一案|案(?!件|例|发|值))|(?:诈骗|受贿|行贿|贪污|盗窃|伤害|侵占|职权|职守|驾驶|斗殴|滋事|勒索|抢劫)罪|化名|开除党籍|留党察看|党内(?:严重)?警告|政务(?:警告|记过|记大过|降级|撤职|开除)|诫勉|立案审查|违规(?:收受|操办|接受|发放|领取|套取|占用|报销|吃喝|经商|借贷)|典型(?:案例|问题)的?通报/;

/** 张××, 李某某, and ××公司 in a case: a name that is hidden, not one that is missing. */
export function isAnonymous(folded: string, { span: { start, end }, expected }: Placeholder): boolean {
  if (expected === 'value' || expected === 'date') return false;
  const sentence = sentenceAround(folded, start, end);
  if (CASE.test(sentence) || (MASK.test(folded[start]!) && namesHiddenPerson(sentence))) return true;
  const before = folded.slice(Math.max(0, start - 2), start);
  return SURNAME.test(before) && BEFORE_PERSON.test(before.slice(0, -1)) && !isBeforePlace(folded, end);
}

const HIDDEN_PERSON = new RegExp(`${SURNAMES}(?:[Xx×✕╳]{1,3}|\\*{1,2}|[○〇]{1,2}|某{1,2})(?![A-Za-z\\d%])`, 'g');

/** Signs that hide a name; brackets and lines wait for one. */
const MASK = /[Xx×✕╳*○〇某]/;

/** ××镇书记赵××, 针对XX局的问题，A同志: who hides a person's name hides the place, too. */
function namesHiddenPerson(sentence: string): boolean {
  if (/(?<![A-Za-z\d])[A-WYZ]同志/.test(sentence)) return true;
  return Array.from(sentence.matchAll(HIDDEN_PERSON)).some(({ index, 0: text }) => {
    const before = sentence.slice(Math.max(0, index - 1), index);
    return BEFORE_PERSON.test(before) && !isBeforePlace(sentence, index + text.length);
  });
}

function isBeforePlace(folded: string, end: number): boolean {
  const after = folded.slice(end, end + 12);
  return isBeforeNoun(after) && !/^(?:同志|书记|主任|[镇乡县市局]长)/.test(after);
}

function sentenceAround(folded: string, start: number, end: number): string {
  const before = folded.slice(Math.max(0, start - 150), start);
  const after = folded.slice(end, end + 150);
  return before.slice(before.search(/[^。;!?]*$/)) + after.slice(0, after.search(/[。;!?]|$/));
}
