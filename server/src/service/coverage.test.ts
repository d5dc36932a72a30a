import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeLayers } from '../linter';
import { rules } from '../rules';
import type { Coverage } from './coverage';
import { createService } from './service';

const RIGHT = '全镇财政收入由2000万元增加到2500万元，增长25%。';
const WRONG = '全镇到位资金由1500万元增加到4860万元，增长228%。';

test('claims are counted by verdict, findings by severity', () => {
  const coverage = coverageOf(`${RIGHT}${WRONG}\n完成投资XX亿元。\n`);
  assert.deepEqual(coverage, {
    figures: 6,
    claims: { holds: 1, rounding: 0, contradicted: 1, undecidable: 0 },
    findings: { error: 0, warning: 2, information: 0, hint: 0 },
    contradictions: 1,
    others: 1,
  });
});

test('a contradiction that was silenced is none to look at, but stays in the ledger', () => {
  const coverage = coverageOf(`<!-- 核稿:忽略下一行 -->\n${WRONG}\n`);
  assert.equal(coverage?.claims.contradicted, 1);
  assert.equal(coverage?.contradictions, 0);
  assert.equal(coverage?.others, 0);
});

test('findings that touch a contradiction are counted with it, in a long report too', () => {
  const coverage = coverageOf(`${WRONG}投资XX亿元。\n${RIGHT}\n`.repeat(3));
  assert.equal(coverage?.claims.contradicted, 3);
  assert.equal(coverage?.contradictions, 3);
  assert.ok(coverage && coverage.others >= 3);
});

test('there is nothing to count in what is no report', () => {
  assert.equal(coverageOf('from 1500 to 4860, up 228%; XX\n'), undefined);
});

function coverageOf(text: string): Coverage | undefined {
  const configuration = mergeLayers([], rules);
  const service = createService({ configurationOf: () => configuration, language: () => 'zh', log: assert.fail });
  const document = { uri: 'file:///a.report', languageId: 'report', text };
  return service.coverage(document, service.findings(document));
}
