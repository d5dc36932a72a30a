export type { Figure, FigureKind, PrintedNumber, Qualifier, Subject } from './figure';
export { intervalOf } from './intervalOf';
export { otherUnits } from './otherUnits';
export type { Period } from './period';
export { readFigures } from './readFigures';
export type { Dimension, Unit } from './units';
