import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { parseBlock } from './parseBlock';
import { slice } from './span';

/** Kind, Markdown level, ordinal and content of a line in short: `heading L2#3 内容`. */
function shapeOf(line: string): string {
  const { kind, markdownLevel, ordinal, text, content } = parseBlock(line);
  const mark = markdownLevel === undefined ? '' : ` M${markdownLevel}`;
  const number = ordinal ? ` L${ordinal.level}#${ordinal.value}` : '';
  return `${kind}${mark}${number} ${slice(text, content)}`.trim();
}

const shapes: readonly (readonly [string, string])[] = [
  ['一、上半年工作回顾', 'heading L1#1 上半年工作回顾'],
  ['　　十二、保障措施', 'heading L1#12 保障措施'],
  ['（三）强化要素保障，优化营商环境', 'heading L2#3 强化要素保障，优化营商环境'],
  ['(二)夯实基础', 'heading L2#2 夯实基础'],
  ['㈣夯实基础', 'heading L2#4 夯实基础'],
  ['（一）守住底线，开创新局面。', 'heading L2#1 守住底线，开创新局面。'],
  ['1.推进项目建设', 'heading L3#1 推进项目建设'],
  ['２．推进项目建设', 'heading L3#2 推进项目建设'],
  ['3、推进项目建设', 'heading L3#3 推进项目建设'],
  ['⒋推进项目建设', 'heading L3#4 推进项目建设'],
  ['（5）推进项目建设', 'heading L4#5 推进项目建设'],
  ['⑹推进项目建设', 'heading L4#6 推进项目建设'],
  ['1.2023年主要工作', 'heading L3#1 2023年主要工作'],
  ['一、一季度工作情况', 'heading L1#1 一季度工作情况'],
  ['二、三季度工作打算', 'heading L1#2 三季度工作打算'],
  ['（二）加强管理。全年开展检查12次，整改隐患30处。', 'paragraph L2#2 加强管理。全年开展检查12次，整改隐患30处。'],
  ['1.开展检查12次。', 'paragraph L3#1 开展检查12次。'],
  ['一、主要做法如下：', 'paragraph L1#1 主要做法如下：'],
  ['## 一、基本情况 ##', 'heading M2 L1#1 基本情况'],
  ['###下一步打算', 'heading M3 下一步打算'],
  ['**一、基本情况**', 'heading L1#1 基本情况**'],
  ['- 完成绿化20亩', 'listItem 完成绿化20亩'],
  ['2）完成绿化20亩。', 'listItem 完成绿化20亩。'],
  ['> 引用的一段话。', 'paragraph 引用的一段话。'],
  ['1.5亿元资金已经到位。', 'paragraph 1.5亿元资金已经到位。'],
  ['3.2万人受益', 'paragraph 3.2万人受益'],
  ['2023.5完成验收', 'paragraph 2023.5完成验收'],
  ['10、20万元两档补助', 'paragraph 10、20万元两档补助'],
  ['一、二、三产业增加值分别增长3%、5%、7%。', 'paragraph 一、二、三产业增加值分别增长3%、5%、7%。'],
  ['三、四线城市', 'paragraph 三、四线城市'],
  ['一、二季度，全镇完成投资3亿元。', 'paragraph 一、二季度，全镇完成投资3亿元。'],
  ['#3号楼已经封顶', 'paragraph #3号楼已经封顶'],
  ['*亿元资金待核实', 'paragraph *亿元资金待核实'],
  ['  \t　', 'blank'],
  ['<!-- 只有批注 -->', 'blank'],
];

for (const [line, shape] of shapes) test(`reads ${line}`, () => assert.equal(shapeOf(line), shape));

test('an ordinal says where its number stands', () => {
  const line = '## （十一）收尾';
  const { ordinal } = parseBlock(line);
  assert.equal(slice(line, ordinal!.span), '（十一）');
  assert.equal(slice(line, ordinal!.numberSpan), '十一');
});

