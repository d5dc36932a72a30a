import assert from 'node:assert/strict';
import type { Span } from '../../server/src/document';
import { createLinter, createReader, type Linter, type LintResult, mergeLayers } from '../../server/src/linter';
import { rules } from '../../server/src/rules';

/** Every rule is on, those in preview too; a rule that throws fails the test. */
export function newLinter(): Linter {
  const named = Object.fromEntries(rules.map(({ meta }) => [meta.id, {}]));
  return createLinter(mergeLayers([{ rules: named }], rules), createReader(), (message) => assert.fail(message));
}

/** Every place of which a result speaks, with what it is. */
export function* spansOf({ reading, findings }: LintResult): Generator<[string, Span]> {
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
