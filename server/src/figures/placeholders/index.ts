export { identityOf } from './identity';
export { nounAfter as nounOf } from './nouns';
export type { Expected, Form, Placeholder } from './placeholder';
export { placeholdersOf, readPlaceholders } from './readPlaceholders';
