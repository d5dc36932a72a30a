export { findOutsiders, type Outsider } from './aggregates/outsiders';
export type { Basis, Claim, ClaimKind, Operand, Repair, Role, Verdict } from './claim';
export {
  areVersions,
  baseTopic,
  type Fact,
  type FactTopic,
  isSamePlace,
  isSameTopic,
  owned,
  type Place,
  periodBefore,
  type ReportFacts,
  ratesWithLevels,
  readFacts,
  type SentencePrint,
  topicKey,
} from './facts';
export { type IndicatorName, indicatorNames } from './indicators';
export { byPlace, type LedgerEntry, ledgerOf, verdictCounts } from './ledger';
export { KIND_NAMES, ROLE_NAMES, VERDICT_MARKS, VERDICT_NAMES } from './names';
export { type Gathered, gathering, gatheringLatest, gatheringNumbered, type Numbered } from './parts';
export { readBlock } from './readBlock';
export { type BlockReading, figureCount, type PlacedClaim, type PlacedReading, type ReportReading } from './reading';
export { resolveReport } from './resolveReport';
export { isMiscounted } from './respective/count';
export { type RespectiveList, readRespectiveLists } from './respective/respective';
export { countSections, isMismatch, printedCount, type SectionCount } from './sections/mismatches';
export { type RunInMark, readRunInMarks } from './sections/runIn';
export { agree, extentOf, shiftBetween } from './statements/agreement';
export { type Conflict, findConflicts } from './statements/conflicts';
export type { PlacedStatement } from './statements/resolve';
export type { Statement } from './statements/statement';
