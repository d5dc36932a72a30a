/** What the script that generates the data's module needs, apart from that module. */

export { indexForms } from './formIndex';
export { parseSloganEntry } from './parseSloganEntry';
export { lexiconMistakes } from './soundness';
