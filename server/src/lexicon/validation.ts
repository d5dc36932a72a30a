/** What checks entries, apart from the data itself: the script that generates the data's module loads this first. */
export { parseSloganEntry } from './parseSloganEntry';
export { lexiconMistakes } from './soundness';
