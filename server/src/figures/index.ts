export { cellFigure } from './cellFigure';
export type { Figure, FigureKind, Measured, PrintedNumber, Qualifier, Subject } from './figure';
export {
  figureValue,
  intervalOf,
  isExactCount,
  place,
  printedValue,
  termInterval,
  truncatedInterval,
  unitSize,
} from './intervalOf';
export { type Measure, measureOf } from './measureOf';
export { figureLabel, otherUnits, unitLabel } from './otherUnits';
export { type Period, periodsOf, readPeriods } from './period';
export {
  type Expected,
  type Form,
  identityOf,
  nounOf,
  type Placeholder,
  placeholdersOf,
  readPlaceholders,
} from './placeholders';
export { type FigureReading, readFigures } from './readFigures';
export { type Dimension, type Unit, unitAt } from './units';
