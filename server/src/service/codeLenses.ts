import type { ReportReading } from '../claims';
import { covers, type Span, shift } from '../document';
import type { EditorFinding } from './finding';
import type { Language } from './language';
import { mainSections } from './symbols';

/** A heading of the first level with what was found under it. Spans are offsets in the report. */
export interface SectionLens {
  readonly heading: Span;
  readonly title: string;
  /** The first finding of the section, if there is one. */
  readonly first: Span | undefined;
}

/** Where the lenses stand; what they say is only worked out for those that are seen. */
export function lensPlaces({ report }: ReportReading): readonly Span[] {
  return mainSections(report).map(({ headingSpan }) => headingSpan);
}

/** The lens of the section whose heading holds the offset; undefined when there is none any more. */
export function sectionLens(
  reading: ReportReading,
  findings: readonly EditorFinding[],
  offset: number,
  language: Language,
): SectionLens | undefined {
  const section = mainSections(reading.report).find(
    ({ headingSpan: { start, end } }) => start <= offset && offset < end,
  );
  if (!section) return undefined;
  const own = findings.filter(({ span }) => section.span.start <= span.start && span.start < section.span.end);
  const checked = checkedFigures(reading, section.span);
  const parts = [
    own.length > 0 ? FOUND[language](own.length) : NOTHING_FOUND[language],
    ...(checked > 0 ? [CHECKED[language](checked)] : []),
  ];
  return { heading: section.headingSpan, title: parts.join(' · '), first: own[0]?.span };
}

/** How many figures in a stretch were held against others: those of all claims that could be decided, each once. */
function checkedFigures({ claims }: ReportReading, within: Span): number {
  const places = new Set<number>();
  for (const { start, claim } of claims) {
    if (claim.verdict === 'undecidable' || start > within.end) continue;
    for (const { figure, span } of claim.operands) {
      if (figure && covers(within, shift(span, start))) places.add(start + span.start);
    }
  }
  return places.size;
}

type Words<T> = Readonly<Record<Language, T>>;

const FOUND: Words<(count: number) => string> = {
  zh: (count) => `${count} 处待看`,
  en: (count) => `${count} to look at`,
};
const NOTHING_FOUND: Words<string> = { zh: '没有发现问题', en: 'nothing found' };
const CHECKED: Words<(count: number) => string> = {
  zh: (count) => `已核对 ${count} 个数字`,
  en: (count) => `${count} figures checked`,
};
