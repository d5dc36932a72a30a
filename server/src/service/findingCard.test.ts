import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeLayers } from '../linter';
import { rules } from '../rules';
import { createService, type HoverOptions } from '.';

const WRONG = '全镇到位资金由1500万元增加到4860万元，增长228%。';

const LINKS: HoverOptions['links'] = {
  edit: (edits) => `edit:${edits.map(({ span, newText }) => `${span.start}-${span.end}=${newText.trim()}`).join()}`,
  fill: (at) => `fill:${at}`,
  rule: (id) => `rule:${id}`,
  place: ({ start }) => `place:${start}`,
};

const TABLE = [
  '| 含义 | &emsp;原文 | &emsp;取值范围 |',
  '| :-- | --: | --: |',
  '| 基数 | &emsp;1500万元 | &emsp;1499.5～1500.5万元 |',
  '| 现值 | &emsp;4860万元 | &emsp;4859.5～4860.5万元 |',
  '| 增减幅度 | &emsp;228% | &emsp;227.5～228.5% |',
  '| **推算值** | &emsp;**224%** | &emsp;**223.9～224.1%** |',
].join('\n');

test('where the editor tells what is wrong, the hover goes on with what to do and with the figures', () => {
  const shown = hover(WRONG, '228%', { links: LINKS, isTold: true });
  const [buttons, table] = shown.split(/\n\n(?=\|)/);
  assert.equal(table, TABLE);
  assert.match(buttons!, /^\$\(lightbulb\) \[228 → 224\]\(edit:\d+-\d+=224 "把“228”改为“224”"\)/);
  assert.match(buttons!, /\[忽略这一处\]\(edit:0-0=<!-- 核稿:忽略下一行 growth-mismatch -->\)/);
  assert.match(buttons!, /\[规则：增长率不符\]\(rule:growth-mismatch "growth-mismatch"\)$/);
  assert.doesNotMatch(shown, /请核对|÷/);
});

test('on another figure of the claim it is said there: one line, the workings, what to do, the figures', () => {
  const shown = hover(WRONG, '1500万元', { links: LINKS, isTold: true }).split('\n\n');
  assert.equal(shown[0], '**✗ “228%”与前后数值不符，按文中数值计算应为224%，请核对。**');
  assert.equal(shown[1], '`4860 ÷ 1500 − 1 = 224.00%`，相差4个百分点');
  assert.match(shown[2]!, /^\$\(lightbulb\) /);
  assert.equal(shown[3], TABLE);
  assert.match(shown[4]!, /^\*\*1500万元\*\*|^---$/);
});

test('without links there are words to write instead, and no entities or icons', () => {
  const shown = hover(WRONG, '228%', {});
  assert.match(shown, /^\*\*✗ “228%”与前后数值不符/);
  assert.match(shown, /\n\n增长率不符 · 忽略这一处 `<!-- 核稿:忽略下一行 growth-mismatch -->`$/);
  assert.doesNotMatch(shown, /&|\$\(|\]\(/);
});

test('a finding that is about no claim has the same card', () => {
  const shown = hover('全镇深化供给侧结构改革，培育壮大新动能。', '供给侧', { links: LINKS });
  assert.match(shown, /^\*\*✗ 「供给侧结构改革」应为「供给侧结构性改革」。\*\*/);
  assert.match(shown, /\$\(lightbulb\) \[供给侧结构改革 → 供给侧结构性改革\]\(edit:4-11=供给侧结构性改革/);
  assert.match(shown, /---\n\n\*\*供给侧结构性改革\*\*/, 'and the slogan below');
});

test('a placeholder is to be filled in', () => {
  const text = 'XX镇党委部署工作。XX镇获评先进。';
  assert.match(hover(text, 'XX', { links: LINKS }), /\$\(lightbulb\) \[全文填写“XX镇”（2处）…\]\(fill:0\)/);
});

test('in plain text, where a comment would be printed, nothing is to be ignored by one', () => {
  assert.doesNotMatch(hover(WRONG, '228%', { links: LINKS }, 'plaintext'), /忽略/);
});

interface Options extends Pick<HoverOptions, 'links'> {
  /** Whether the editor tells of all findings itself. */
  readonly isTold?: boolean;
}

function hover(text: string, piece: string, { links, isTold }: Options, languageId = 'report'): string {
  const configuration = mergeLayers([], rules);
  const service = createService({
    configurationOf: () => configuration,
    language: () => 'zh',
    log: (message) => assert.fail(message),
  });
  const document = { uri: 'file:///a.report', languageId, text };
  const told = isTold ? service.findings(document) : [];
  const found = service.hover(document, text.indexOf(piece), { links, told });
  return found?.markdown ?? assert.fail(`no hover on ${piece}`);
}