const rows: readonly (readonly [string, readonly string[]])[] = [
  ['| 指标 | 上半年 | 增长 |', ['指标', '上半年', '增长']],
  ['指标 | 上半年 | 增长', ['指标', '上半年', '增长']],
  ['|投资||5%|', ['投资', '', '5%']],
  ['投资\t3亿元\t5%', ['投资', '3亿元', '5%']],
  ['|---|:-:|--:|', []],
];

for (const [line, cells] of rows) {
  test(`reads the row ${line}`, () => {
    const block = parseBlock(line);
    assert.equal(block.kind, 'tableRow');
    assert.deepEqual(
      block.cells.map((cell) => slice(line, cell)),
      cells,
    );
  });
}

test('no sentence reaches from one cell into the next', () => {
  const { sentences } = parseBlock('| 投资3亿元，增长5% | 完成80% |');
  assert.deepEqual(
    sentences.map(({ clauses }) => clauses.length),
    [2, 1],
  );
});

test('hides code, comments, links and tags, and nothing else', () => {
  const hidden = (line: string) => parseBlock(line).folded.replaceAll('\uFFFC', '_');
  assert.equal(hidden('运行`a=1`后'), '运行_____后');
  assert.equal(
    hidden('见https://a.cn/x?y=1，谢谢'),
    '见________________,谢谢'.replace('________________', '_'.repeat(18)),
  );
  assert.equal(hidden('见[公告](a/b.html)。'), '见[公告]__________。'.replace('__________', '_'.repeat(10)));
  assert.equal(hidden('增长<!-- 待核 -->5%'), `增长${'_'.repeat(11)}5%`);
  assert.equal(hidden('第一行<br>第二行'), '第一行____第二行');
  assert.equal(hidden('<XX镇>增速<5%，`没有关上'), '<XX镇>增速<5%,`没有关上');
});

const fragments = fc.constantFrom(
  ...[
    '一、',
    '（一）',
    '1.',
    '（1）',
    '# ',
    '- ',
    '|',
    '\t',
    ' ',
    '　',
    '。',
    '，',
    ',',
    '；',
    '…',
    '“',
    '”',
    '（',
    '）',
  ],
  ...[
    '`',
    '``',
    '<!--',
    '-->',
    'https://a.cn',
    '](',
    '1,234',
    '3.5亿元',
    '增长８％',
    '\uD83D\uDE00',
    '\uD83D',
    '甲乙丙',
  ],
);
const lines = fc.oneof(
  fc.array(fragments, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }).map((text) => text.replace(/[\r\n]/g, ' ')),
);

test('any line: offsets fit, spans lie in the text, in order, and never overlap', () => {
  fc.assert(
    fc.property(lines, (line) => {
      const block = parseBlock(line);
      assert.equal(block.text, line);
      assert.equal(block.folded.length, line.length);
      const spans = [block.content, ...(block.ordinal ? [block.ordinal.span, block.ordinal.numberSpan] : [])];
      for (const { start, end } of spans) assert.ok(0 <= start && start <= end && end <= line.length);
      assertOrdered(block.cells, 0, line.length);
      assertOrdered(
        block.sentences.map(({ span }) => span),
        block.content.start,
        block.content.end,
      );
      for (const { span, clauses } of block.sentences) assertOrdered(clauses, span.start, span.end);
    }),
    { numRuns: 500 },
  );
});

test('any line: reading it again gives the same', () => {
  fc.assert(fc.property(lines, (line) => assert.deepEqual(parseBlock(line), parseBlock(`${line} `.slice(0, -1)))));
});

function assertOrdered(spans: readonly { start: number; end: number }[], from: number, to: number): void {
  let last = from;
  for (const { start, end } of spans) {
    assert.ok(last <= start && start <= end && end <= to, `${start}–${end} within ${last}–${to}`);
    last = end;
  }
}
