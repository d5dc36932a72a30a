import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { createSpill } from './spill';

/** Any string of a program: halves of characters too. */
const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) });

test('every text comes back as it was, in any order and more than once, from memory and from the file', () => {
  fc.assert(
    fc.property(fc.array(anyText), fc.nat({ max: 60 }), (texts, room) => {
      const spill = createSpill(os.tmpdir(), room);
      try {
        const stored = texts.map((text) => spill.put(text));
        assert.deepEqual(stored.map((text) => text()).reverse(), [...texts].reverse());
        assert.deepEqual(
          stored.reverse().map((text) => text()),
          [...texts].reverse(),
        );
      } finally {
        spill.close();
      }
    }),
  );
});

test('a text of any length comes back, and no file is left behind or even to be seen', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-spill-'));
  const spill = createSpill(folder, 10);
  try {
    const long = '青禾镇'.repeat(100_000);
    const [first, second] = [spill.put(long), spill.put('短')];
    assert.deepEqual(fs.readdirSync(folder), []);
    assert.ok(first() === long);
    assert.equal(second(), '短');
  } finally {
    spill.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
});

test('where no file can be written, the texts stay in memory', () => {
  const spill = createSpill(path.join(os.tmpdir(), 'hegao-no-such-folder'), 1);
  const stored = ['甲乙', '丙丁'].map((text) => spill.put(text));
  assert.deepEqual(
    stored.map((text) => text()),
    ['甲乙', '丙丁'],
  );
  spill.close();
});
