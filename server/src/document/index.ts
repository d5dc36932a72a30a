export { chineseNumber, chineseNumeral } from './chineseNumber';
export { fold } from './fold';
export type { Line } from './lines';
export { parseBlock } from './parseBlock';
export { parseReport } from './parseReport';
export { isChineseProse } from './prose';
export type { Block, BlockKind, Ordinal, PlacedBlock, Report, ReportDate, Sentence, Suppression } from './report';
export { covers, hull, overlaps, type Span, shift, slice } from './span';
export { type SplitReport, splitReport } from './splitReport';
