import type { Span } from '../document';
import { builtinSlogans, entriesInForce } from '../lexicon';
import type { Edit } from '../rules';
import { type ActionRequest, type ActionSource, type EditorAction, editorActions } from './codeActions';
import { lensPlaces, type SectionLens, sectionLens } from './codeLenses';
import { type Proposal, proposalsAt } from './completion';
import { type Coverage, coverageOf } from './coverage';
import { type NamedTitle, titlesIn } from './documentLinks';
import type { EditorFinding } from './finding';
import { type Fold, folds } from './folding';
import { hoverAt } from './hover';
import { hoverPlain } from './hoverPlain';
import { type HoverLinks, hoverMarkdown, sloganMarkdown } from './hoverText';
import { type InlayHint, inlayHints } from './inlayHints';
import { type Ledger, ledgerOf } from './ledger';
import { createOpenReports, type EditorDocument, type ServiceHost } from './openReports';
import { type RenameAnswer, type RenameTarget, renamePlaceholder, renameTarget } from './rename';
import { type Results, resultsOf } from './results';
import { selectionsAt } from './selections';
import { semanticTokens, type TokenLine } from './semanticTokens';
import { seriesCard } from './seriesCard';
import { sloganCard } from './sloganCard';
import { type DocumentStep, documentEdits } from './steps';
import { type OutlineEntry, outline } from './symbols';
import { type CrossChecks, createCrossChecks, NO_SECTIONS, type Sections, sectionsOf } from './workspace';

/** What stands under the cursor, ready to be shown, in Markdown and in plain text. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
  readonly plain: string;
}

/** How the editor shows hovers. */
export interface HoverOptions {
  /** For an editor whose hovers may hold links that do something. */
  readonly links?: HoverLinks | undefined;
  /** The findings whose messages the editor itself shows right above the hover, where it stands on one of them. */
  readonly told?: readonly EditorFinding[];
}

/** A place in a report that is named by its path. */
export interface Mention {
  readonly path: string;
  readonly span: Span;
}

/**
 * The editor's questions about a document. All offsets are UTF-16; nothing throws on bad prose, and about a document that is
 * not Chinese prose there is nothing to say.
 */
export interface Service {
  /** The findings, worded in the host's language; the same array as long as neither text nor settings change. */
  findings(document: EditorDocument): readonly EditorFinding[];
  hover(document: EditorDocument, offset: number, options?: HoverOptions): Hover | undefined;
  actions(document: EditorDocument, request: ActionRequest): readonly EditorAction[];
  /** What an action's step changes in the document; undefined when what it was offered for is there no longer. */
  edits(document: EditorDocument, step: DocumentStep): readonly Edit[] | undefined;
  /** Every place in all reports that states the same indicator, place and period as the figure at the offset. */
  mentions(document: EditorDocument, offset: number): readonly Mention[];
  outline(document: EditorDocument): readonly OutlineEntry[];
  /** The headings of the outline, in the form in which all reports are searched for them. */
  sections(document: EditorDocument): Sections;
  folds(document: EditorDocument): readonly Fold[];
  /** The slogans, members, indicators and numbers that may go on from what is typed before the offset. */
  proposals(document: EditorDocument, offset: number): readonly Proposal[];
  /** What has been worked out, to be shown in a stretch of the text; nothing is contradicted but what `shown` holds. */
  inlayHints(document: EditorDocument, within: Span, shown: readonly EditorFinding[]): readonly InlayHint[];
  /** The headings of the first level. */
  lensPlaces(document: EditorDocument): readonly Span[];
  /** What was found in the section whose heading holds the offset, of what is shown. */
  sectionLens(document: EditorDocument, offset: number, shown: readonly EditorFinding[]): SectionLens | undefined;
  /** What is set off from the prose, in the lines of a stretch of the text. */
  semanticTokens(document: EditorDocument, within: Span): readonly TokenLine[];
  /** What a growing selection takes in, the narrowest first. */
  selections(document: EditorDocument, offset: number): readonly Span[];
  /** The titles of documents that are named (《…》). */
  titles(document: EditorDocument): readonly NamedTitle[];
  /** The card of a slogan in force for the document, as Markdown. */
  sloganCard(uri: string, canonical: string): string | undefined;
  /** The placeholder at an offset, which a rename would fill in. */
  renameTarget(document: EditorDocument, offset: number): RenameTarget | undefined;
  /** Fills in the placeholder at an offset wherever it stands for the same. */
  rename(document: EditorDocument, offset: number, newText: string): RenameAnswer | undefined;
  /** How much of a document could be checked, and how much is shown; undefined where there is nothing to check. */
  coverage(document: EditorDocument, shown: readonly EditorFinding[]): Coverage | undefined;
  /** What a page of results shows of a document; undefined where there is nothing to check. */
  results(document: EditorDocument): Results | undefined;
  /** Every claim of a document, as the ledger lists them; undefined where there is nothing to check. */
  ledger(document: EditorDocument): Ledger | undefined;
  /** Forgets what is kept for a document that has been closed. */
  close(uri: string): void;
}

