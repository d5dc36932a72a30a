import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createReader } from '../../linter';
import type { Language } from '../language';
import { ledgerTable } from './cells';
import { type Ledger, type LedgerRow, ledgerOf } from './ledger';

const GROWTH = '全镇到位资金由1500万元增加到4860万元，增长228%。';
const REPORT = `青禾镇2025年工作总结

一、经济运行

${GROWTH}
（一）财政。一般公共预算收入由2000万元增加到2500万元，增长25%。
共排查隐患203处，其中一级46处、二级136处、三级21处。

二、下一步打算

全年完成投资2700万元，占年计划4300万元的62.7%。工业产值由20亿元增加到25亿元，可比增长18%。
`;

test('every claim is a row, in the order of the report, with its heading, line and verdict', () => {
  const ledger = read(REPORT);
  assert.deepEqual(
    ledger.rows.map(({ kindName, verdict, line, section }) => [kindName, verdict, line, section]),
    [
      ['增减幅度', 'contradicted', 5, '一、经济运行'],
      ['增减幅度', 'holds', 6, '（一）财政'],
      ['包含关系', 'holds', 7, '（一）财政'],
      ['合计', 'holds', 7, '（一）财政'],
      ['完成率', 'rounding', 11, '二、下一步打算'],
      ['增减幅度', 'undecidable', 11, '二、下一步打算'],
    ],
  );
  assert.deepEqual(ledger.counts, { holds: 3, rounding: 1, contradicted: 1, undecidable: 1 });
  assert.equal(ledger.figures, 16);
});

test('a row tells the claim in its sentence, how it is worked out, and what follows', () => {
  const text = `${'　'.repeat(2)}${GROWTH}`;
  const row = only(text);
  assert.deepEqual(row.quote, { before: '全镇到位资金由1500万元增加到4860万元，增长', stated: '228%', after: '' });
  assert.equal(text.slice(row.statedSpan.start, row.statedSpan.end), '228%');
  assert.equal(text.slice(row.span.start, row.span.end), '1500万元增加到4860万元，增长228%');
  assert.equal(row.sentence, GROWTH);
  assert.equal(row.workings, '4860 ÷ 1500 − 1 = 224.00%');
  assert.equal(row.note, '推算应为 224%，相差4个百分点');
  assert.equal(only(GROWTH, 'en').note, 'the other figures give 224%, off by 4 percentage points');
});

test('what holds needs no note; what cannot be judged says why', () => {
  assert.equal(only('全镇财政收入由2000万元增加到2500万元，增长25%。').note, '');
  assert.match(only('工业产值由20亿元增加到25亿元，可比增长18%。').note, /^增速按不变价计算/);
  assert.match(only('全年完成投资2700万元，占年计划4300万元的62.7%。').note, /截去了尾数/);
  assert.match(only('全镇产值由20亿元增加到25亿元以上，增长25%。').note, /只写了界限/);
  assert.match(only('学校、医院等7个单位参加演练。').note, /可能没有列全/);
  assert.match(only('完成小微企业升级286家，占任务数的61%。').note, /不止一个/);
});

test('of shares that do not add up their sum is spoken of, not the first of them', () => {
  assert.equal(only('三次产业结构为13.2:42.0:45.8。').note, '各项合计应为 100%');
});

test('of a percentage that no whole numbers give this is said, but not of one that is simply too large', () => {
  assert.equal(only('完成小微企业升级23家，占任务数的61.7%。').note, '总数取任何整数，都得不出 61.7%');
  assert.equal(only('垃圾无害化处理率达102.6%。').note, '');
});

test('pictures hold exact numbers, and where the text says something else, that too', () => {
  assert.deepEqual(only(GROWTH).picture, { shape: 'change', from: '15000000', to: '48600000', stated: '49200000' });
  assert.deepEqual(only('全镇财政收入由2000万元增加到2500万元，增长25%。').picture, {
    shape: 'change',
    from: '20000000',
    to: '25000000',
    stated: undefined,
  });
  assert.deepEqual(only('全年完成投资2700万元，占年计划4000万元的76.5%。').picture, {
    shape: 'progress',
    part: '27000000',
    whole: '40000000',
    stated: '30600000',
  });
  assert.deepEqual(only('共排查隐患203处，其中一级46处、二级136处、三级21处。', 'zh', 'sum').picture, {
    shape: 'stack',
    parts: ['46', '136', '21'],
    whole: '203',
  });
  assert.deepEqual(only('三次产业结构调整为13.2:42.0:44.8。').picture, {
    shape: 'stack',
    parts: ['66/5', '42', '224/5'],
    whole: '100',
  });
});

test('a base that is not written follows from the change, down as well as up', () => {
  assert.deepEqual(only('全年税收8650万元，增收650万元，增长8.1%。').picture, {
    shape: 'change',
    from: '80000000',
    to: '86500000',
    stated: undefined,
  });
  assert.deepEqual(only('全年事故180起，减少20起，下降10%。').picture, {
    shape: 'change',
    from: '200',
    to: '180',
    stated: undefined,
  });
});

test('nothing in a row can hide or move other text, and long texts are cut', () => {
  const row = only(`全\u202E镇\u0007资金由1500万元增加到4860万元，增长228%。`);
  assert.match(row.quote.before, /^全\uFFFD镇\uFFFD资金/);
  assert.doesNotMatch(JSON.stringify(row), /[\u202E\u0007]/);
  const parts = Array.from({ length: 60 }, (_, index) => `第${index + 1}村${index + 1}户`).join('、');
  const long = read(`全镇共有低保户1830户，其中${parts}。`).rows[0];
  if (long) assert.ok(long.quote.after.length < 200 && long.quote.before.length < 200);
});

test('a report without claims has an empty ledger', () => {
  assert.deepEqual(read('各项工作平稳推进。').rows, []);
});

test('the table has a column for the person who checks, and lines as long as its heads', () => {
  const { heads, lines } = ledgerTable(read(REPORT));
  assert.equal(heads.at(-1), '核稿意见');
  assert.equal(lines.length, 6);
  for (const line of lines) assert.equal(line.length, heads.length);
  assert.deepEqual(lines[0]!.slice(0, 5), [1, '✗ 不符', '增减幅度', '一、经济运行', 5]);
});

function read(text: string, language: Language = 'zh'): Ledger {
  return ledgerOf(createReader().read(text), language);
}

/** The only row, or the only one of a kind. */
function only(text: string, language: Language = 'zh', kind?: LedgerRow['kind']): LedgerRow {
  const rows = read(text, language).rows.filter((row) => kind === undefined || row.kind === kind);
  assert.equal(rows.length, 1, text);
  return rows[0]!;
}
