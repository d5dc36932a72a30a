/** What the scripts that check the data and generate its module need, apart from that module. */

export { checkSloganFiles } from './checkFiles';
export { indexForms } from './formIndex';
