import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mergeLayers } from './configuration';
import { wordRule } from './fakes';
import { fingerprintsOf, hash } from './fingerprint';
import { createLinter } from './linter';
import { createReader } from './reader';

const rules = [wordRule('错', { id: 'wrong-word' }), wordRule('误', { id: 'other-word' })];
const linter = createLinter(mergeLayers([], rules), createReader(), assert.fail, rules);

function fingerprints(text: string): readonly string[] {
  return fingerprintsOf(linter.lint(text));
}

test('the hash is FNV-1a of 64 bits', () => {
  assert.equal(hash(''), 'cbf29ce484222325');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let expected = 0xcbf29ce484222325n;
      for (const byte of Buffer.from(text, 'utf16le')) {
        expected = BigInt.asUintN(64, (expected ^ BigInt(byte)) * 0x100000001b3n);
      }
      assert.equal(hash(text), expected.toString(16).padStart(16, '0'));
    }),
  );
});

test('it stays when lines move, when others are edited, and when only widths and spaces change', () => {
  const [known] = fingerprints('今年有错２３处。');
  for (const text of [
    '标题\n\n今年有错２３处。',
    '今年有错23处。',
    '今年 有错 23 处。',
    '别的话变了。今年有错23处。还有。',
  ]) {
    assert.deepEqual(fingerprints(text), [known], text);
  }
});

test('it changes with its sentence and with the rule', () => {
  const [known] = fingerprints('今年有错23处。');
  assert.notEqual(fingerprints('今年有错24处。')[0], known);
  assert.equal(new Set(fingerprints('今年有错有误。')).size, 2);
});

test('several that are equal are told apart by their order', () => {
  const three = fingerprints('今年有错。\n今年有错。\n错上加错。');
  assert.equal(new Set(three).size, 4);
  assert.deepEqual(fingerprints('今年有错。\n错上加错。'), [three[0], three[2], three[3]]);
});

test('findings keep theirs wherever other lines are put in, taken out or moved', () => {
  const line = fc.stringMatching(/^[错误好的。，1１ ]{0,12}$/);
  fc.assert(
    fc.property(fc.array(line), fc.array(line), line, (before, after, own) => {
      // The lines beside it hold nothing that is found, so that none of them equals it.
      const quiet = (lines: string[]) => lines.map((other) => other.replace(/[错误]/g, '好'));
      const moved = [...quiet(before), own, ...quiet(after)].join('\n');
      assert.deepEqual(fingerprints(moved), fingerprints(own));
    }),
  );
});

test('a long line full of findings is gone through once', () => {
  const text = '有错'.repeat(100_000);
  assert.equal(new Set(fingerprints(text)).size, 100_000);
});
