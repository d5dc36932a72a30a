import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  MarkupKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Proposal } from '../service';
import { guard } from './guard';
import { rangeOf } from './positions';
import { aboutDocument, editorDocument, type Session } from './requests';

/** Typed, these bring up the slogans, and their members. */
export const TRIGGER_CHARACTERS: string[] = ['“', '‘', '「', '"', '（', '(', '：', ':', '、'];

const NONE: CompletionList = { isIncomplete: false, items: [] };

/** Slogans and their members behind what is typed; their cards are worked out when an item is looked at. */
export function registerCompletion(session: Session): void {
  const { connection, client, service, settings } = session;
  connection.onCompletion(
    aboutDocument<CompletionParams, CompletionList>(session, 'completion', NONE, (document, { position }) => {
      const proposals = service.proposals(editorDocument(document), document.offsetAt(position));
      // What is typed next may begin another slogan than those that begin now, so the client asks again.
      return { isIncomplete: true, items: proposals.map((proposal, at) => itemOf(document, proposal, at)) };
    }),
  );
  connection.onCompletionResolve((item) =>
    guard(
      (message) => connection.console.error(message),
      'completion item',
      item,
      async () => {
        await settings.ready();
        const { uri, canonical } = item.data as ItemData;
        const value = service.sloganCard(uri, canonical);
        if (value === undefined) return item;
        const kind = client.showsMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText;
        return { ...item, documentation: { kind, value } };
      },
    ),
  );
}

/** What comes back with an item that is to be resolved. */
interface ItemData {
  readonly uri: string;
  readonly canonical: string;
}

function itemOf(document: TextDocument, proposal: Proposal, at: number): CompletionItem {
  const { label, typed, newText, span, kind, entry } = proposal;
  const data: ItemData = { uri: document.uri, canonical: entry.canonical };
  return {
    label,
    kind: kind === 'slogan' ? CompletionItemKind.Text : CompletionItemKind.EnumMember,
    detail: kind === 'members' ? entry.canonical : entry.source,
    filterText: typed,
    sortText: String(at).padStart(4, '0'),
    textEdit: { range: rangeOf(document, span), newText },
    data,
  };
}
