import type { Coverage } from '../service';
import type { Ledger, LedgerRow } from '../service/ledger';

/**
 * What client and server agree on beyond the Language Server Protocol. The client may import this file: it holds
 * names and types only.
 */

/** The section of the editor's settings that belongs to Hegao. */
export const SETTINGS_SECTION = 'hegao';

/** The name under which findings and mistakes in project files stand among an editor's problems. */
export const DIAGNOSTIC_SOURCE = '核稿';

/** Safe fixes of a whole document; numeric ones are never among them. */
export const FIX_ALL_KIND = 'source.fixAll.hegao';

/** Run by the client with the arguments `[ruleId, documentUri]`: sets `hegao.rules.<ruleId>` to `off`. */
export const DISABLE_RULE_COMMAND = 'hegao.disableRule';

/**
 * Run by the client with the arguments `[documentUri, position]` (a position of the Language Server Protocol): puts the
 * cursor there and begins a rename, which fills in the placeholder.
 */
export const FILL_PLACEHOLDER_COMMAND = 'hegao.fillPlaceholder';

/** Run by the client with the argument `[ruleId]`: shows the rule's page. */
export const OPEN_RULE_COMMAND = 'hegao.openRule';

/** Run by the client with the arguments ApplyEditsArguments: makes the edits of a link, unless the document has changed since. */
export const APPLY_EDITS_COMMAND = 'hegao.applyEdits';

/** What APPLY_EDITS_COMMAND is given; ranges are those of the Language Server Protocol. */
export type ApplyEditsArguments = readonly [
  uri: string,
  version: number,
  edits: readonly { readonly range: PlainRange; readonly newText: string }[],
];

/** Run by the client with the arguments `[documentUri, range]`: goes to a place of an open document. */
export const SHOW_PLACE_COMMAND = 'hegao.showPlace';

/** A position of the Language Server Protocol, as plain data. */
export interface PlainPosition {
  readonly line: number;
  readonly character: number;
}

/** A range of the Language Server Protocol, as plain data. */
export interface PlainRange {
  readonly start: PlainPosition;
  readonly end: PlainPosition;
}

/** The commands that links in hovers and in findings run. */
export const LINK_COMMANDS = [
  APPLY_EDITS_COMMAND,
  FILL_PLACEHOLDER_COMMAND,
  OPEN_RULE_COMMAND,
  SHOW_PLACE_COMMAND,
] as const;

/** `initializationOptions` of the initialize request; all of it is optional. */
export interface InitializationOptions {
  /** True when the client runs DISABLE_RULE_COMMAND; only then is it offered among the quick fixes. */
  readonly disableRuleCommand?: boolean;
  /** True when the client runs FILL_PLACEHOLDER_COMMAND; likewise. */
  readonly fillPlaceholderCommand?: boolean;
  /** True when the client runs SHOW_PLACE_COMMAND; only then can a code lens be clicked. */
  readonly showPlaceCommand?: boolean;
  /** True when the client wants COVERAGE_NOTIFICATION. */
  readonly coverage?: boolean;
  /**
   * True when the client runs LINK_COMMANDS and lets links (`command:hegao.openRule?…`) in hovers and codes of findings run
   * them, as VS Code does, which shows the messages of findings above the hover as well.
   */
  readonly commandLinks?: boolean;
  /** True when the client sends CURSOR_NOTIFICATION; only then do findings in the clause being typed wait. */
  readonly cursorNotification?: boolean;
  /** True when the client answers READ_FILE_REQUEST, READ_FOLDER_REQUEST and OPEN_TEXT_REQUEST. */
  readonly readFiles?: boolean;
}

/** A notification with the parameters CursorParams, sent whenever the cursor comes to stand elsewhere. */
export const CURSOR_NOTIFICATION = 'hegao/cursor';

export interface CursorParams {
  readonly uri: string;
  readonly position: PlainPosition;
}

/**
 * A request from the server with the parameters ReadFileParams: the content of a file that the server cannot reach itself, as
 * text in base64; null when there is none, and TooLarge when it has more bytes than are wanted. Fails when it cannot be read.
 */
export const READ_FILE_REQUEST = 'hegao/readFile';

/** The same for a folder, with the parameters FileParams; the answer is a list of FolderItem, or null when there is no such folder. */
export const READ_FOLDER_REQUEST = 'hegao/readFolder';

/** The same for the text of any file that is open in the editor, with what is not saved yet; null when it is not open. */
export const OPEN_TEXT_REQUEST = 'hegao/openText';

export interface FileParams {
  readonly uri: string;
}

export interface ReadFileParams extends FileParams {
  readonly most: number;
}

/** Said instead of the content of a file. */
export interface TooLarge {
  readonly size: number;
}

/** A file or folder in a folder. */
export interface FolderItem {
  readonly name: string;
  readonly isFolder: boolean;
}

