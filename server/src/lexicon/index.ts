export { builtinSlogans } from './builtin';
export type { SloganEntry } from './entry';
export { isClosingQuote, isOpeningQuote, keyOf, surfaceOf } from './marks';
export type { AcceptedMatch, Degree, MisquotedMatch, SloganMatches } from './match';
export { createMatcher, type SloganMatcher } from './matcher';
export { parseSloganEntry, type SloganMistake } from './parseSloganEntry';
export { lexiconMistakes } from './soundness';
