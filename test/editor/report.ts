import assert from 'node:assert/strict';
import {
  commands,
  type Hover,
  MarkdownString,
  type Position,
  Range,
  type TextDocument,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import { findingsWhen, open } from './driver';

/** The report of the suite's workspace that has something of everything. */
export const REPORT = '松岭镇2024年工作总结.txt';

/** Opens it, and waits for all that is found in it. */
export async function openWithFindings(): Promise<TextDocument> {
  const document = await open(REPORT);
  await findingsWhen(document, 'findings', (all) => all.length === 4);
  return document;
}

/** Where words stand for the first time. */
export function rangeOf(document: TextDocument, words: string): Range {
  const at = document.getText().indexOf(words);
  assert.notEqual(at, -1, words);
  return new Range(document.positionAt(at), document.positionAt(at + words.length));
}

export function positionOf(document: TextDocument, words: string): Position {
  return rangeOf(document, words).start;
}

/** All that the hovers at a place say. */
export async function hoverText(document: TextDocument, position: Position): Promise<string> {
  const hovers = await commands.executeCommand<readonly Hover[]>('vscode.executeHoverProvider', document.uri, position);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof MarkdownString || typeof content === 'object' ? content.value : content))
    .join('\n');
}

/** Adds to the text as its writer does. */
export async function typeAtEnd(document: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(document.getText().length), text);
  assert.ok(await workspace.applyEdit(edit));
}
