import { window } from 'vscode';

/** How long it stands there, in milliseconds. */
const TOLD_FOR = 5000;

/** Says at the foot of the window what was done: for what a person asked for, and need not answer. */
export function tell(words: string): void {
  window.setStatusBarMessage(words, TOLD_FOR);
}
