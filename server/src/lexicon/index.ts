export { builtinLexicon, builtinSlogans, type Lexicon } from './builtin';
export type { SloganEntry } from './entry';
export { isClosingQuote, isOpeningQuote, keyOf, surfaceOf } from './marks';
export type { AcceptedMatch, Degree, MisquotedMatch, SloganMatches } from './match';
export { createMatcher, type SloganMatcher } from './matcher';
export { entriesInForce } from './merge';
export { parseSloganEntry, type SloganMistake } from './parseSloganEntry';
export { outsideTitles, type SloganScanner, scannerFor } from './scanner';
export { lexiconMistakes } from './soundness';
