import { type Decoded, type Encoding, isChineseProse } from '../../document';
import {
  type Configuration,
  createLinter,
  createReader,
  type Finding,
  type Linter,
  type Log,
  type Reader,
} from '../../linter';
import type { Localized } from '../../rules';
import type { EditorFinding } from '../finding';
import { localizeFinding } from '../finding';
import type { Language } from '../language';
import { type Results, resultsOf } from '../results';
import { type CrossChecks, together } from './crossChecks';
import { digest } from './digest';
import { NO_SECTIONS, type Sections, sectionsOf } from './sections';

/** Finds lines and characters in a text that is not kept. */
export interface Places {
  positionAt(offset: number): { line: number; character: number };
}

/** A report that is not open: what was found in it, and of its text only where the lines start and what its headings are. */
export interface ClosedReport {
  readonly uri: string;
  /** Undefined when it could not be read; then `trouble` says why. */
  readonly encoding: Encoding | undefined;
  readonly trouble: Localized | undefined;
  readonly places: Places;
  readonly sections: Sections;
}

/** What is known of the reports that are not open. */
export interface ClosedReports {
  /** Checks a file's text unless it is what was checked last, with the same settings. Gives the addresses whose findings may have changed. */
  put(uri: string, source: Decoded, configuration: Configuration): readonly string[];
  /** Notes that a file cannot be read. */
  fail(uri: string, trouble: Localized): readonly string[];
  /** Forgets a report; `keepsStatements` when it is open now and will be put in anew. */
  remove(uri: string, keepsStatements?: boolean): readonly string[];
  get(uri: string): ClosedReport | undefined;
  uris(): readonly string[];
  /** What a page of results shows of a file's text, which is not kept: it is checked once more. Undefined where there is nothing to check. */
  results(uri: string, source: Decoded, configuration: Configuration): Results | undefined;
  /** The same array as long as nothing changes. */
  findings(uri: string, language: Language): readonly EditorFinding[];
}

interface Entry extends ClosedReport {
  readonly state: string;
  readonly configuration: Configuration | undefined;
  readonly own: readonly Finding[];
}

interface Worded {
  readonly entry: Entry;
  readonly cross: readonly Finding[];
  readonly language: Language;
  readonly findings: readonly EditorFinding[];
}

const NOTHING: readonly EditorFinding[] = [];

const NO_PLACES: Places = { positionAt: () => ({ line: 0, character: 0 }) };

const UNREADABLE = {
  encoding: undefined,
  places: NO_PLACES,
  sections: NO_SECTIONS,
  state: 'unreadable',
  configuration: undefined,
  own: [],
};

/** None at first. What is found against other reports comes from `cross`; `placesIn` must not hold on to the text. */
export function createClosedReports(cross: CrossChecks, placesIn: (text: string) => Places, log: Log): ClosedReports {
  const entries = new Map<string, Entry>();
  const worded = new Map<string, Worded>();
  const lint = createLinters(log);

  function set(entry: Entry, others: readonly string[]): readonly string[] {
    entries.set(entry.uri, entry);
    return [entry.uri, ...others];
  }

  return {
    put(uri, source, configuration) {
      const { text, encoding } = source;
      const state = stateOf(source);
      const known = entries.get(uri);
      if (known?.state === state && known.configuration === configuration) return [];
      const result = isChineseProse(text) ? lint(text, configuration) : undefined;
      const others = result ? cross.put(uri, result, configuration) : cross.remove(uri);
      const places = result ? placesIn(text) : NO_PLACES;
      const sections = result ? sectionsOf(result.reading.report) : NO_SECTIONS;
      const own = result?.findings ?? [];
      return set({ uri, encoding, trouble: undefined, places, sections, state, configuration, own }, others);
    },
    fail(uri, trouble) {
      if (entries.get(uri)?.trouble?.zh === trouble.zh) return [];
      return set({ ...UNREADABLE, uri, trouble }, cross.remove(uri));
    },
    remove(uri, keepsStatements = false) {
      worded.delete(uri);
      if (!entries.delete(uri)) return [];
      return keepsStatements ? [uri] : [uri, ...cross.remove(uri)];
    },
    results(uri, source, configuration) {
      if (!isChineseProse(source.text)) return undefined;
      // The places of what others say against it are those in the text that was put in.
      const others = entries.get(uri)?.state === stateOf(source) ? cross.findings(uri) : [];
      return resultsOf(source.text, lint(source.text, configuration), others);
    },
    get: (uri) => entries.get(uri),
    uris: () => [...entries.keys()],
    findings(uri, language) {
      const entry = entries.get(uri);
      if (!entry) return NOTHING;
      const known = worded.get(uri);
      const others = cross.findings(uri);
      if (known?.entry === entry && known.cross === others && known.language === language) return known.findings;
      const findings = together(entry.own, others).map((finding) => localizeFinding(finding, language));
      worded.set(uri, { entry, cross: others, language, findings });
      return findings;
    },
  };
}

function stateOf({ text, encoding }: Decoded): string {
  return `${encoding} ${digest(text)}`;
}

/** One linter for each configuration; they share a reader, since the reports are read one after the other. */
function createLinters(log: Log) {
  const reader: Reader = createReader();
  const linters = new WeakMap<Configuration, Linter>();
  return (text: string, configuration: Configuration) => {
    const linter = linters.get(configuration) ?? createLinter(configuration, reader, log);
    linters.set(configuration, linter);
    return linter.lint(text);
  };
}
