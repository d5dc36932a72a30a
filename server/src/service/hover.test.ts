import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createReader } from '../linter';
import { claimCard } from './claimCard';
import { type HoverContent, type HoverRequest, hoverAt } from './hover';
import { hoverPlain } from './hoverPlain';
import { hoverMarkdown } from './hoverText';
import type { Language } from './language';

const WRONG = '全镇到位资金由1500万元增加到4860万元，增长228%。';
const RIGHT = '全镇财政收入由2000万元增加到2500万元，增长25%。';

test('a contradicted claim: verdict, workings, a row per figure, and what they imply', () => {
  assert.equal(
    markdown(WRONG, '228%'),
    [
      '**✗ 增减幅度：不符**  ',
      '`4860 ÷ 1500 − 1 = 224.00%`',
      '',
      '| 含义 | 原文 | 取值范围 |',
      '| :-- | --: | --: |',
      '| 基数 | 1500万元 | 1499.5～1500.5万元 |',
      '| 现值 | 4860万元 | 4859.5～4860.5万元 |',
      '| 增减幅度 | 228% | 227.5～228.5% |',
      '| **推算值** | **224%** | **223.9～224.1%** |',
    ].join('\n'),
  );
});

test('a claim that holds is shown quietly, with its workings, in English too', () => {
  assert.equal(markdown(RIGHT, '25%'), '✓ 增减幅度：相符  \n`2500 ÷ 2000 − 1 = 25.00%`');
  assert.equal(markdown(RIGHT, '25%', 'en'), '✓ Growth: holds  \n`2500 ÷ 2000 − 1 = 25.00%`');
});

test('a claim that holds though its workings give another number says how far its figures reach', () => {
  assert.equal(
    markdown('产值由52亿元增加到61亿元，增长19%。', '19%'),
    '✓ 增减幅度：相符  \n按各数的取值范围，15.2～19.4% 都有可能  \n`61 ÷ 52 − 1 = 17.31%`',
  );
});

test('a claim that cannot be judged says why', () => {
  const text = '工业产值由20亿元增加到25亿元，可比增长18%。';
  assert.match(markdown(text, '18%'), /^○ 增减幅度：无法判断 {2}\n增速按不变价计算/);
  assert.doesNotMatch(markdown(text, '18%'), /推算值/);
});

test('truncation is a matter of rounding, not a mistake', () => {
  const text = '全年计划招引企业43家，已完成27家，完成率62.7%。';
  assert.match(markdown(text, '62.7%'), /≈ 完成率：仅差尾数\*\* {2}\n四舍五入为 62\.8%，原文 62\.7% /);
});

test('every figure of a claim, and the words between them, show the claim; the span is what is spoken of', () => {
  for (const piece of ['1500万元', '4860万元', '228%']) {
    const content = hover(WRONG, piece);
    assert.equal(content?.claims.length, 1, piece);
    assert.equal(WRONG.slice(content.span.start, content.span.end).includes(piece), true);
  }
  assert.match(markdown(WRONG, '增加到'), /增减幅度：不符/);
  assert.equal(hover(WRONG, '全镇'), undefined);
});

test('where several claims meet, the gravest comes first and what goes without saying is left out', () => {
  const text = '共排查隐患203处，其中一级46处、二级136处、三级21处。';
  const kinds = createReader()
    .read(text)
    .claims.map(({ claim }) => claim.kind);
  assert.deepEqual([...kinds].sort(), ['containment', 'sum']);
  assert.deepEqual(
    hover(text, '203处')?.claims.map(({ title }) => title),
    ['✓ 合计：相符'],
  );
});

test('a claim whose workings say all has no table', () => {
  assert.equal(
    markdown('石门村、上屏村、溪口村四个村。', '四个'),
    '**✗ 列举个数：不符**  \n推算应为 三个，原文为 四个  \n`石门村 + 上屏村 + 溪口村 = 3`',
  );
});

test('a claim is found in its own line only', () => {
  const text = `${RIGHT}\n${WRONG}\n`;
  assert.match(markdown(text, '228%'), /不符/);
  assert.match(markdown(text, '25%'), /相符/);
  assert.equal(hover(text, '\n'), undefined);
});

test('a figure without a claim shows its other units and what its digits leave open', () => {
  const text = '全年完成投资12.5亿元，新增耕地1200亩，走访群众300余人次，共实施8个项目。';
  assert.equal(
    markdown(text, '12.5亿元'),
    '**12.5亿元** = 125,000万元  \n大写：壹拾贰亿伍仟万元整  \n取值范围：12.45～12.55亿元',
  );
  assert.match(markdown(text, '1200亩'), /^\*\*1200亩\*\* = .*80公顷/);
  assert.match(markdown(text, '300余人次'), /取值范围：300～400人次/);
  assert.equal(hover(text, '8个'), undefined, 'there is nothing to add to a plain count');
  assert.equal(markdown('人均收入45860元。', '45860'), '**45860元** = 4.586万元  \n大写：肆万伍仟捌佰陆拾元整');
  assert.doesNotMatch(markdown('投资约12.5亿元。', '12.5'), /大写/, 'what is only about so much is no sum to be paid');
});

