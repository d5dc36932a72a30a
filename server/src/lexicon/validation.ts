/** What the script that generates the data's module needs, apart from that module. */
export { parseSloganEntry } from './parseSloganEntry';
export { pairsOf } from './patterns';
export { lexiconMistakes } from './soundness';
