import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  MarkupKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Language, Proposal } from '../service';
import { guard } from './guard';
import { rangeOf } from './positions';
import { aboutDocument, editorDocument, type Session } from './requests';

/** Typed, these bring up the slogans, and their members. */
export const TRIGGER_CHARACTERS: string[] = ['“', '‘', '「', '"', '（', '(', '：', ':', '、'];

const NONE: CompletionList = { isIncomplete: false, items: [] };

/** Slogans, their members, indicators and numbers behind what is typed; slogans' cards are worked out when an item is looked at. */
export function registerCompletion(session: Session): void {
  const { connection, client, service, settings, log } = session;
  connection.onCompletion(
    aboutDocument<CompletionParams, CompletionList>(session, 'completion', NONE, (document, { position }) => {
      const proposals = service.proposals(editorDocument(document), document.offsetAt(position));
      // What is typed next may begin another slogan than those that begin now, so the client asks again.
      return {
        isIncomplete: true,
        items: proposals.map((proposal, at) => itemOf(document, proposal, at, settings.language())),
      };
    }),
  );
  connection.onCompletionResolve((item) =>
    guard(log, 'completion item', item, async () => {
      await settings.ready();
      if (item.data === undefined) return item;
      const { uri, canonical } = item.data as ItemData;
      const value = service.sloganCard(uri, canonical);
      if (value === undefined) return item;
      const kind = client.showsMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText;
      return { ...item, documentation: { kind, value } };
    }),
  );
}

/** What comes back with an item that is to be resolved: there is a card of slogans alone. */
interface ItemData {
  readonly uri: string;
  readonly canonical: string;
}

function itemOf(document: TextDocument, proposal: Proposal, at: number, language: Language): CompletionItem {
  const { label, typed, newText, span, kind } = proposal;
  const detail = detailOf(proposal, language);
  return {
    label,
    kind: KINDS[kind],
    ...(detail !== undefined && { detail }),
    filterText: typed,
    sortText: String(at).padStart(4, '0'),
    textEdit: { range: rangeOf(document, span), newText },
    ...('entry' in proposal && { data: { uri: document.uri, canonical: proposal.entry.canonical } satisfies ItemData }),
  };
}

const KINDS = {
  slogan: CompletionItemKind.Text,
  members: CompletionItemKind.EnumMember,
  indicator: CompletionItemKind.Value,
  ordinal: CompletionItemKind.Operator,
} as const satisfies Record<Proposal['kind'], CompletionItemKind>;

function detailOf(proposal: Proposal, language: Language): string | undefined {
  switch (proposal.kind) {
    case 'slogan':
      return proposal.entry.source;
    case 'members':
      return proposal.entry.canonical;
    case 'indicator':
      return language === 'zh' ? '指标' : 'indicator';
    case 'ordinal':
      return language === 'zh' ? `接“${proposal.previous}”` : `follows “${proposal.previous}”`;
  }
}
