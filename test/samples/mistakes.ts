/** A deliberate mistake of a sample: what is found, and what should stand in the place of the marked text. */
export interface Mistake {
  readonly rule: string;
  readonly severity: string;
  readonly marked: string;
  readonly right: string;
  /** What `right` replaces, when that is not the marked text. */
  readonly replaces: string | undefined;
}

/** The tables of README.md, by the file that each heading names. Every row must have five cells; ␣ is a space, ⏎ a line's end. */
export function readMistakes(markdown: string): ReadonlyMap<string, readonly Mistake[]> {
  const [, ...sections] = markdown.split(/^## /m);
  return new Map(
    sections.map((section): [string, readonly Mistake[]] => {
      const [name = '', ...lines] = section.split('\n');
      const rows = lines.filter((line) => line.startsWith('|')).slice(2);
      return [name.trim(), rows.map(readRow)];
    }),
  );
}

function readRow(line: string): Mistake {
  const cells = line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim().replace(/^`|`$/g, '').replaceAll('␣', ' ').replaceAll('⏎', '\n'));
  const [rule, severity, marked, correction, story] = cells;
  if (!rule || !severity || !marked || !correction || !story || cells.length !== 5)
    throw new Error(`not a row of five cells: ${line}`);
  const [replaces, right] = correction.split(' → ');
  return right === undefined
    ? { rule, severity, marked, right: correction, replaces: undefined }
    : { rule, severity, marked, right, replaces };
}
