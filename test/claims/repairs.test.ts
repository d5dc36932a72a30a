import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Claim, type Repair, readBlock } from '../../server/src/claims';
import { parseBlock } from '../../server/src/document';
import { KINDS, readCases } from './caseFile';

test('every repair on offer makes its claim hold', () => {
  let tried = 0;
  for (const line of KINDS.flatMap((kind) => readCases(kind).map((example) => example.text)).filter(
    (text) => !text.includes('\n'),
  )) {
    for (const claim of contradicted(line)) {
      for (const repair of claim.repairs) {
        const repaired = apply(line, repair);
        const left = contradicted(repaired).filter((other) => isSame(other, claim, repair));
        assert.deepEqual(
          left.map(({ workings }) => workings),
          [],
          `${line}\n→ ${repaired}`,
        );
        tried += 1;
      }
    }
  }
  assert.ok(tried > 150, `only ${tried} repairs were tried`);
});

test('a figure that another claim confirms is the last to be doubted', () => {
  const line = '收入完成27.45亿元，为预算30.5亿元的90%，为三季度目标26.8亿元的104.2%。';
  const claim = contradicted(line)[0]!;
  const places = claim.repairs.map(({ span }) => line.slice(span.start, span.end));
  assert.equal(places.at(-1), '27.45');
});

test('only a claim that holds confirms its figures, and a part within its whole confirms neither', () => {
  const order = (after: string) => {
    const line = `产值由1200万元增加到1050万元，增长25%${after}`;
    return contradicted(line)[0]!.repairs.map(({ newText, span }) => `${line.slice(span.start, span.end)} ${newText}`);
  };
  assert.deepEqual(order('。'), ['1050 1500', '1200 840']);
  assert.deepEqual(order('，完成年度目标2100万元的50%。'), ['1200 840', '1050 1500']);
  assert.deepEqual(order('，完成年度目标2100万元的60%。'), ['1050 1500', '1200 840']);
  const part = contradicted('完成内资12400万元，其中县外资金7533万元，占59.3%。')[0]!;
  assert.equal(part.repairs[0]!.newText, '7353');
});

test('the likeliest slip comes first', () => {
  const first = (line: string) => apply(line, contradicted(line)[0]!.repairs[0]!);
  assert.equal(first('产值由1200万元增加到1500万元，增长52%。'), '产值由1200万元增加到1500万元，增长25%。');
  assert.equal(first('产值由1200万元增加到1050万元，增长25%。'), '产值由1200万元增加到1500万元，增长25%。');
  assert.equal(first('收入由3650万元提高到3860万元，增长8.5%。'), '收入由3650万元提高到3860万元，增长5.8%。');
  assert.equal(first('税收8650亿元，同比增收650万元，增长8.1%。'), '税收8650万元，同比增收650万元，增长8.1%。');
});

function contradicted(line: string): Claim[] {
  return readBlock(parseBlock(line)).claims.filter((claim) => claim.verdict === 'contradicted');
}

function apply(line: string, { span, newText }: Repair): string {
  return line.slice(0, span.start) + newText + line.slice(span.end);
}

/** The claim over the same figures, which a repair before them has moved. */
function isSame(after: Claim, before: Claim, { span, newText }: Repair): boolean {
  const move = (at: number) => (span.start < at ? at + newText.length - (span.end - span.start) : at);
  const starts = (claim: Claim) => claim.operands.map((operand) => operand.span.start);
  return after.kind === before.kind && starts(after).join() === starts(before).map(move).join();
}
