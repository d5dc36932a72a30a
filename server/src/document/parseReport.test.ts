import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { parseBlock } from './parseBlock';
import { parseReport } from './parseReport';
import type { LineSource } from './reportLines';
import { slice } from './span';

function linesOf(text: string): string[] {
  return parseReport(text).blocks.map(({ block }) => block.text);
}

test('lines end with CRLF, LF or CR; empty ones are left out; the byte order mark is no text', () => {
  const text = '\uFEFF标题\r\n\r\n第一段。\r第二段。\n　\n第三段。\r';
  const { blocks } = parseReport(text);
  assert.deepEqual(linesOf(text), ['标题', '第一段。', '第二段。', '第三段。']);
  for (const { start, block } of blocks) assert.equal(text.slice(start, start + block.text.length), block.text);
});

test('front matter and fenced code are not read', () => {
  const text = '---\ntitle: 总结\ntags:\n  - a\n---\n正文。\n```\n代码。\n~~~\n```\n~~~~text\n代码。\n~~~~\n结尾。';
  assert.deepEqual(linesOf(text), ['正文。', '结尾。']);
});

test('a rule at the beginning is no front matter when prose follows', () => {
  assert.deepEqual(linesOf('---\n第一段话。\n---\n第二段话。'), ['---', '第一段话。', '---', '第二段话。']);
});

test('a comment over several lines is not read, and what stands behind it is read in its place', () => {
  const text = '开头。<!-- 甲\n乙。\n丙 -->结尾。\n<!-- 没有关上\n照常。';
  const { blocks } = parseReport(text);
  assert.deepEqual(
    blocks.map(({ block }) => block.text),
    ['开头。<!-- 甲', '结尾。', '照常。'],
  );
  assert.equal(blocks[1]!.start, text.indexOf('结尾'));
});

test('the first line is the title when it could be a heading', () => {
  const kindOf = (text: string) => parseReport(text).blocks[0]!.block.kind;
  assert.equal(kindOf('柳溪镇2023年工作总结\n正文。'), 'heading');
  assert.equal(kindOf('今年以来，全镇经济平稳运行。\n正文。'), 'paragraph');
});

const chrome = [
  '索引号: 0010/2022-1 主题分类: 其他',
  '索 引 号：0010',
  '发布机构：柳溪镇人民政府　成文日期：2022-03-09',
  '发布时间：2022-03-09 10:20　浏览次数：',
  '来源：柳溪发布',
  '【打印】 【关闭】',
  '字号：[大] [中] [小]',
  '分享到：',
  '上一篇：关于召开会议的通知',
  '首页 > 政务公开 > 工作总结',
  '网站地图 | 联系我们',
  '某ICP备12345678号-1　某公网安备 33010002000001号',
];
const prose = [
  '全年办理网站ICP备案32件，浏览次数：累计超过10万次。',
  '来源：本镇统计数据，由各办公室按月报送后汇总整理，并与上级部门核对一致后使用。',
  '发布机构：各村要明确专人负责。',
  '大中小企业',
  '打印机采购项目完成验收',
  '主办单位：镇农业农村办、镇文旅办',
];

for (const line of chrome) test(`leaves out the page's own ${line}`, () => assert.deepEqual(linesOf(line), []));
for (const line of prose) test(`reads ${line}`, () => assert.deepEqual(linesOf(line), [line]));

const dates: readonly (readonly [string, number | undefined, number | undefined])[] = [
  ['柳溪镇2023年上半年工作总结\n正文。', 2023, 6],
  ['二〇二三年上半年工作总结\n正文。', 2023, 6],
  ['2024年前三季度经济运行分析', 2024, 9],
  ['2024年1—5月工作情况汇报', 2024, 5],
  ['２０２２年度工作总结', 2022, undefined],
  ['2024年工作总结和2025年工作打算', 2024, undefined],
  ['政府工作报告\n——2025年1月19日在柳溪镇第三次会议上\n2024年工作回顾', 2025, 1],
  ['2023年工作总结\n正文。\n柳溪镇人民政府\n2024年1月5日', 2024, 1],
  ['成文日期：2022-03-09\n工作总结\n正文。', 2022, 3],
  ['2020年上半年工作总结\n发布时间：2022-03-09 10:20', 2020, 6],
  ['工作总结\n2023年，全镇完成投资3亿元。', undefined, undefined],
  ['2024年工作总结\n2023年12月6日，县委召开动员大会。', 2024, undefined],
  ['常务会议纪要\n2024年3月6日，县长主持召开第8次常务会议。', 2024, 3],
  ['正文。', undefined, undefined],
];

