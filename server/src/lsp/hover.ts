import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { rangeOf } from './positions';
import { aboutDocument, editorDocument, type Session } from './requests';

/** The claim and the figure under the cursor. */
export function registerHover(session: Session): void {
  const { connection, client, service } = session;
  connection.onHover(
    aboutDocument<HoverParams, Hover | null>(session, 'hover', null, (document, { position }) => {
      const hover = service.hover(editorDocument(document), document.offsetAt(position));
      if (!hover) return null;
      const contents = client.showsMarkdown
        ? { kind: MarkupKind.Markdown, value: hover.markdown }
        : { kind: MarkupKind.PlainText, value: hover.plain };
      return { contents, range: rangeOf(document, hover.span) };
    }),
  );
}
