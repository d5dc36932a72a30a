export { addressIn, folderOf, innermostAround, liesIn, nameOf, pathIn, sameAddress } from './addresses';
export { type ClosedReport, type ClosedReports, createClosedReports } from './closedReports';
export { type CrossChecks, createCrossChecks, together } from './crossChecks';
export { digest } from './digest';
export { isTame, matcherOf } from './globs';
export { isReportIn, isSearched, type ProjectGlobs, rootScope, type Scope, scopeIn, scopeWith } from './scope';
export { findSections, hasWords, mainSections, NO_SECTIONS, type Sections, sectionsOf, wordsOf } from './sections';
export { type FolderEntry, type Walked, type WalkHost, walk } from './walk';