/** The settings of SETTINGS_SECTION. What comes from an editor is checked before it is believed. */
export interface Settings {
  readonly rules?: Readonly<Record<string, unknown>>;
  readonly language?: 'auto' | 'zh' | 'en';
  readonly check?: CheckMode;
  readonly inlayHints?: InlayHintMode;
  readonly codeLens?: boolean;
  /** Whether findings in the clause being typed wait until it is finished. */
  readonly focus?: boolean;
}

/** What is checked by itself: nothing, what is open, or all reports of the workspace once one of them has been opened. */
export type CheckMode = 'off' | 'openFiles' | 'workspace';

/**
 * When computed values are shown in the text. On demand is for the client to do, which knows when they are asked for; a client
 * that does nothing of the kind gets them whenever it asks.
 */
export type InlayHintMode = 'off' | 'onDemand' | 'on';

/** A request without parameters: reads and checks all reports of the workspace, for this session whatever the setting says. */
export const CHECK_WORKSPACE_REQUEST = 'hegao/checkWorkspace';

/** The answer to CHECK_WORKSPACE_REQUEST, when all has been checked. */
export interface WorkspaceSummary {
  readonly reports: number;
  readonly findings: number;
  /** Files that could not be read; each of them has a problem that says why. */
  readonly unreadable: number;
  /** True when the person has stopped it. */
  readonly cancelled: boolean;
}

/**
 * A notification with the parameter `{ uri }`: the last editor of a document was closed, while the document itself may stay open
 * for minutes. What is shown of it then comes with the workspace's results, which the client has not been heeding so far.
 */
export const REPORT_HIDDEN_NOTIFICATION = 'hegao/reportHidden';

/** A request without parameters: the safe fixes of all reports of the workspace. */
export const WORKSPACE_FIXES_REQUEST = 'hegao/workspaceFixes';

/** The answer to WORKSPACE_FIXES_REQUEST. */
export interface WorkspaceFixes {
  /** A WorkspaceEdit of the Language Server Protocol whose changes need to be confirmed. */
  readonly edit: object;
  readonly fixes: number;
  readonly reports: number;
  /** Names of reports with safe fixes that are not written in an encoding that the editor would open them in. */
  readonly left: readonly string[];
}

/** A request with the parameters ResultsPageParams: a page of HTML with all that was found in some reports. */
export const RESULTS_PAGE_REQUEST = 'hegao/resultsPage';

export interface ResultsPageParams {
  /** The addresses of the reports, open or not; without them all reports of the workspace, which are read anew for that. */
  readonly uris?: readonly string[];
}

/** The answer to RESULTS_PAGE_REQUEST; null when the person has stopped it. */
export interface ResultsPage {
  /** A whole page that loads nothing and runs no script: its own policy forbids both. */
  readonly html: string;
  /** How many reports are on it. Files without Chinese prose are not. */
  readonly reports: number;
}

/** A notification of the server with the parameters CoverageParams, whenever what they say of an open document has changed. */
export const COVERAGE_NOTIFICATION = 'hegao/coverage';

export interface CoverageParams {
  readonly uri: string;
  /** Null for what is no report, and where nothing is to be checked. */
  readonly coverage: Coverage | null;
}

/** A request with the parameters SectionsParams: the headings that cut a report, open or not, into its main parts. */
export const SECTIONS_REQUEST = 'hegao/sections';

export interface SectionsParams {
  readonly uri: string;
}

/** One heading of the answer to SECTIONS_REQUEST, in the order of the report. */
export interface SectionStart {
  readonly name: string;
  /** The line that it begins on, from zero. */
  readonly line: number;
}

/** A request without parameters: what the rules are called, by their ids, in the language of findings. */
export const RULE_NAMES_REQUEST = 'hegao/ruleNames';

export type RuleNames = Readonly<Record<string, string>>;

/** A request with the parameters LedgerParams: every claim of an open report, for its ledger. */
export const LEDGER_REQUEST = 'hegao/ledger';

export interface LedgerParams {
  readonly textDocument: { readonly uri: string };
}

/** The answer to LEDGER_REQUEST; null for what is no report. */
export interface LedgerAnswer {
  /** Of the document, as the client counts them. */
  readonly version: number;
  readonly ledger: PlacedLedger;
}

export interface PlacedLedger extends Omit<Ledger, 'rows'> {
  readonly rows: readonly PlacedLedgerRow[];
}

/** A row with the places of its claim and of the stated figure, as the protocol counts them. */
export interface PlacedLedgerRow extends Omit<LedgerRow, 'span' | 'statedSpan'> {
  readonly range: PlainRange;
  readonly statedRange: PlainRange;
}

/** A request with the parameters LedgerParams: the ledger of an open report as a page to be printed and signed. */
export const LEDGER_PAGE_REQUEST = 'hegao/ledgerPage';

/** The answer to LEDGER_PAGE_REQUEST; null for what is no report. */
export interface LedgerPage {
  /** A whole page that loads nothing and runs no script: its own policy forbids both. */
  readonly html: string;
}
