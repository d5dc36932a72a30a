import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Claim, readBlock, resolveReport } from '../../server/src/claims';
import { parseReport } from '../../server/src/document';
import {
  evaluate,
  hasDirection,
  isWithin,
  meet,
  numeralValue,
  type Range,
  rangeOf,
  truncatedRangeOf,
} from './arithmetic';
import { type Case, COMPARING, type Expectation, KINDS, kindsIn, readCases } from './caseFile';

for (const kind of KINDS) {
  for (const example of readCases(kind)) {
    test(`${kind}.txt:${example.line} ${example.text}`, () => checkCase(example, kindsIn(kind)));
  }
}

function checkCase({ text, expectations }: Case, kinds: readonly string[]): void {
  for (const expectation of expectations) checkArithmetic(expectation);
  const claims = claimsOf(text, kinds);
  const decided = claims.filter((claim) => claim.verdict !== 'undecidable');
  const shown = (list: readonly { kind: string; verdict: string }[]) =>
    list.map((c) => `${c.kind} ${c.verdict}`).sort();
  // A trap may be seen and left open; a claim that is expected to be left open must be seen.
  const open = expectations.some((expectation) => expectation.verdict === 'undecidable');
  assert.deepEqual(shown(open ? claims : decided), shown(expectations), describe(claims, text));
  for (const expectation of expectations) checkOperands(expectation, claims, text);
}

function claimsOf(text: string, kinds: readonly string[]): Claim[] {
  const report = parseReport(text);
  const blocks = report.blocks.map(({ start, block }) => ({ start, reading: readBlock(block) }));
  return resolveReport(report, blocks)
    .claims.filter(({ claim }) => kinds.includes(claim.kind))
    .map(({ start, claim }) => ({ ...claim, operands: claim.operands.map((operand) => moved(operand, start)) }));
}

function moved<T extends Claim['operands'][number]>(operand: T, by: number): T {
  const { start, end } = operand.figure?.numberSpan ?? operand.span;
  return { ...operand, span: { start: start + by, end: end + by } };
}

/** Whatever the reader says, the expectation itself must be right. */
function checkArithmetic({ kind, verdict, expression, result, stated }: Expectation): void {
  if (verdict === 'undecidable') return;
  if (kind === 'count') checkCount(expression, result, stated);
  else if (COMPARING.includes(kind)) checkComparison(kind, verdict, expression);
  else if (kind === 'structure') checkStructure(verdict, expression);
  else if (expression.includes('?')) checkWhole(expression, result, stated);
  else checkValue(kind, verdict, expression, result, stated);
}

function checkValue(
  kind: string,
  verdict: string,
  expression: string,
  result: string,
  stated: string | undefined,
): void {
  const value = kind === 'average' ? roundedMean(expression) : evaluate(expression);
  if (verdict === 'rounding') {
    assert.ok(
      !meet(value, rangeOf(result)) && meet(value, truncatedRangeOf(result)),
      `${expression} is not ${result} cut off`,
    );
    return;
  }
  if (result !== '')
    assert.ok(meet(value, rangeOf(result)), `${expression} is ${value.low} to ${value.high}, not ${result}`);
  if (stated !== undefined) assert.ok(!meet(value, rangeOf(stated)), `${expression} may well be ${stated}`);
}

/** A mean of persons is rounded to whole ones. */
function roundedMean(expression: string): Range {
  const { low, high } = evaluate(expression);
  const isOfCounts = low === high;
  return isOfCounts ? { low: low - 0.5, high: high + 0.5 } : { low, high };
}

function checkCount(expression: string, result: string, stated: string | undefined): void {
  const value = numeralValue(/^[\d零一二两三四五六七八九十百]+/.exec(result)![0]);
  assert.equal(expression.split(' / ').length, value);
  if (stated !== undefined) assert.notEqual(numeralValue(/^[\d零一二两三四五六七八九十百]+/.exec(stated)![0]), value);
}

/** A part that may be as large as its whole, two levels that move as the word says: true of what holds, and only of that. */
function checkComparison(kind: string, verdict: string, expression: string): void {
  const [first = '', word = '', second = ''] = expression.split(' ');
  const fits = kind === 'containment' ? isWithin(first, second) : hasDirection(first, word, second);
  assert.equal(fits, verdict === 'holds', expression);
}

