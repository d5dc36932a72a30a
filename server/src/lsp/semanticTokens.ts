import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type SemanticTokensOptions,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Span, shift } from '../document';
import { TOKEN_MODIFIERS, TOKEN_TYPES, type TokenLine } from '../service';
import type { Client } from './client';
import { rangeOf, spanOf } from './positions';
import { createRefresh, type Refresh } from './refreshing';
import { aboutDocument, editorDocument, type Session } from './requests';

/**
 * What the client is told of the tokens. An editor that knows the language for reports colours those alone: to see every number
 * of a diary or a README in colour is more than its writer asked for.
 */
export function semanticTokensOptions({
  coloursChanges,
}: Client): SemanticTokensOptions & { documentSelector: object[] } {
  return {
    documentSelector: [{ language: 'report' }],
    legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
    range: true,
    full: coloursChanges ? { delta: true } : true,
  };
}

/** Figures, periods, slogans and placeholders, for the whole report, a part of it, or as changes to what was sent. */
export function registerSemanticTokens(session: Session): Refresh {
  const { connection, client, documents, service } = session;
  /** What was last sent of each document, so that changes to it can be told. */
  const sent = new Map<string, SemanticTokensBuilder>();

  const countedIn = createCounting();

  function fill(builder: SemanticTokensBuilder, document: TextDocument, within: Span): SemanticTokensBuilder {
    for (const { start, tokens } of service.semanticTokens(editorDocument(document), within)) {
      const { line, character } = document.positionAt(start);
      for (const { from, length, type, modifiers } of countedIn(tokens, document, start)) {
        builder.push(line, character + from, length, type, modifiers);
      }
    }
    return builder;
  }

  function whole(document: TextDocument, previous?: string): SemanticTokensBuilder {
    const builder = (previous !== undefined && sent.get(document.uri)) || new SemanticTokensBuilder();
    if (previous !== undefined) builder.previousResult(previous);
    sent.set(document.uri, builder);
    return fill(builder, document, { start: 0, end: document.getText().length });
  }

  const none: SemanticTokens = { data: [] };
  const { semanticTokens } = connection.languages;
  semanticTokens.on(
    aboutDocument<SemanticTokensParams, SemanticTokens>(session, 'tokens', none, (document) => whole(document).build()),
  );
  semanticTokens.onDelta(
    aboutDocument<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
      session,
      'changed tokens',
      none,
      (document, { previousResultId }) => whole(document, previousResultId).buildEdits(),
    ),
  );
  semanticTokens.onRange(
    aboutDocument<SemanticTokensRangeParams, SemanticTokens>(
      session,
      'tokens of a range',
      none,
      (document, { range }) => fill(new SemanticTokensBuilder(), document, spanOf(document, range)).build(),
    ),
  );
  documents.onDidClose(({ document }) => void sent.delete(document.uri));
  return createRefresh(client.refreshesColours, () => semanticTokens.refresh());
}

/** A token as the protocol knows it, relative to where its line starts. */
interface Counted {
  readonly from: number;
  readonly length: number;
  readonly type: number;
  readonly modifiers: number;
}

/** Each list of tokens is counted once, since it belongs to one text of a line, however the client counts characters. */
function createCounting(): (tokens: TokenLine['tokens'], document: TextDocument, start: number) => readonly Counted[] {
  const known = new WeakMap<TokenLine['tokens'], readonly Counted[]>();
  return (tokens, document, start) => {
    const counted = known.get(tokens) ?? countTokens(tokens, document, start);
    known.set(tokens, counted);
    return counted;
  };
}

function countTokens(tokens: TokenLine['tokens'], document: TextDocument, start: number): readonly Counted[] {
  const first = document.positionAt(start).character;
  return tokens.map(({ type, span, isChecked }) => {
    const range = rangeOf(document, shift(span, start));
    return {
      from: range.start.character - first,
      length: range.end.character - range.start.character,
      type: TOKEN_TYPES.indexOf(type),
      modifiers: isChecked ? 1 : 0,
    };
  });
}
