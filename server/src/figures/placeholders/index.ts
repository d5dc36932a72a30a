export { identityOf } from './identity';
export type { Expected, Form, Placeholder } from './placeholder';
export { placeholdersOf, readPlaceholders } from './readPlaceholders';