for (const [text, year, month] of dates) {
  test(`dates ${JSON.stringify(text)}`, () => {
    const { date } = parseReport(text);
    assert.deepEqual([date?.year, date?.month], [year, month]);
  });
}

/** The silenced stretches as `rules: text`. */
function silenced(text: string): string[] {
  return parseReport(text).suppressions.map(
    ({ rules, span }) => `${rules?.join(',') ?? 'all'}: ${slice(text, span).trim().replace(/\s+/g, ' ')}`,
  );
}

const directives: readonly (readonly [string, readonly string[]])[] = [
  ['<!-- hegao-disable-next-line sum-mismatch -->\n\n甲。\n乙。', ['sum-mismatch: 甲。']],
  ['<!-- 核稿：忽略下一行 -->\n甲。\n乙。', ['all: 甲。']],
  ['甲。<!-- hegao-disable-line a, b -- 已核对 -->\n乙。', ['a,b: 甲。<!-- hegao-disable-line a, b -- 已核对 -->']],
  [
    '甲。<!-- 核稿:忽略本行 sum-mismatch 已经核对 -->',
    ['sum-mismatch: 甲。<!-- 核稿:忽略本行 sum-mismatch 已经核对 -->'],
  ],
  ['甲。\n<!-- hegao-disable -->\n乙。\n<!-- hegao-enable -->\n丙。', ['all: 乙。']],
  ['<!-- 核稿:忽略开始 -->\n甲。\n<!-- 核稿:忽略结束 -->\n乙。', ['all: 甲。']],
  ['<!-- hegao-disable a -->甲。', ['a: 甲。']],
  [
    '<!-- hegao-disable a b -->\n甲。\n<!-- hegao-enable a -->\n乙。',
    ['a: 甲。', 'b: 甲。 <!-- hegao-enable a --> 乙。'],
  ],
  ['甲。\n<!-- 核稿:忽略全文 a 本稿不适用 -->\n乙。', ['a: 甲。 <!-- 核稿:忽略全文 a 本稿不适用 --> 乙。']],
  [
    '<!-- hegao-disable-file a -->\n甲。\n<!-- hegao-enable -->\n乙。',
    ['a: <!-- hegao-disable-file a --> 甲。 <!-- hegao-enable --> 乙。'],
  ],
  ['<!-- hegao-disable-everything -->\n甲。', []],
  ['```\n<!-- hegao-disable -->\n```\n甲。', []],
];

for (const [text, expected] of directives) {
  test(`silences ${JSON.stringify(text)}`, () => assert.deepEqual(silenced(text), expected));
}

test('a remembering parse is asked once for equal lines, and gives the same report', () => {
  const text = '标题\n甲。\n乙。\n甲。';
  const known = new Map<string, ReturnType<typeof parseBlock>>();
  const remember = ({ text: line }: LineSource) => {
    const block = known.get(line) ?? parseBlock(line);
    known.set(line, block);
    return block;
  };
  assert.deepEqual(parseReport(text, remember), parseReport(text));
  assert.equal(known.size, 3);
});

const pieces = fc.constantFrom(
  ...[
    '---',
    '```',
    '~~~',
    '<!-- hegao-disable -->',
    '<!-- hegao-enable a -->',
    '<!--',
    '-->',
    '索引号：1',
    '2023年1月5日',
  ],
  ...['\n', '\r\n', '\r', '\uFEFF', '一、总体', '甲。', '\u2028', ' '],
);

test('any text: blocks lie in order where they say, and are what their line is', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const { blocks, suppressions } = parseReport(text);
      let last = 0;
      blocks.forEach(({ start, block }, index) => {
        assert.ok(last <= start);
        last = start + block.text.length;
        assert.equal(text.slice(start, last), block.text);
        if (index > 0) assert.deepEqual(block, parseBlock(block.text));
      });
      for (const { span } of suppressions)
        assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
    }),
    { numRuns: 500 },
  );
});
