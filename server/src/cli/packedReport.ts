import { type LintResult, statementsIn } from '../linter';
import { type CheckedReport, type Notes, notesOf, type Repairs } from './checkedReport';
import type { Encoding } from './encoding';
import type { Stored } from './spill';
import { statementsText } from './statementsText';

/**
 * A report that was checked, as texts: they take little room while it waits for the others, cost little to send from a worker, and
 * are what the cache keeps.
 */
export interface PackedReport extends PackedNotes {
  readonly path: string;
  readonly encoding: Encoding;
  /** As in `CheckedReport`. */
  readonly text: Text;
  /** '' where there are none. */
  readonly repairs: Text;
}

/** What was noted of a text. */
export interface PackedNotes {
  readonly notes: Text;
  readonly claims: Text;
  /** What it states, for the other reports of the run; '' where none is to be held against it. */
  readonly statements: Text;
}

/** A text at hand, or one that was put aside. */
export type Text = string | Stored;

export function textOf(text: Text): string {
  return typeof text === 'string' ? text : text();
}

/** A text in UTF-8. */
export function bytesOf(text: Text): Uint8Array {
  if (typeof text === 'string') return Buffer.from(text);
  return text.utf8?.() ?? Buffer.from(text());
}

/** What there is to note of a text on which no rule runs. */
export const NOTHING: PackedNotes = {
  notes: JSON.stringify({
    isProse: false,
    figures: 0,
    verdicts: { holds: 0, rounding: 0, contradicted: 0, undecidable: 0 },
    findings: [],
  } satisfies Notes),
  claims: '[]',
  statements: '',
};

/** Packs what was found. `file` is given where other reports are held against this one. */
export function packNotes(result: LintResult, file: string | undefined): PackedNotes {
  const { notes, claims } = notesOf(result);
  return {
    notes: JSON.stringify(notes),
    claims: JSON.stringify(claims),
    statements: file === undefined ? '' : statementsText(statementsIn(result, file)),
  };
}

export function packRepairs(repairs: Repairs | undefined): string {
  return repairs ? JSON.stringify(repairs) : '';
}

/** The report itself. Throws when a text is damaged, which only one from the cache can be. */
export function unpackReport(report: PackedReport, withClaims: boolean): CheckedReport {
  const { path, encoding, text } = report;
  const { isProse, figures, verdicts, findings } = JSON.parse(textOf(report.notes)) as Notes;
  const claims = withClaims ? (JSON.parse(textOf(report.claims)) as CheckedReport['claims']) : [];
  const repairs = textOf(report.repairs);
  return {
    path,
    encoding,
    text: textOf(text),
    isProse,
    figures,
    verdicts,
    findings,
    claims,
    repairs: repairs === '' ? undefined : (JSON.parse(repairs) as Repairs),
  };
}

/** The report with its texts put aside. */
export function putAside(report: PackedReport, put: (text: string) => Stored): PackedReport {
  const aside = (text: Text) => (typeof text === 'string' && text !== '' ? put(text) : text);
  const { path, encoding, text, repairs, notes, claims, statements } = report;
  return {
    path,
    encoding,
    text: aside(text),
    repairs: aside(repairs),
    notes: aside(notes),
    claims: aside(claims),
    statements: aside(statements),
  };
}
