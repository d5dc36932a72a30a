export { builtinSlogans } from './builtin';
export type { SloganEntry } from './entry';
export type { AcceptedMatch, Degree, MisquotedMatch, SloganMatches } from './match';
export { createMatcher, type SloganMatcher } from './matcher';
export { lexiconMistakes, parseSloganEntry } from './validation';
