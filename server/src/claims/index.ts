export type { Basis, Claim, ClaimKind, Operand, Repair, Role, Verdict } from './claim';
export { KIND_NAMES, ROLE_NAMES } from './names';
export { readBlock } from './readBlock';
export type { BlockReading, PlacedClaim, PlacedReading, ReportReading } from './reading';
export { resolveReport } from './resolveReport';
export { isMiscounted } from './respective/count';
export { type RespectiveList, readRespectiveLists } from './respective/respective';
export { countSections, isMismatch, printedCount, type SectionCount } from './sections/mismatches';
