import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Span } from '../../server/src/document';
import {
  applyFixes,
  createLinter,
  createReader,
  fixAll,
  type Linter,
  type LintResult,
  mergeLayers,
} from '../../server/src/linter';
import { rules } from '../../server/src/rules';
import { applyEdit, edit, effort, reportText } from './texts';

/** Every rule is on, those in preview too; a rule that throws fails the test. */
function newLinter(): Linter {
  const named = Object.fromEntries(rules.map(({ meta }) => [meta.id, {}]));
  return createLinter(mergeLayers([{ rules: named }], rules), createReader(), (message) => assert.fail(message));
}

test('the texts that the properties are tried on show every rule and every verdict', () => {
  const linter = newLinter();
  const seen = new Set<string>();
  for (const text of fc.sample(reportText, { numRuns: 1500, seed: 1 })) {
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

function* spansOf({ reading, findings }: LintResult): Generator<[string, Span]> {
  for (const { rule, span, related, fixes } of findings) {
    yield [rule, span];
    for (const place of related) yield [`${rule} related`, place.span];
    for (const { edits } of fixes) for (const change of edits) yield [`${rule} edit`, change.span];
  }
  for (const { span, directive } of reading.report.suppressions) {
    yield ['suppression', span];
    yield ['directive', directive];
  }
  const moved = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
  for (const { start, reading: block } of reading.blocks) {
    yield ['block', { start, end: start + block.block.text.length }];
    for (const figure of block.figures) yield ['figure', moved(figure.span, start)];
    for (const sentence of block.block.sentences) yield ['sentence', moved(sentence.span, start)];
  }
  for (const { start, claim } of reading.claims) {
    yield [`${claim.kind} claim`, moved(claim.span, start)];
    for (const operand of claim.operands) yield [`${claim.kind} operand`, moved(operand.span, start)];
  }
}
