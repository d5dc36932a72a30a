import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import { root } from '../root';

const grammar = load();

test('the four levels of headings', async () => {
  await expectScopes('一、主要工作', { '一、': 'punctuation.definition.heading', 主要工作: 'markup.heading.1' });
  await expectScopes('（一）产业发展', { 产业发展: 'markup.heading.2' });
  await expectScopes('2. 项目建设', { 项目建设: 'markup.heading.3' });
  await expectScopes('（3）资金保障', { 资金保障: 'markup.heading.4' });
  await expectScopes('## 下一步打算', { 下一步打算: 'markup.heading.markdown' });
});

test('the title, on the first line only', async () => {
  const loaded = await grammar;
  const first = loaded.tokenizeLine('青溪镇2024年工作总结', INITIAL);
  const second = loaded.tokenizeLine('青溪镇2024年工作总结', first.ruleStack);
  const isTitle = ({ scopes }: { scopes: string[] }) => scopes.includes('markup.heading.title.report');
  assert.ok(first.tokens.every(isTitle));
  assert.ok(!second.tokens.some(isTitle));
});

test('a paragraph with an ordinal is no heading, but its short first sentence is set off', async () => {
  const line = '（一）做强特色产业。全年新建茶园300亩。';
  await expectScopes(line, { '做强特色产业。': 'markup.heading.run-in', 全年新建: 'text.report' });
  await refuteScope(line, '做强特色产业', 'markup.heading.2');
});

test('a decimal at the start of a line is no ordinal', async () => {
  await refuteScope('3.5亿元已经到位', '3', 'punctuation.definition.heading');
});

test('figures with scale and unit', async () => {
  await expectScopes('完成投资12.5亿元，新增2,300亩。', {
    '12.5': 'constant.numeric',
    亿: 'constant.numeric.scale',
    元: 'keyword.other.unit',
    '2,300': 'constant.numeric',
    亩: 'keyword.other.unit',
  });
});

test('percentages and percentage points, in both widths', async () => {
  await expectScopes('增长８．５％，回落0.3个百分点，占百分之十二', {
    '８．５': 'constant.numeric.percentage',
    '％': 'keyword.other.unit.percentage',
    '0.3': 'constant.numeric.percentage',
    个百分点: 'keyword.other.unit.percentage',
    百分之十二: 'constant.numeric.percentage',
  });
});

test('a structure is one figure', async () => {
  await expectScopes('三次产业结构为6.8:45.2:48.0', { '6.8:45.2:48.0': 'constant.numeric.structure' });
});

test('digits inside names are no figures', async () => {
  await refuteScope('建成5G基站', '5', 'constant.numeric');
  await refuteScope('G60沿线', '60', 'constant.numeric');
});

test('periods', async () => {
  await expectScopes('2024年1—9月完成，上半年回升，“十四五”期间翻番', {
    '2024年1—9月': 'support.constant.period',
    上半年: 'support.constant.period',
    '“十四五”期间': 'support.constant.period',
  });
});

test('placeholders, and what looks like one', async () => {
  await expectScopes('新建XX个，投资**亿元，20XX年，增长xx.x%', {
    XX: 'invalid.placeholder',
    '**': 'invalid.placeholder',
    '20XX': 'invalid.placeholder',
    'xx.x': 'invalid.placeholder',
  });
  await expectScopes('预计X月底完工', { X: 'invalid.placeholder' });
  await refuteScope('配备X光机两台', 'X', 'invalid.placeholder');
  await refuteScope('购置SUV一辆', 'SUV', 'invalid.placeholder');
});

test('quotations and titles', async () => {
  await expectScopes('推进“千村示范”，落实《清溪镇志愿服务办法》', {
    千村示范: 'string.quoted.double',
    清溪镇志愿服务办法: 'entity.name.type.title',
  });
});

test('ordinals inside a paragraph', async () => {
  const line = '一是抓项目。二是强队伍；第三，保民生。这一是非不难分辨';
  await expectScopes(line, {
    一是: 'keyword.other.ordinal',
    二是: 'keyword.other.ordinal',
    第三: 'keyword.other.ordinal',
  });
  await refuteScope(line, '一是非', 'keyword.other.ordinal');
});

test('directives are comments, also over several lines', async () => {
  await expectScopes('<!-- hegao-disable -->共12个', { 'hegao-disable': 'comment.block', '12': 'constant.numeric' });
  const loaded = await grammar;
  const first = loaded.tokenizeLine('<!-- 待办', INITIAL);
  const second = loaded.tokenizeLine('12个 -->', first.ruleStack);
  assert.ok(second.tokens[0]?.scopes.some((scope) => scope.startsWith('comment.block')));
});

/** Every text must carry, from its first character to its last, a scope that starts so. */
async function expectScopes(line: string, expected: Readonly<Record<string, string>>): Promise<void> {
  for (const [text, scope] of Object.entries(expected)) {
    for (const scopes of await scopesOver(line, text)) {
      assert.ok(
        scopes.some((found) => found.startsWith(scope)),
        `${text} in “${line}” has ${scopes.join(' ')}, not ${scope}`,
      );
    }
  }
}

async function refuteScope(line: string, text: string, scope: string): Promise<void> {
  for (const scopes of await scopesOver(line, text)) {
    assert.ok(!scopes.some((found) => found.startsWith(scope)), `${text} in “${line}” has ${scope}`);
  }
}

/** The scopes of every token that the first occurrence of the text touches. */
async function scopesOver(line: string, text: string): Promise<readonly (readonly string[])[]> {
  const start = line.indexOf(text);
  assert.notEqual(start, -1, `“${text}” does not stand in “${line}”`);
  const loaded = await grammar;
  // Not on the first line, which may be a title.
  const { tokens } = loaded.tokenizeLine(line, loaded.tokenizeLine('', INITIAL).ruleStack);
  return tokens
    .filter((token) => token.endIndex > start && token.startIndex < start + text.length)
    .map((token) => token.scopes);
}

async function load(): Promise<IGrammar> {
  const wasm = path.join(root, 'node_modules/vscode-oniguruma/release/onig.wasm');
  await loadWASM(fs.readFileSync(wasm));
  const file = path.join(root, 'syntaxes/report.tmLanguage.json');
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => parseRawGrammar(fs.readFileSync(file, 'utf8'), file),
  });
  const loaded = await registry.loadGrammar('text.report');
  assert.ok(loaded);
  return loaded;
}
