export type { ActionAbilities, ActionRequest, EditorAction } from './codeActions';
export type { SectionLens } from './codeLenses';
export type { Proposal } from './completion';
export type { Coverage } from './coverage';
export { type ReportNames, reportNames } from './documentLinks';
export type { EditorFinding, EditorFix, EditorRelated } from './finding';
export { hasLeft, type Typing, typingAfter, withoutWaiting } from './focus';
export type { Fold } from './folding';
export type { HoverLinks } from './hoverText';
export { type Language, languageOf } from './language';
export type { Ledger, LedgerRow } from './ledger';
export type { EditorDocument, ServiceHost } from './openReports';
export type { RenameAnswer, RenameTarget } from './rename';
export type { Results } from './results';
export { isRule } from './ruleName';
export { type SafeFix, safeFixes } from './safeFixes';
export { TOKEN_MODIFIERS, TOKEN_TYPES, type TokenLine } from './semanticTokens';
export {
  createService,
  type Hover,
  type HoverOptions,
  type Mention,
  type Service,
} from './service';
export type { DocumentStep, EditorStep, ProjectStep, Step } from './steps';
export type { OutlineEntry } from './symbols';
export {
  addressIn,
  type ClosedReport,
  type ClosedReports,
  type CrossChecks,
  createClosedReports,
  createCrossChecks,
  digest,
  type FolderEntry,
  folderOf,
  innermostAround,
  isReportIn,
  isSearched,
  isTame,
  liesIn,
  mainSections,
  matcherOf,
  nameOf,
  type ProjectGlobs,
  pathIn,
  rootScope,
  type Scope,
  type Sections,
  sameAddress,
  scopeIn,
  scopeWith,
  type Walked,
  type WalkHost,
  walk,
} from './workspace';
export { type ReportSections, type WorkspaceSymbol, workspaceSymbols } from './workspaceSymbols';
