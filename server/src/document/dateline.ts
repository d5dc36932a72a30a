/**
 * The year and month (and day) of a line that says when and where a report was given: ——2025年1月19日在…会议上. A paragraph that tells of a
 * meeting (2025年1月19日，县委召开全会，…。) is of the day of its report only in that meeting's own minutes or speech.
 */
export function datelineIn(line: string, isOfMeeting: boolean): RegExpExecArray | null {
  return (isOfMeeting ? ANY : DATELINE).exec(line);
}

/** True where a title among the first lines names minutes, a speech or a meeting. */
export function isOfMeeting(head: readonly string[]): boolean {
  return head.some((line) => line.length <= LONGEST_TITLE && !OPENS_WITH_DATE.test(line) && MEETING.test(line));
}

const LONGEST_TITLE = 60;
const MEETING = /^[^。,;]*(?:纪要|记录|讲话|致辞|发言|会议)稿?\s*(?:\([^()]*\)\s*)?$/;

const DATE = '^[\\s(\\[—–-]*((?:19|20)\\d{2}) ?年 ?(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?日)?';
const AT = '[^。;]{0,60}(?:会议|大会|全会|会上)';
const OPENS_WITH_DATE = new RegExp(DATE);
const ANY = new RegExp(`${DATE}${AT}[^。;]{0,40}[。)]?$`);
const DATELINE = new RegExp(`${DATE}(?!.*(?:召开|召集|举行|举办|主持))${AT}[^。;:!?]{0,40}$`);
