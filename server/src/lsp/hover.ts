import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import type { Focus } from './focus';
import { hoverLinks } from './links';
import { rangeOf } from './positions';
import { aboutDocument, editorDocument, type Session } from './requests';

/** What is wrong, what holds and what there is to know under the cursor. */
export function registerHover(session: Session, focus: Focus): void {
  const { connection, client, service, check } = session;
  connection.onHover(
    aboutDocument<HoverParams, Hover | null>(session, 'hover', null, (document, { position }) => {
      const links = client.runsLinks ? hoverLinks(document) : undefined;
      // Of what waits, and of anything where nothing is checked, the editor knows nothing.
      const told = client.runsLinks && check.mode() !== 'off' ? focus.shown(document) : [];
      const hover = service.hover(editorDocument(document), document.offsetAt(position), { links, told });
      if (!hover) return null;
      const contents = client.showsMarkdown
        ? { kind: MarkupKind.Markdown, value: hover.markdown }
        : { kind: MarkupKind.PlainText, value: hover.plain };
      return { contents, range: rangeOf(document, hover.span) };
    }),
  );
}
