import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { excerpt, mutation, samples, unicode } from './hostile';
import { newLinter, spansOf } from './linters';
import { effort } from './texts';

function assertSound(text: string, linter = newLinter()) {
  const result = linter.lint(text);
  for (const [what, { start, end }] of spansOf(result)) {
    assert.ok(0 <= start && start <= end && end <= text.length, `${what} ${start}-${end} of ${text.length}`);
  }
  return result;
}

test('no Unicode makes it throw, and all that is said lies in the text', () => {
  fc.assert(
    fc.property(unicode, (text) => void assertSound(text)),
    effort,
  );
});

test('Unicode within a report neither', () => {
  fc.assert(
    fc.property(excerpt, unicode, fc.double({ min: 0, max: 1, noNaN: true }), (text, foreign, at) => {
      const place = Math.floor(at * text.length);
      assertSound(text.slice(0, place) + foreign + text.slice(place));
    }),
    effort,
  );
});

test('mutated reports are read as well as new ones, mutation by mutation', () => {
  fc.assert(
    fc.property(excerpt, fc.array(mutation, { minLength: 1, maxLength: 6 }), (start, mutations) => {
      const linter = newLinter();
      linter.lint(start);
      let text = start;
      for (const mutate of mutations) {
        text = mutate(text);
        const kept = assertSound(text, linter);
        const anew = newLinter().lint(text);
        assert.deepEqual(kept.findings, anew.findings);
        assert.deepEqual(kept.reading, anew.reading);
      }
    }),
    { ...effort, numRuns: Math.ceil(Number(effort.numRuns) / 3) },
  );
});

const MEGABYTE = 2 ** 20;
const oneLine = samples.join('').replace(/\s+/g, '');
const WITHOUT_BREAK: Readonly<Record<string, string>> = {
  'of reports': oneLine,
  'of digits': '1234567890',
  'of numerals': '一二三四五六七八九十百千万亿',
  'of emoji': '👩‍👩‍👧',
  'of combining marks': 'e\u0301\u0302',
  'of halves of characters': '\ud83d',
  'from right to left': 'مرحبا \u202e',
  'of zeros': '\u0000',
};

for (const [what, unit] of Object.entries(WITHOUT_BREAK)) {
  test(`a line of a megabyte ${what} is read to its end`, () => {
    assertSound(unit.repeat(Math.ceil(MEGABYTE / unit.length)).slice(0, MEGABYTE));
  });
}
