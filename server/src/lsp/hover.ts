import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { hoverLinks } from './links';
import { rangeOf } from './positions';
import { aboutDocument, editorDocument, type Session } from './requests';

/** What is wrong, what holds and what there is to know under the cursor. */
export function registerHover(session: Session): void {
  const { connection, client, service } = session;
  connection.onHover(
    aboutDocument<HoverParams, Hover | null>(session, 'hover', null, (document, { position }) => {
      const links = client.runsLinks ? hoverLinks(document) : undefined;
      const options = { links, tellsFindings: client.runsLinks };
      const hover = service.hover(editorDocument(document), document.offsetAt(position), options);
      if (!hover) return null;
      const contents = client.showsMarkdown
        ? { kind: MarkupKind.Markdown, value: hover.markdown }
        : { kind: MarkupKind.PlainText, value: hover.plain };
      return { contents, range: rangeOf(document, hover.span) };
    }),
  );
}
