import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { applyFixes, fixAll } from '../../server/src/linter';
import { rules } from '../../server/src/rules';
import { newLinter, spansOf } from './linters';
import { applyEdit, edit, effort, reportText } from './texts';

test('the texts that the properties are tried on show every rule and every verdict', () => {
  const linter = newLinter();
  const seen = new Set<string>();
  for (const text of fc.sample(reportText, { numRuns: 3000, seed: 1 })) {
    const { findings, reading } = linter.lint(text);
    for (const { rule, fixes } of findings) {
      seen.add(rule);
      if (fixes.some(({ safe }) => safe)) seen.add('a safe repair');
    }
    for (const { claim } of reading.claims) seen.add(claim.verdict);
  }
  const wanted = [
    ...rules.filter(({ scope }) => scope !== 'workspace').map(({ meta }) => meta.id),
    'holds',
    'rounding',
    'contradicted',
    'undecidable',
    'a safe repair',
  ];
  assert.deepEqual(
    wanted.filter((name) => !seen.has(name)),
    [],
  );
});

test('after any edits the findings and claims are those of a new reading', () => {
  fc.assert(
    fc.property(reportText, fc.array(edit, { minLength: 1, maxLength: 8 }), (start, edits) => {
      const linter = newLinter();
      let text = start;
      linter.lint(text);
      for (const change of edits) {
        text = applyEdit(text, change);
        const kept = linter.lint(text);
        const anew = newLinter().lint(text);
        assert.deepEqual(kept.findings, anew.findings);
        assert.deepEqual(kept.reading, anew.reading);
      }
    }),
    effort,
  );
});

test('the same holds of long reports, whose lines are gathered in many parts', () => {
  const longText = fc.array(reportText, { minLength: 6, maxLength: 12 }).map((texts) => texts.join('\n'));
  fc.assert(
    fc.property(longText, fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
      const linter = newLinter();
      linter.lint(start);
      let text = start;
      for (const change of edits) {
        text = applyEdit(text, change);
        linter.lint(text);
      }
      const [kept, anew] = [linter.lint(text), newLinter().lint(text)];
      assert.deepEqual(kept.findings, anew.findings);
      assert.deepEqual(kept.reading, anew.reading);
    }),
    { ...effort, numRuns: 60 },
  );
});

test('no text makes it throw, and all that is said lies in the text', () => {
  fc.assert(
    fc.property(fc.oneof(reportText, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
      for (const [what, { start, end }] of spansOf(newLinter().lint(text))) {
        assert.ok(0 <= start && start <= end && end <= text.length, `${what} ${start}-${end} of ${text.length}`);
      }
    }),
    effort,
  );
});

test('every finding marks something, and has words in both languages', () => {
  fc.assert(
    fc.property(reportText, (text) => {
      for (const { rule, span, message, fixes } of newLinter().lint(text).findings) {
        assert.ok(span.start < span.end || text === '', `${rule} marks nothing`);
        for (const words of [message, ...fixes.map(({ title }) => title)]) assert.ok(words.zh && words.en, rule);
      }
    }),
    effort,
  );
});

test('safe repairs come to an end, and leave nothing that they could repair', () => {
  fc.assert(
    fc.property(reportText, (text) => {
      const linter = newLinter();
      const fixed = fixAll(text, linter).text;
      const rest = linter.lint(fixed).findings;
      assert.deepEqual(applyFixes(fixed, rest, { safeOnly: true }), { text: fixed, applied: 0 });
    }),
    effort,
  );
});
