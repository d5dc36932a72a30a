import type { Span } from '../document';
import type { Edit } from '../rules';
import type { ActionSource } from './codeActions';
import { ignoreFile, ignoreLine } from './ignore';
import { safeFixes } from './safeFixes';

/**
 * What an action does, as plain data: it goes to the editor and comes back when the action is chosen. A finding is named by its
 * rule and its place, since others may have come up before it in the meantime.
 */
export type Step = DocumentStep | ProjectStep | EditorStep;

/** Changes the document. */
export type DocumentStep =
  | { readonly do: 'repair'; readonly rule: string; readonly span: Span; readonly fix: number }
  | { readonly do: 'repairRule'; readonly rule: string }
  | { readonly do: 'repairAll' }
  | { readonly do: 'ignoreLine'; readonly rule: string; readonly span: Span }
  | { readonly do: 'ignoreFile'; readonly rule: string };

/** Changes the project file. */
export type ProjectStep =
  | { readonly do: 'turnOff'; readonly rule: string }
  | { readonly do: 'addSlogan'; readonly form: string };

/** Is done by the editor itself. */
export type EditorStep =
  | { readonly do: 'fill'; readonly at: number }
  | { readonly do: 'openRule'; readonly rule: string }
  | { readonly do: 'disableRule'; readonly rule: string };

/** The edits of a step in the document as it is now; undefined when what it was offered for is there no longer. */
export function documentEdits(source: ActionSource, step: DocumentStep): readonly Edit[] | undefined {
  switch (step.do) {
    case 'repair': {
      const finding = source.findings.find(({ rule, span }) => rule === step.rule && isSame(span, step.span));
      return finding?.fixes[step.fix]?.edits;
    }
    case 'repairRule':
      return all(source)
        .filter(({ rule }) => rule === step.rule)
        .flatMap(({ edits }) => edits);
    case 'repairAll':
      return all(source).flatMap(({ edits }) => edits);
    case 'ignoreLine':
      return one(ignoreLine(source, step));
    case 'ignoreFile':
      return one(ignoreFile(source, step.rule));
  }
}

function all({ findings }: ActionSource) {
  return safeFixes(findings);
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function one(edit: Edit | undefined): readonly Edit[] | undefined {
  return edit && [edit];
}
