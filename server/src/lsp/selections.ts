import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { rangeOf } from './positions';
import { aboutDocument, editorDocument, type Session } from './requests';

/** What a growing selection takes in around each of the cursors. */
export function registerSelections(session: Session): void {
  const { connection, service } = session;
  connection.onSelectionRanges(
    aboutDocument<SelectionRangeParams, SelectionRange[]>(session, 'selection ranges', [], (document, { positions }) =>
      positions.map((position) => {
        const spans = service.selections(editorDocument(document), document.offsetAt(position));
        const ranges = spans.map((span) => rangeOf(document, span));
        const nothing: SelectionRange = { range: { start: position, end: position } };
        // The outermost is made first, since each one holds the next wider.
        return (
          ranges.reduceRight<SelectionRange | undefined>(
            (parent, range) => (parent ? { range, parent } : { range }),
            undefined,
          ) ?? nothing
        );
      }),
    ),
  );
}
