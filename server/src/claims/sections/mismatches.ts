import { chineseNumeral, type Span } from '../../document';
import { gathering } from '../parts';
import type { ReportReading } from '../reading';
import { type Announcement, readAnnouncements } from './announcement';
import { countPoints, type Points } from './points';

/** An announcement that other points follow than it counts. Offsets in the report. */
export interface SectionCount {
  readonly announcement: Announcement;
  /** Offset of the announcement's block. */
  readonly start: number;
  readonly points: Points;
}

/** Every announcement of a report whose points can be counted, those that hold too. */
export function countSections(reading: ReportReading): SectionCount[] {
  const { blocks } = reading.report;
  return announcements(reading).flatMap(({ start, index, value: announcement }) => {
    const points = countPoints(blocks, index, announcement);
    return points ? [{ announcement, start, points }] : [];
  });
}

const announcements = gathering(({ block }) => readAnnouncements(block));

/** True when the points are not as many as announced, and nothing shows that the count speaks of something else. */
export function isMismatch({ announcement, points }: SectionCount): boolean {
  if (points.count === announcement.count) return false;
  return !(points.surplus !== undefined && OTHER_SECTION.test(points.surplus));
}

/** What reports put behind the work they count, in sections of the same level. */
const OTHER_SECTION = /存在|问题|不足|困难|下一?步|下半年|明年|打算|计划|安排|目标|思路|建议|体会|展望|保障|要求/;

/** The count in print as the announcement would have to say it: 四 for 五, 5 for 4. */
export function printedCount({ announcement, points }: SectionCount, text: string): { span: Span; newText: string } {
  const number = text.slice(announcement.numberSpan.start, announcement.numberSpan.end);
  const chinese = points.count === 2 ? '两' : chineseNumeral(points.count);
  return { span: announcement.numberSpan, newText: /\d/.test(number) ? `${points.count}` : chinese };
}
