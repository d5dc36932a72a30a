/** What the front matter says of a report's place and period (地区: 青禾镇, period: 2024年上半年). */
export interface FrontMatter {
  readonly place: string | undefined;
  readonly period: string | undefined;
}

/** Reads the two lines; everything else in a front matter is other programs' business. */
export function readFrontMatter(text: string): FrontMatter {
  const head = /^\uFEFF?---[^\S\n]*\r?\n([\s\S]{0,2000}?)\n---/.exec(text.slice(0, 2200))?.[1] ?? '';
  return {
    place: lineOf(head, '(?:place|region|unit|地区|地域|地方|单位)'),
    period: lineOf(head, '(?:period|时期|期间|年度)'),
  };
}

function lineOf(head: string, names: string): string | undefined {
  const match = new RegExp(`^\\s*${names}\\s*[:：][^\\S\\n]*["'“]?([^"'”\\r\\n#]{1,40})`, 'im').exec(head);
  return match?.[1]?.trim() || undefined;
}
