import { type Block, chineseNumber, matchesFrom, type Span, unitSet } from '../../document';

/** 重点抓好以下五项工作： says how many points are to follow. Spans are relative to the block. */
export interface Announcement {
  readonly count: number;
  /** Number and measure word: 五项工作. */
  readonly span: Span;
  readonly numberSpan: Span;
  /** Where the points may begin: behind the mark that ends the announcement. */
  readonly end: number;
  /** A colon or 以下 leads on to the points; without them the words may stand for themselves. */
  readonly explicit: boolean;
  /** For “三个坚持”: the word that each point repeats. */
  readonly word: string | undefined;
}

/**
 * The announcements of a line that lead on to points: a count of aspects, tasks, problems … at the end of its clause, with
 * a colon or the line's end behind it, or with the first point (一是) right behind it.
 */
export function readAnnouncements({ folded, content, kind }: Block): Announcement[] {
  if (kind === 'tableRow' || !MAYBE.test(folded)) return [];
  return [...readPlain(folded, content), ...readQuoted(folded)];
}

const MAYBE = /[方项件点条个大层种]/;
const NUMBER = '(?<![\\d.第初百千万十几数多余每])(十[一二三四五六七八九]?|二十|[二两三四五六七八九]|\\d{1,2})';
const MEASURE =
  '(?:个?方面|大方面|项(?:重点|主要|中心|具体)?(?:工作|任务|举措|措施|行动|工程|要求)|件(?:大|实|民生实)?事|点(?:意见|建议|要求|体会|希望|做法|经验|启示)|条(?:意见|建议|措施|经验|要求|举措)|个(?:突出|主要|重点|关键|薄弱)?(?:问题|特点|环节|关键|重点|着力点|关系|短板|原因|变化|突破|转变|步骤|阶段|新突破|新提升)|[条点个项层种](?=:(?:一是|一要|其一|第一)))';
const PLAIN = new RegExp(`${NUMBER}(${MEASURE})([^,。;:!?“”()、]{0,12})([:。;,]?)`, 'y');
const BEGINS_NUMBER = unitSet('十二两三四五六七八九0123456789');

function readPlain(folded: string, content: Span): Announcement[] {
  const found: Announcement[] = [];
  for (const match of matchesFrom(folded, PLAIN, BEGINS_NUMBER)) {
    const [all, number = '', measure = '', rest = '', mark = ''] = match;
    const count = numberOf(number);
    const end = match.index + all.length;
    const before = clauseBefore(folded, content.start, match.index);
    if (measure.length === 1 && !COUNTS_POINTS.test(before)) continue;
    if (count === undefined || count < 2 || !leadsOn(folded, count, before, rest, mark, end)) continue;
    found.push({
      count,
      span: { start: match.index, end: match.index + number.length + measure.length },
      numberSpan: { start: match.index, end: match.index + number.length },
      end,
      explicit: mark === ':' || /[以如]下|下列|下面/.test(before),
      word: undefined,
    });
  }
  return found;
}

/** 主要经验有三条：一是…: what is counted stands before, and is no thing that one sorts (办理案件五件：一是…). */
const COUNTS_POINTS =
  /(?:经验|体会|原因|做法|特点|问题|不足|短板|收获|启示|变化|要求|建议|考虑|打算|措施|举措|表现|教训|亮点|任务|目的|感受|成效|思路|方法|办法|途径|理由|意见|困难|难点|重点|主要|简单说|概括起来|归纳起来)[\u4E00-\u9FA5]{0,6}(?:有|是|为|讲|谈|说|提)(?:以?下|如下)?$/;

/** What leads on stands near; without a limit a line without marks takes quadratic time. */
const LONGEST_CLAUSE = 200;

function clauseBefore(folded: string, from: number, to: number): string {
  const first = Math.max(from, to - LONGEST_CLAUSE);
  let start = to;
  while (start > first && !',。;:!?'.includes(folded[start - 1]!)) start -= 1;
  return folded.slice(start, to);
}

/** Numbers that count what was done or given (完成了三项任务) end their clauses too, so without a colon the verb decides. */
function leadsOn(folded: string, count: number, before: string, rest: string, mark: string, end: number): boolean {
  if (/[等及]|之一|以来|改革|经验|全部|均|都|已/.test(rest)) return false;
  // 产业、民生、平安三个方面 has its members in front of it.
  if (/、[^、]{1,12}$/.test(before) && !/[以如]下/.test(before)) return false;
  // 从开源和节流两方面: so has a pair.
  if (count === 2 && /[和与及][^和与及、]{1,8}$/.test(before) && !/[以如]下|下列/.test(before)) return false;
  const restOfLine = folded.slice(end);
  const after = restOfLine.trimStart();
  // 围绕五项重点工作，一是…: what is done about them need not be as many as they are.
  if (FIRST_POINT.test(after)) return mark === ',' ? !ABOUT.test(before) : mark !== '' || after === restOfLine;
  if (mark === ':') return true;
  return after === '' && mark !== ',' && mark !== ';' && ANNOUNCES.test(before);
}

const FIRST_POINT = /^(?:一是|一要|其一|第一[,、:是]|①|\(1\)|\(一\)|1[.、](?!\d))/;
const ABOUT = /围绕|聚焦|对照|根据|按照|针对|结合|紧扣|锚定|贯彻|落实/;
const ANNOUNCES =
  /[以如]下|体现在|表现在|抓好|做好|抓了|做了|把握好?|办好|重点|着重|突出|集中|聚力|围绕|从|存在|提出|谈|讲|汇报|强调/;

/** 做到“三个坚持”：坚持…；坚持…。 The points repeat the word. */
const QUOTED = new RegExp(`[“"]${NUMBER}个([^”"\\d]{1,4})[”"][^,。;:!?“”]{0,6}:`, 'g');

function readQuoted(folded: string): Announcement[] {
  return Array.from(folded.matchAll(QUOTED)).flatMap((match) => {
    const [all, number = '', word = ''] = match;
    const count = numberOf(number);
    if (count === undefined || count < 2) return [];
    const start = match.index + 1;
    const span = { start, end: start + number.length + 1 + word.length };
    const numberSpan = { start, end: start + number.length };
    return [{ count, span, numberSpan, end: match.index + all.length, explicit: true, word }];
  });
}

function numberOf(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : chineseNumber(text);
}
