import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Diagnostic, Position, SemanticTokens } from 'vscode-languageserver-protocol';
import { excerpt, unicode } from '../properties/hostile';
import { fragment } from '../properties/texts';
import { PULLING, type Session, startSession } from './session';

// Edits of all kinds, sent as ranges in each encoding: what the server then says must be what a server says that gets
// the last text at once.

const RUNS = Math.ceil(Number(process.env.RUNS ?? 150) / 6);
const SEED = Number(process.env.SEED ?? 20231101);

const COUNTED = {
  'utf-16': (text: string) => text.length,
  'utf-8': (text: string) => Buffer.byteLength(text),
  'utf-32': (text: string) => Array.from(text).length,
};

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(20),
  insert: fc.oneof(
    fragment,
    excerpt.map((text) => text.slice(0, 80)),
    unicode.map((text) => text.slice(0, 15)),
  ),
});

for (const [encoding, count] of Object.entries(COUNTED)) {
  test(`${encoding}: after any edits over the wire the findings are those of the last text`, {
    timeout: 170_000,
  }, async () => {
    const capabilities = { ...PULLING, general: { positionEncodings: [encoding] } };
    const [edited, fresh] = [await startSession({ capabilities }), await startSession({ capabilities })];
    await fc.assert(
      fc.asyncProperty(excerpt, fc.array(change, { minLength: 1, maxLength: 10 }), async (start, changes) => {
        let text = start;
        const uri = edited.open('稿.txt', 'plaintext', text);
        for (const [index, { at, remove, insert }] of changes.entries()) {
          const from = wholeBefore(text, Math.floor(at * text.length));
          const to = wholeBefore(text, Math.min(text.length, from + remove));
          const range = { start: placeOf(text, from, count), end: placeOf(text, to, count) };
          edited.change(uri, index + 2, { range, text: insert });
          text = text.slice(0, from) + insert + text.slice(to);
          // Some changes come before anybody has asked about the one before.
          if (index % 3 !== 2) await Promise.all([edited.report(uri), coloursOf(edited, uri)]);
        }
        const other = fresh.open('稿.txt', 'plaintext', text);
        const [kept, anew] = [await edited.diagnostics(uri), await fresh.diagnostics(other)];
        assert.deepEqual(await coloursOf(edited, uri), await coloursOf(fresh, other), JSON.stringify(text));
        await close(edited);
        await close(fresh);
        assert.deepEqual(kept.map(plain), anew.map(plain), JSON.stringify(text));
        const lines = text.split(/\r\n|\r|\n/).map(count);
        for (const { range } of kept) for (const place of [range.start, range.end]) assertLies(place, lines);
      }),
      { numRuns: RUNS, seed: SEED },
    );
    assert.deepEqual([await edited.end(), await fresh.end()], [0, 0]);
  });
}

function plain({ range, code, message, relatedInformation = [] }: Diagnostic) {
  return { range, code, message, related: relatedInformation.map((other) => [other.location.range, other.message]) };
}

async function coloursOf(session: Session, uri: string): Promise<readonly number[]> {
  return (await session.ask<SemanticTokens>('semanticTokens/full', uri)).data;
}

function assertLies({ line, character }: Position, lengths: readonly number[]): void {
  assert.ok(line < lengths.length && character <= lengths[line]!, `${line}:${character}`);
}

async function close(session: Session): Promise<void> {
  const uri = session.uri('稿.txt');
  await session.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
}

/** The offset, or the one before where it would part a character or the two signs of a line's end. */
function wholeBefore(text: string, offset: number): number {
  const pair = text.slice(offset - 1, offset + 1);
  return pair === '\r\n' || /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair) ? offset - 1 : offset;
}

function placeOf(text: string, offset: number, count: (text: string) => number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: count(lines.at(-1)!) };
}
