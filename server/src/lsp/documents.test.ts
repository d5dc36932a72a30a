import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Position } from 'vscode-languageserver-textdocument';
import { documentsIn } from './documents';
import { chosenEncoding, type PositionEncoding } from './encodings';
import { positionsIn } from './positions';

const ENCODINGS = ['utf-16', 'utf-8', 'utf-32'] as const;
const effort: fc.Parameters<unknown> = {
  numRuns: Number(process.env.RUNS ?? 300),
  seed: Number(process.env.SEED ?? 7),
};

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom('\n', '\r\n', '\r', '年', 'é', '🎉', '𠮷', '1', '\u0301', '\ud83d', '\udc00'),
      fc.string(),
    ),
  )
  .map((pieces) => pieces.join(''));
const place = fc.nat({ max: 1_000_000 });

test('UTF-16 is chosen wherever it is offered or nothing is, and else what is offered', () => {
  assert.equal(chosenEncoding(undefined), 'utf-16');
  assert.equal(chosenEncoding([]), 'utf-16');
  assert.equal(chosenEncoding('utf-8'), 'utf-16');
  assert.equal(chosenEncoding(['utf-8', 'utf-16', 'utf-32']), 'utf-16');
  assert.equal(chosenEncoding(['utf-32', 'utf-8']), 'utf-8');
  assert.equal(chosenEncoding(['utf-32']), 'utf-32');
  assert.equal(chosenEncoding(['utf-7']), 'utf-16');
});

for (const encoding of ENCODINGS) {
  test(`${encoding}: a place is the same whichever way it is counted`, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = open(encoding, text);
        const apart = positionsIn(text, encoding);
        for (const offset of characterStarts(text)) {
          const position = counted(text, offset, encoding);
          assert.deepEqual(document.positionAt(offset), position, `offset ${offset}`);
          assert.equal(document.offsetAt(position), offset);
          assert.deepEqual(apart.positionAt(offset), position, 'of a text that is not kept');
        }
      }),
      effort,
    );
  });

  test(`${encoding}: after any edits the document is what a new one would be`, () => {
    const edits = fc.array(fc.tuple(place, place, anyText), { maxLength: 12 });
    fc.assert(
      fc.property(anyText, edits, (start, changes) => {
        const { update } = documentsIn(encoding);
        let document = open(encoding, start);
        let text = start;
        changes.forEach(([a, b, inserted], index) => {
          const starts = characterStarts(text);
          const [from, to] = [starts[a % starts.length]!, starts[b % starts.length]!].sort((x, y) => x - y);
          const range = { start: counted(text, from!, encoding), end: counted(text, to!, encoding) };
          document = update(document, [{ range, text: inserted }], index + 2);
          text = text.slice(0, from) + inserted + text.slice(to);
          assert.equal(document.getText(), text);
        });
        const anew = open(encoding, text);
        assert.equal(document.lineCount, anew.lineCount);
        for (let offset = 0; offset <= text.length; offset++) {
          assert.deepEqual(document.positionAt(offset), anew.positionAt(offset));
        }
      }),
      effort,
    );
  });

  test(`${encoding}: ranges outside of the text are brought back into it`, () => {
    const number = fc.integer({ min: -3, max: 40 });
    const changes = fc.array(fc.tuple(number, number, number, number, anyText), { maxLength: 8 });
    fc.assert(
      fc.property(anyText, changes, (start, edits) => {
        const { update } = documentsIn(encoding);
        const document = edits.reduce(
          (before, [line, character, endLine, endCharacter, inserted], version) => {
            const range = { start: { line, character }, end: { line: endLine, character: endCharacter } };
            return update(before, [{ range, text: inserted }], version);
          },
          open(encoding, start),
        );
        const text = document.getText();
        const anew = open(encoding, text);
        for (let offset = -1; offset <= text.length + 1; offset++) {
          assert.deepEqual(document.positionAt(offset), anew.positionAt(offset));
        }
      }),
      effort,
    );
  });
}

test('a change without a range replaces everything, and the rest of a batch counts in what came of it', () => {
  const { update } = documentsIn('utf-8');
  const insertion = { start: { line: 1, character: 3 }, end: { line: 1, character: 3 } };
  const document = update(open('utf-8', '旧'), [{ text: '甲\n乙丙' }, { range: insertion, text: '🎉' }], 2);
  assert.equal(document.getText(), '甲\n乙🎉丙');
  assert.equal(document.version, 2);
  assert.equal(document.getText({ start: { line: 1, character: 3 }, end: { line: 1, character: 7 } }), '🎉');
  assert.deepEqual(document.getLineRange(1).end, { line: 1, character: 10 });
});

function open(encoding: PositionEncoding, text: string) {
  return documentsIn(encoding).create('file:///稿.txt', 'plaintext', 1, text);
}

/** Counted anew for each place, in the plainest way. */
function counted(text: string, offset: number, encoding: PositionEncoding): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  const before = lines.at(-1)!;
  const length = {
    'utf-16': before.length,
    'utf-8': Buffer.byteLength(before, 'utf8'),
    'utf-32': Array.from(before).length,
  };
  return { line: lines.length - 1, character: length[encoding] };
}

/** Where a person can put the cursor as far as an encoding can say: never inside a character, a line's end is one place. */
function characterStarts(text: string): number[] {
  const starts = [0];
  for (const character of text) starts.push(starts.at(-1)! + character.length);
  return starts.filter((offset) => !(text[offset - 1] === '\r' && text[offset] === '\n'));
}
