import { type Found, spanOf, wordsBefore } from './problem';

/** Times that no clock shows: 下午25时, 5月8日8:75. */
export function* findImpossibleTimes(folded: string): Generator<Found> {
  if (/[时点]/.test(folded)) yield* findInWords(folded);
  if (folded.includes(':')) yield* findInDigits(folded);
}

const HALF = '(?:上午|下午|中午|晚上|傍晚|凌晨|清晨|早上|当晚|[日号]晚?)';
const DURATION = /历时|耗时|用时|时长|时间|累计|持续|达|近|约|每|共|[学课工]$/;
const IN_WORDS = new RegExp(
  `(${HALF} ?)?(?<![\\d.:第])(\\d{1,2}) ?([时点])(?:(\\d{1,2})分(?![之钟值贝公米类期批析组工为别数]))?`,
  'g',
);

/** 25时 alone may be a length of time; a half of the day, a date or minutes that cannot be make it a time. */
function* findInWords(folded: string): Generator<Found> {
  for (const match of folded.matchAll(IN_WORDS)) {
    const [text, half, hour, mark, minute] = match;
    const isMinute = minute === undefined || Number(minute) < 60;
    const start = half === undefined ? 0 : half.length;
    if (!isMinute && Number(hour) <= 24 && (mark === '时' || half !== undefined)) {
      yield { span: spanOf(match, start), severity: 'warning', fault: { kind: 'clock', part: 'minute' } };
    } else if (
      isMinute &&
      Number(hour) > 24 &&
      half !== undefined &&
      namesHour(folded, match.index + text.length, mark!)
    ) {
      if (DURATION.test(wordsBefore(folded, match.index, 8))) continue;
      yield { span: spanOf(match, start), severity: 'warning', fault: { kind: 'clock', part: 'hour' } };
    }
  }
}

/** 5日25点建议: points that one makes are no hours; 时 begins other words too (25时速, 25时段). */
function namesHour(folded: string, at: number, mark: string): boolean {
  const after = folded.slice(at, at + 1);
  return mark === '时'
    ? !/[速差代间长段效期令光空]/.test(after)
    : /^(?:$|[\s,。;:、)(至到前后起止分整半左开结])/.test(after);
}

const IN_DIGITS = new RegExp(
  `(?:${HALF}\\)? ?\\)?|(?<!\\d)\\d{1,2}:[0-5]\\d ?[-—–~至到]{1,2} ?)(?<![\\d:])(\\d{1,2}):(\\d{2})(?![\\d:.%])`,
  'g',
);

/** 8:75 behind a date or another time; a score (晚以89:75获胜) is none. */
function* findInDigits(folded: string): Generator<Found> {
  for (const match of folded.matchAll(IN_DIGITS)) {
    const [text, hour, minute] = match;
    const [isHour, isMinute] = [Number(hour) <= 24, Number(minute) < 60];
    const end = match.index + text.length;
    if (isHour === isMinute || SCORE.test(folded.slice(end, end + 6))) continue;
    const from = text.length - hour!.length - minute!.length - 1;
    yield {
      span: spanOf(match, from),
      severity: 'warning',
      fault: { kind: 'clock', part: isHour ? 'minute' : 'hour' },
    };
  }
}

const SCORE = /^.{0,2}(?:[胜败负平]|的?比[分例])/;
