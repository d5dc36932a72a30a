export type { SloganEntry } from './entry';
