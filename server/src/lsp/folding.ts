import { type FoldingRange, FoldingRangeKind, type FoldingRangeParams } from 'vscode-languageserver';
import { aboutDocument, editorDocument, type Session } from './requests';

/** A fold for every heading that has lines under it. */
export function registerFolding(session: Session): void {
  const { connection, service } = session;
  connection.onFoldingRanges(
    aboutDocument<FoldingRangeParams, FoldingRange[]>(session, 'folding', [], (document) =>
      service.folds(editorDocument(document)).map(({ start, end }) => ({
        startLine: document.positionAt(start).line,
        endLine: document.positionAt(end).line,
        kind: FoldingRangeKind.Region,
      })),
    ),
  );
}
