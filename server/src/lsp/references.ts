import type { Location, ReferenceParams } from 'vscode-languageserver';
import { rangeOf } from './positions';
import type { Reports } from './reports';
import { aboutDocument, editorDocument, type Session } from './requests';

/** On a figure of an indicator: every place in all reports that states the same indicator for the same place and period. */
export function registerReferences(session: Session, reports: Reports): void {
  const { connection, service } = session;
  connection.onReferences(
    aboutDocument<ReferenceParams, Location[]>(session, 'references', [], (document, { position }) => {
      reports.readOpen();
      return service.mentions(editorDocument(document), document.offsetAt(position)).flatMap(({ path, span }) => {
        const shown = reports.findNamed(path);
        return shown ? [{ uri: shown.uri, range: rangeOf(shown, span) }] : [];
      });
    }),
  );
}
