import type { CodeLens, CodeLensParams, Command } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { SectionLens } from '../service';
import type { Focus } from './focus';
import { guard } from './guard';
import { rangeOf } from './positions';
import { SHOW_PLACE_COMMAND } from './protocol';
import { createRefresh, followFindings, type Refresh } from './refreshing';
import { aboutDocument, editorDocument, type Session } from './requests';

/** What was found under each heading of the first level; the words are worked out when a lens is seen. */
export function registerCodeLenses(session: Session, focus: Focus): Refresh {
  const { connection, client, documents, service, settings, log } = session;
  connection.onCodeLens(
    aboutDocument<CodeLensParams, CodeLens[]>(session, 'code lenses', [], (document) => {
      if (!settings.shown().codeLens) return [];
      return service.lensPlaces(editorDocument(document)).map((span) => {
        const range = rangeOf(document, span);
        return { range, data: { uri: document.uri } satisfies LensData };
      });
    }),
  );
  connection.onCodeLensResolve((lens) =>
    guard<CodeLens>(log, 'code lens', lens, async () => {
      const { uri } = lens.data as LensData;
      await settings.ready(uri);
      const document = documents.get(uri);
      if (!document) return lens;
      const section = service.sectionLens(
        editorDocument(document),
        document.offsetAt(lens.range.start),
        focus.shown(document),
      );
      return section ? { ...lens, command: commandOf(document, section, client.showsPlaces) } : lens;
    }),
  );
  return followFindings(
    session,
    createRefresh(client.refreshesCodeLenses, () => connection.sendRequest('workspace/codeLens/refresh')),
  );
}

/** What comes back with a lens that is to be resolved. */
interface LensData {
  readonly uri: string;
}

/** A lens without a command's name is shown and cannot be clicked. */
function commandOf(document: TextDocument, { title, first }: SectionLens, showsPlaces: boolean): Command {
  if (!first || !showsPlaces) return { title, command: '' };
  return { title, command: SHOW_PLACE_COMMAND, arguments: [document.uri, rangeOf(document, first)] };
}
