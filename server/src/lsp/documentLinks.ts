import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { nameOf, type ReportNames, reportNames } from '../service';
import { guard } from './guard';
import { rangeOf } from './positions';
import { aboutDocument, editorDocument, type Session } from './requests';

/** 《…》 that names a report of the workspace leads to it; where that lies is looked up when somebody goes there. */
export function registerDocumentLinks(session: Session): void {
  const { connection, service, settings, log } = session;
  const names = createNames(session);
  const words = { zh: '打开', en: 'Open ' };
  connection.onDocumentLinks(
    aboutDocument<DocumentLinkParams, DocumentLink[]>(session, 'links', [], (document) =>
      service.titles(editorDocument(document)).flatMap(({ title, span }) => {
        const target = names().find(title, document.uri);
        if (target === undefined) return [];
        const data: LinkData = { uri: document.uri, title };
        return [{ range: rangeOf(document, span), tooltip: words[settings.language()] + nameOf(target), data }];
      }),
    ),
  );
  connection.onDocumentLinkResolve((link) =>
    guard<DocumentLink>(log, 'link', link, () => {
      const { uri, title } = link.data as LinkData;
      const target = names().find(title, uri);
      return target === undefined ? link : { ...link, target };
    }),
  );
}

/** What comes back with a link that somebody follows. */
interface LinkData {
  readonly uri: string;
  readonly title: string;
}

/** The names of all reports that are known, made anew when some may have come or gone. */
function createNames({ check, closed, documents, openAddresses, openDocument }: Session): () => ReportNames {
  let names: ReportNames | undefined;
  const forget = () => {
    names = undefined;
  };
  check.listen({ changed: forget, documentClosed: forget });
  documents.onDidOpen(forget);
  documents.onDidClose(forget);
  return () => {
    names ??= reportNames(
      new Set([...openAddresses().flatMap((address) => openDocument(address)?.uri ?? []), ...closed.uris()]),
    );
    return names;
  };
}
