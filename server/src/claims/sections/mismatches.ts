import { chineseNumeral, keeping, type PlacedBlock, type Span } from '../../document';
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
export function countSections(blocks: readonly PlacedBlock[]): SectionCount[] {
  const found: SectionCount[] = [];
  blocks.forEach(({ start, block }, index) => {
    for (const announcement of announcementsOf(block)) {
      const points = countPoints(blocks, index, announcement);
      if (points) found.push({ announcement, start, points });
    }
  });
  return found;
}

/** A line's announcements depend on the line alone, and reports are read again at every keystroke. */
const announcementsOf = keeping(readAnnouncements);

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
