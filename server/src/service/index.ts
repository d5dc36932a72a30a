export type { ActionRequest, EditorAction } from './codeActions';
export type { Proposal } from './completion';
export type { EditorFinding, EditorFix } from './finding';
export type { Fold } from './folding';
export { type Language, languageOf } from './language';
export type { RenameAnswer, RenameTarget } from './rename';
export { createService, type EditorDocument, type Hover, type Service, type ServiceHost } from './service';
export type { OutlineEntry } from './symbols';
