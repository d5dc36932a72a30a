import type { Span } from '../../document';
import { type Held, heldOf, type Meeting, meetingOf, plenumOf, readMeetings } from './meeting';

/** What a line says of a meeting and what was not so. */
export interface MeetingMistake {
  readonly meeting: Meeting;
  /** The date, or the title of the document, that does not go with the meeting. */
  readonly span: Span;
  /** When the meeting was held; undefined for one that nobody knows of. */
  readonly held: Held | undefined;
  /** The meeting that was held then, or that passed the document. */
  readonly other: string | undefined;
}

/** The dates that a line gives for meetings, and the documents that it has them pass, where they belong to others. */
export function findMeetingMistakes(folded: string): MeetingMistake[] {
  return readMeetings(folded).flatMap((meeting) => {
    const date = readDate(folded, meeting);
    const mistake = (date && judgeDate(meeting, date)) ?? judgeDocument(folded, meeting);
    return mistake === undefined ? [] : [mistake];
  });
}

interface Said {
  readonly span: Span;
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

const DATE = '((?:19|20)\\d\\d)年(?:(\\d{1,2})月)?(?:(\\d{1,2})日)?(?:(?:至|到|-|—|~)(?:\\d{1,2}月)?\\d{1,2}日)?';
const HELD = '(?:在北京|在京)?(?:胜利|隆重|顺利)?(?:召开|举行|开幕|闭幕)';
/** 召开以来, 召开后: not when it was, but what came after it. */
const DONE = '(?=$|[,。;:)]|并|审议|通过)';

/** 2024年7月召开的党的…, and 2024年7月，党的… behind which 召开 stands. */
const HELD_BEFORE = new RegExp(`${DATE}${HELD}的(?:党的|中共|全国政协)?第?$`);
const BEFORE = new RegExp(`${DATE},?(?:党的|中共|全国政协)?第?$`);
const HELD_BEHIND = new RegExp(`^${HELD}${DONE}`);
/** …于2024年7月15日至18日在北京举行, …（2024年7月）. */
const BEHIND = new RegExp(`^(?:于|在)?${DATE}${HELD}(?=$|[,。;:)的]|并|审议|通过)`);
const IN_BRACKETS = new RegExp(`^\\(${DATE}(?:${HELD})?\\)`);
const LONGEST = 40;

function readDate(folded: string, { span }: Meeting): Said | undefined {
  const before = folded.slice(Math.max(0, span.start - LONGEST), span.start);
  const behind = folded.slice(span.end, span.end + LONGEST);
  const earlier = HELD_BEFORE.exec(before) ?? (HELD_BEHIND.test(behind) ? BEFORE.exec(before) : null);
  if (earlier !== null) return saidIn(earlier, span.start - before.length);
  const later = BEHIND.exec(behind) ?? IN_BRACKETS.exec(behind);
  return later === null ? undefined : saidIn(later, span.end);
}

function saidIn(match: RegExpExecArray, offset: number): Said {
  const [whole, year, month, day] = match;
  const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  const at = whole.search(/\d/);
  const end = whole.slice(at).search(/[日月年](?!.*\d[日月年])/) + at + 1;
  const start = offset + match.index;
  return { span: { start: start + at, end: start + end }, year: Number(year), month: number(month), day: number(day) };
}

function judgeDate(meeting: Meeting, { span, year, month, day }: Said): MeetingMistake | undefined {
  const held = heldOf(meeting.key);
  const other = month === undefined ? undefined : meetingOf(meeting.key, year, month)?.key;
  // Of a meeting that is not known yet only another one of the same month tells that it is the wrong one.
  if (held === undefined) return other === undefined ? undefined : { meeting, span, held, other };
  const isThen =
    year === held.year &&
    (month === undefined || month === held.month) &&
    (day === undefined || held.first === undefined || (day >= held.first && day <= held.last!));
  return isThen ? undefined : { meeting, span, held, other: other === meeting.key ? undefined : other };
}

/** Of five-year plans the plenum passes the proposal, and the People's Congress the outline. */
const PASSES = /^[^。;《》]{0,24}?通过(?:了|的)?《([^《》]{1,60}(?:建议|决定|决议))》/;

function judgeDocument(folded: string, meeting: Meeting): MeetingMistake | undefined {
  if (!/^\d+-/.test(meeting.key)) return undefined;
  const passed = PASSES.exec(folded.slice(meeting.span.end, meeting.span.end + LONGEST_PASSED));
  const other = passed === null ? undefined : plenumOf(passed[1]!);
  if (passed === null || other === undefined || other === meeting.key || /届|大/.test(passed[0].split('《')[0]!)) {
    return undefined;
  }
  const start = meeting.span.end + passed[0].indexOf('《');
  const span = { start, end: meeting.span.end + passed[0].length };
  return { meeting, span, held: heldOf(meeting.key), other };
}

const LONGEST_PASSED = 100;