/** Shares make 100 within their rounding; two units of the last place more are what forcing them to 100 may leave. */
function checkStructure(verdict: string, expression: string): void {
  const value = evaluate(expression);
  const unit = 0.01 * 10 ** -(/\.(\d+)/.exec(expression)?.[1]?.length ?? 0);
  const whole = { low: 1, high: 1 };
  const near = { low: value.printed - 2 * unit, high: value.printed + 2 * unit };
  assert.equal(meet(value, whole) ? 'holds' : meet(near, whole) ? 'rounding' : 'contradicted', verdict, expression);
}

function checkWhole(expression: string, result: string, stated: string | undefined): void {
  const value = Number(/^\d+/.exec(expression)![0]);
  const possible = (rate: string) =>
    Array.from({ length: 5000 }, (_, i) => value / (i + 1)).some((quotient) =>
      meet({ low: quotient, high: quotient }, rangeOf(rate)),
    );
  if (stated === undefined) assert.ok(possible(result), `no whole number gives ${result}`);
  else assert.ok(!possible(stated), `some whole number gives ${stated}`);
}

/** The claim must be made of the figures that the expectation names, and imply what it says. */
function checkOperands(
  { kind, verdict, expression, result, stated }: Expectation,
  claims: readonly Claim[],
  text: string,
): void {
  if (verdict === 'undecidable') return;
  const numbers = (source: string) =>
    [...new Set(source.replace(/\d+分之(\d+)/, '$1份').match(/(?<![\d.])\d[\d,]*(?:\.\d+)?(?=[^\d.,\s)])/g))].map(
      plain,
    );
  const printed = stated ?? result;
  const found = claims.some((claim) => {
    if (claim.kind !== kind || claim.verdict !== verdict) return false;
    if (kind === 'count')
      return claim.impliedText === undefined || stated === undefined || sameCount(claim.impliedText, result);
    if (kind === 'structure') return sorted(sharesIn(claim, text)) === sorted(numbers(expression));
    const operands = claim.operands.map(({ span }) => plain(numberIn(text.slice(span.start, span.end))));
    const implied = stated === undefined || result === '' || claim.impliedText === result.replace(/:1$/, '');
    return (
      implied &&
      sorted(operands) === sorted([...numbers(expression), ...numbers(COMPARING.includes(kind) ? '' : printed)])
    );
  });
  assert.ok(found, `no claim is made of ${expression} and ${printed}\n${describe(claims, text)}`);
}

/** All numbers of a ratio, or of the shares in a list. */
function sharesIn(claim: Claim, text: string): string[] {
  return claim.operands.flatMap(({ span }) => text.slice(span.start, span.end).match(/\d+(?:\.\d+)?/g) ?? []);
}

/** Each number once: a figure that enters the arithmetic twice is one operand. */
function sorted(numbers: readonly string[]): string {
  return [...new Set(numbers)].sort().join(' ');
}

function sameCount(implied: string, result: string): boolean {
  return (
    numeralValue(/^[\d零一二两三四五六七八九十]+/.exec(implied)![0]) ===
    numeralValue(/^[\d零一二两三四五六七八九十]+/.exec(result)![0])
  );
}

/** 翻两番 holds its numeral in its middle; everything else is the number alone. */
function numberIn(text: string): string {
  return text
    .replace(/^翻了?番$/, '一')
    .replace(/[二三四五六七八九十百]+分之|[:∶︰：]1$|[翻了番第名位-]/g, '')
    .normalize('NFKC');
}

function plain(text: string): string {
  return /[零一二两三四五六七八九十百]/.test(text) ? String(numeralValue(text)) : text.replaceAll(',', '');
}

function describe(claims: readonly Claim[], text: string): string {
  const list = claims.map((claim) => {
    const operands = claim.operands.map(({ role, span }) => `${role} ${text.slice(span.start, span.end)}`).join(', ');
    return `  ${claim.kind} ${claim.verdict} (${operands}): ${claim.workings}; implied ${claim.impliedText}`;
  });
  return `${text}\nread: ${list.length > 0 ? `\n${list.join('\n')}` : 'nothing'}`;
}