/**
 * A service for one editor. It keeps what it last found in each open document; what is found against other reports comes from
 * `cross`, which open documents are put into.
 */
export function createService(host: ServiceHost, cross: CrossChecks = createCrossChecks(host.log)): Service {
  const { lint, close } = createOpenReports(host, cross);

  function actionSource(document: EditorDocument): ActionSource | undefined {
    const { result, findings, language, configuration } = lint(document);
    return result && { document, report: result.reading.report, findings, language, slogans: configuration.slogans };
  }

  return {
    findings: (document) => lint(document).findings,
    hover(document, offset, { links, told = [] } = {}) {
      const { result, findings, language, configuration } = lint(document);
      const { uri, languageId } = document;
      const content =
        result &&
        hoverAt({
          reading: result.reading,
          languageId,
          offset,
          language,
          findings,
          told,
          slogans: configuration.slogans,
          mentions: cross
            .mentions(uri, offset)
            .flatMap((m) => (cross.addressOf(m.report.path) === uri ? [m.span] : [])),
          series: seriesCard(cross.series(uri, offset), language),
        });
      if (!content) return undefined;
      const markdown = hoverMarkdown(content, language, links);
      return { span: content.span, markdown, plain: hoverPlain(content, language) };
    },
    actions(document, request) {
      const source = actionSource(document);
      return source ? editorActions(source, request) : [];
    },
    edits(document, step) {
      const source = actionSource(document);
      return source && documentEdits(source, step);
    },
    mentions(document, offset) {
      const { result } = lint(document);
      if (!result) return [];
      return cross.mentions(document.uri, offset).map(({ report: { path }, span }) => ({ path, span }));
    },
    outline(document) {
      const { result } = lint(document);
      return result ? outline(result.reading.report) : [];
    },
    sections(document) {
      const { result } = lint(document);
      return result ? sectionsOf(result.reading.report) : NO_SECTIONS;
    },
    folds(document) {
      const { result } = lint(document);
      return result ? folds(result.reading.report) : [];
    },
    proposals(document, offset) {
      const { result, configuration } = lint(document);
      return result ? proposalsAt(result.reading.report, offset, configuration.slogans, cross) : [];
    },
    inlayHints(document, within, shown) {
      const { result, language } = lint(document);
      return result ? inlayHints(result.reading, shown, within, language) : [];
    },
    lensPlaces(document) {
      const { result } = lint(document);
      return result ? lensPlaces(result.reading) : [];
    },
    sectionLens(document, offset, shown) {
      const { result, language } = lint(document);
      return result && sectionLens(result.reading, shown, offset, language);
    },
    semanticTokens(document, within) {
      const { result, configuration } = lint(document);
      return result ? semanticTokens(result.reading, within, configuration.slogans) : [];
    },
    selections(document, offset) {
      const { result, configuration } = lint(document);
      return result ? selectionsAt(result.reading, offset, configuration.slogans) : [];
    },
    titles(document) {
      const { result } = lint(document);
      return result ? titlesIn(result.reading.report) : [];
    },
    sloganCard(uri, canonical) {
      const { slogans } = host.configurationOf(uri);
      const entry = entriesInForce(slogans, builtinSlogans()).find((candidate) => candidate.canonical === canonical);
      return entry && sloganMarkdown(sloganCard(entry, slogans, host.language()), host.language());
    },
    renameTarget(document, offset) {
      const { result } = lint(document);
      return result && renameTarget(result.reading.report, offset);
    },
    rename(document, offset, newText) {
      const { result, language } = lint(document);
      return result && renamePlaceholder(result.reading.report, offset, newText, language);
    },
    coverage(document, shown) {
      const { result } = lint(document);
      return result && coverageOf(result, shown);
    },
    results(document) {
      const { text, result, cross } = lint(document);
      return result && resultsOf(text, result, cross);
    },
    ledger(document) {
      const { result, language } = lint(document);
      return result && ledgerOf(result.reading, language);
    },
    close,
  };
}