test('a slogan shows its card: standard form, members in their order, since when, source, what it replaced', () => {
  assert.equal(
    markdown('全体党员增强“四个意识”。', '四个'),
    [
      '**“四个意识”**',
      '',
      '政治意识、大局意识、核心意识、看齐意识',
      '',
      '通行搭配：增强“四个意识”；树牢“四个意识”；牢固树立“四个意识”  ',
      '始于：2016年1月  ',
      '出处：2016年1月29日中央政治局会议  ',
      '范围：全国',
    ].join('\n'),
  );
  assert.match(markdown('坚定“四个自信”。', '四个'), /取代：“三个自信”/);
  assert.match(markdown('培育精专特新企业。', '精专'), /^\*\*专精特新\*\*/, 'a misquoted one too');
  assert.match(markdown('增强“四个意识”。', '四个', 'en'), /In use since: 2016-01 {2}\nLaid down in: /);
  assert.match(
    hoverPlain(hover('增强“四个意识”。', '四个')!, 'zh'),
    /^“四个意识”\n {2}政治意识、.*\n {2}通行搭配：.*\n {2}始于：2016年1月\n/,
  );
});

test('what the report says is shown, not interpreted', () => {
  const text = '抓好*生态*、<b>农业</b>、[旅游](x)三项工作。';
  const figure = { text, range: undefined, otherUnits: ['a|b', '$(edit)$'], inWords: undefined };
  const content: HoverContent = { ...EMPTY, figure };
  const shown = hoverMarkdown(content, 'zh');
  assert.equal(shown, '**抓好\\*生态\\*、\\<b\\>农业\\</b\\>、\\[旅游\\](x)三项工作。** = a\\|b = &#36;(edit)\\$');
});

test('plain text says the same without marks', () => {
  const content = hover(WRONG, '228%')!;
  const plain = hoverPlain(content, 'zh');
  assert.match(plain, /^✗ 增减幅度：不符\n4860 ÷ 1500 − 1 = 224\.00%\n/);
  assert.match(plain, /\n {2}基数 {2}1500万元 {2}1499\.5～1500\.5万元\n/);
  assert.doesNotMatch(plain, /[*|`]/);
});

test('a long list of figures is cut, and says so', () => {
  const { report, claims } = createReader().read(WRONG);
  const claim = claims[0]!.claim;
  const card = claimCard({ ...claim, operands: Array(16).fill(claim.operands[0]) }, report.text, 'zh');
  assert.equal(card.rows.length + card.omitted, 16);
  const content = { ...EMPTY, claims: [card], omitted: 2 };
  assert.match(hoverMarkdown(content, 'zh'), /\| {2}\| … \+4 \|[\s\S]*此处另有 2 组数据关系/);
});

test('a total of a table has its hover too', () => {
  const table = '| 村名 | 户数 |\n| --- | --- |\n| 石门村 | 312 |\n| 上屏村 | 268 |\n| 合计 | 560 |';
  assert.match(markdown(table, '560'), /✗ 合计：不符/);
});

test('other places of the report that state the same are named by their lines', () => {
  const text = '税收1.5亿元。\n\n前面说过，税收1.5亿元。';
  const spans = [...text.matchAll(/1\.5亿元/g)].map(({ index }) => ({ start: index, end: index + 5 }));
  const content = hoverAt({ ...requestOf(text, '1.5亿元', 'zh'), mentions: spans });
  assert.match(hoverMarkdown(content!, 'zh'), /\n\n本稿另见：第3行 1\.5亿元$/);
  assert.match(hoverPlain(content!, 'zh'), /\n\n本稿另见：第3行 1\.5亿元$/);
});

const EMPTY: HoverContent = {
  span: { start: 0, end: 1 },
  findings: [],
  claims: [],
  omitted: 0,
  figure: undefined,
  mentions: [],
  slogan: undefined,
  series: undefined,
};

function requestOf(text: string, piece: string, language: Language): HoverRequest {
  return {
    reading: createReader().read(text),
    languageId: 'report',
    offset: text.indexOf(piece),
    language,
    findings: [],
    told: [],
    slogans: [],
    mentions: [],
    series: undefined,
  };
}

function hover(text: string, piece: string, language: Language = 'zh'): HoverContent | undefined {
  return hoverAt(requestOf(text, piece, language));
}

function markdown(text: string, piece: string, language: Language = 'zh'): string {
  const content = hover(text, piece, language);
  return content ? hoverMarkdown(content, language) : assert.fail(`no hover on ${piece}`);
}
