import { type Followed, follow, isChineseProse, NOTHING_FOLLOWED } from '../document';
import {
  type Configuration,
  createLinter,
  createReader,
  type Finding,
  type Linter,
  type LintResult,
  type Log,
  type Reader,
} from '../linter';
import { type EditorFinding, localizeFinding } from './finding';
import type { Language } from './language';
import { type CrossChecks, together } from './workspace';

/** A document as the editor holds it now. */
export interface EditorDocument {
  readonly uri: string;
  /** The editor's name for the kind of file: `plaintext`, `markdown`, `report`. */
  readonly languageId: string;
  readonly text: string;
}

/** What the service asks of its host. Settings and language are asked at every call, so a new setting takes effect at once. */
export interface ServiceHost {
  /** The settings that hold for a document: the same object as long as they are the same. */
  configurationOf(uri: string): Configuration;
  language(): Language;
  readonly log: Log;
  /** Told of other reports whose findings may have changed by what was typed in a document. */
  othersChanged?(uris: readonly string[]): void;
}

/** What is known of the documents that are open in the editor. */
export interface OpenReports {
  /** What is found in a document, worked out anew only where text, settings or other reports have changed. */
  lint(document: EditorDocument): Linted;
  close(uri: string): void;
}

/** The last answer about a document. */
export interface Linted {
  readonly configuration: Configuration;
  readonly language: Language;
  readonly text: string;
  /** Undefined for what is no report. */
  readonly result: LintResult | undefined;
  /** What is found against other reports, which may change while the document stays the same. */
  readonly cross: readonly Finding[];
  readonly findings: readonly EditorFinding[];
}

/** With a reader for the document's lines, a linter for its settings, and what was put into the language last. */
interface Kept extends Linted {
  readonly localized: Followed<Finding, EditorFinding>;
  readonly reader: Reader;
  readonly linter: Linter;
}

/** None is open yet. What is found against other reports comes from `cross`, which open documents are put into. */
export function createOpenReports(host: ServiceHost, cross: CrossChecks): OpenReports {
  const open = new Map<string, Kept>();

  function lint(document: EditorDocument): Kept {
    const { uri } = document;
    const kept = read(document, open.get(uri));
    const others = cross.findings(uri);
    if (kept.cross === others && open.get(uri) === kept) return kept;
    const localized = follow(
      kept.localized,
      kept.result ? together(kept.result.findings, others) : [],
      (before, finding) => before === finding,
      (finding) => localizeFinding(finding, kept.language),
    );
    const next = { ...kept, cross: others, localized, findings: localized.made };
    open.set(uri, next);
    return next;
  }

  function read({ uri, text }: EditorDocument, kept: Kept | undefined): Kept {
    const [configuration, language] = [host.configurationOf(uri), host.language()];
    const sameSettings = kept?.configuration === configuration;
    if (kept && sameSettings && kept.text === text && kept.language === language) return kept;
    const reader = kept?.reader ?? createReader();
    const linter = kept && sameSettings ? kept.linter : createLinter(configuration, reader, host.log);
    const result = isChineseProse(text) ? linter.lint(text) : undefined;
    const affected = result ? cross.put(uri, result, configuration) : cross.remove(uri);
    if (affected.length > 0) host.othersChanged?.(affected);
    const localized = kept?.language === language ? kept.localized : NOTHING_FOLLOWED;
    return { reader, linter, configuration, language, text, result, cross: [], localized, findings: [] };
  }

  return { lint, close: (uri) => void open.delete(uri) };
}
