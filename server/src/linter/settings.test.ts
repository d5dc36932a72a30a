import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeLayers } from './configuration';
import { fakeMeta, wordRule } from './fakes';
import { parseProjectFile } from './projectFile';
import { readLayer } from './settings';

const description = { zh: '', en: '' };
const rules = [
  wordRule('甲', { id: 'growth-mismatch' }),
  wordRule('乙', {
    id: 'long-sentence',
    options: {
      limit: { type: 'integer', default: 80, minimum: 20, maximum: 200, description },
      words: { type: 'strings', default: [], description },
      strict: { type: 'boolean', default: false, description },
    },
  }),
];

/** What is told of a project file, as `line:column message`. */
async function complaintsOn(text: string): Promise<string[]> {
  const { problems } = await parseProjectFile(text, rules);
  return problems.map(({ message, span }) => {
    const before = text.slice(0, span?.start ?? 0).split('\n');
    return `${before.length}:${before.at(-1)!.length + 1} ${message.zh}`;
  });
}

test('a complete project file gives its layer and no complaints', async () => {
  const text = `# 设置
rules:
  growth-mismatch: off
  long-sentence:
    severity: hint
    limit: 120
    words: [因此, 所以]
    strict: true
include: ["总结/*.txt"]
exclude:
  - 旧稿/**
slogans:
  - 三驻三服务
  - canonical: 两山理念
    wrong: [二山理念]
    since: 2005
    until: 2024-08
`;
  const { layer, problems } = await parseProjectFile(text, rules);
  assert.deepEqual(problems, []);
  assert.deepEqual(layer.rules, {
    'growth-mismatch': { severity: 'off' },
    'long-sentence': { severity: 'hint', options: { limit: 120, words: ['因此', '所以'], strict: true } },
  });
  assert.deepEqual([layer.include, layer.exclude], [['总结/*.txt'], ['旧稿/**']]);
  assert.deepEqual(
    layer.slogans?.map(({ canonical, kind, wrong, since, until }) => [canonical, kind, wrong, since, until]),
    [
      ['三驻三服务', 'slogan', [], undefined, undefined],
      ['两山理念', 'slogan', ['二山理念'], '2005', '2024-08'],
    ],
  );
});

const mistakes: readonly [string, string, readonly string[]][] = [
  [
    'an unknown rule',
    'rules:\n  growth-mismach: off\n',
    ['2:3 没有名为“growth-mismach”的规则。是否指“growth-mismatch”？'],
  ],
  ['a far-off rule', 'rules:\n  x: off\n', ['2:3 没有名为“x”的规则。运行 hegao rules 可查看全部规则。']],
  ['an unknown key', 'rule: {}\n', ['1:1 没有名为“rule”的设置。是否指“rules”？']],
  [
    'a bad severity',
    'rules:\n  growth-mismatch: loud\n',
    ['2:20 规则 growth-mismatch 的级别“loud”无法识别，请写 error、warning、information、hint 或 off。'],
  ],
  [
    'a severity that is missing',
    'rules:\n  growth-mismatch:\n',
    ['2:19 规则 growth-mismatch 的级别“null”无法识别，请写 error、warning、information、hint 或 off。'],
  ],
  [
    'an option out of range',
    'rules:\n  long-sentence:\n    limit: 5\n',
    ['3:12 规则 long-sentence 的选项 limit 应为 20 至 200 之间的整数。'],
  ],
  [
    'options of the wrong type',
    'rules:\n  long-sentence: {words: 1, strict: 是}\n',
    [
      '2:26 规则 long-sentence 的选项 words 应为文字的列表。',
      '2:37 规则 long-sentence 的选项 strict 应为 true 或 false。',
    ],
  ],
  [
    'an unknown option',
    'rules:\n  long-sentence:\n    limits: 50\n',
    ['3:5 规则 long-sentence 没有名为“limits”的选项。是否指“limit”？'],
  ],
  ['rules as a list', 'rules: [growth-mismatch]\n', ['1:8 rules 之下应每行一条规则，例如 growth-mismatch: warning。']],
  ['one glob', 'include: a.txt\n', ['1:10 include 应为文件名式样的列表，每行一项，例如 - "总结/**/*.txt"。']],
  ['a text', '你好\n', ['1:1 设置应写成“名称: 值”的形式，例如 rules:，其下每行一条规则。']],
  ['a slogan without form', 'slogans:\n  - wrong: [两山概念]\n', ['2:5 提法：缺少 canonical。']],
  [
    'a slogan with bad fields',
    'slogans:\n  - canonical: 两山理念\n    since: 昨天\n    wrng: [两山概念]\n',
    ['3:12 「两山理念」：since 应是年或年月，如 2018 或 2018-03。', '4:11 「两山理念」：没有“wrng”这一项。'],
  ],
  ['a tab', 'rules:\n\tgrowth-mismatch: off\n', ['2:1 YAML 写法有误：缩进用了制表符，请改用空格。']],
  ['a key written twice', 'include: []\ninclude: []\n', ['2:1 YAML 写法有误：同一名称写了两次，请删去一处。']],
  ['an open quotation', 'include: ["a\n', ['2:1 YAML 写法有误：缺少引号、括号或冒号。']],
  ['an open bracket', 'rules:\n  growth-mismatch: [off\n', ['2:20 YAML 写法有误：缺少引号、括号或冒号。']],
  ['an alias of nothing', 'include: *.txt\nexclude: [b]\n', ['1:10 YAML 写法有误：以 * 开头的文字请加引号。']],
];

for (const [name, text, expected] of mistakes) {
  test(`one clear message for ${name}`, async () => {
    assert.deepEqual(await complaintsOn(text), expected);
  });
}

test('what is right in a file with mistakes still applies', async () => {
  const text = 'rules:\n  nothing: off\n  growth-mismatch: hint\ninclude: 3\nexclude: [a]\n';
  const { layer, problems } = await parseProjectFile(text, rules);
  assert.equal(problems.length, 2);
  assert.deepEqual(layer.rules, { 'growth-mismatch': { severity: 'hint' } });
  assert.deepEqual([layer.include, layer.exclude], [undefined, ['a']]);
});

test('what stands beside a glob without quotation marks still applies', async () => {
  const { layer } = await parseProjectFile('include: *.txt\nexclude: [b]\n', rules);
  assert.deepEqual([layer.include, layer.exclude], [undefined, ['b']]);
});

test('what stands before broken writing still applies', async () => {
  const { layer } = await parseProjectFile('rules:\n  growth-mismatch: hint\ninclude: ["a\n', rules);
  assert.deepEqual(layer.rules, { 'growth-mismatch': { severity: 'hint' } });
});

test('an empty file sets nothing', async () => {
  for (const text of ['', '# nothing\n', 'rules:\n', '---\n']) {
    const { layer, problems } = await parseProjectFile(text, rules);
    assert.deepEqual([layer.rules, problems], [undefined, []], JSON.stringify(text));
  }
});

test('settings from elsewhere are validated alike, without a place', () => {
  const { layer, problems } = readLayer({ rules: { 'growth-mismatch': 'hint', other: 'off' } }, rules);
  assert.deepEqual(layer.rules, { 'growth-mismatch': { severity: 'hint' } });
  assert.deepEqual(
    problems.map(({ span }) => span),
    [undefined],
  );
});

test('names that every object has are no rules and no options', () => {
  const value = JSON.parse('{"rules": {"constructor": "off", "long-sentence": {"toString": 1}}, "__proto__": 1}');
  assert.equal(readLayer(value, rules).problems.length, 3);
});

test('later layers win, option by option', () => {
  const layers = [
    { rules: { 'long-sentence': { severity: 'hint', options: { limit: 50, strict: true } } }, include: ['a'] },
    { rules: { 'long-sentence': { options: { limit: 60 } } }, exclude: ['b'] },
  ] as const;
  const configuration = mergeLayers(layers, [...rules, wordRule('丙', { id: 'new', preview: true })]);
  assert.deepEqual(configuration.rules.get('long-sentence'), {
    severity: 'hint',
    options: { limit: 60, words: [], strict: true },
  });
  assert.equal(configuration.rules.get('growth-mismatch')?.severity, fakeMeta().severity);
  assert.equal(configuration.rules.get('new')?.severity, 'off');
  assert.deepEqual([configuration.include, configuration.exclude], [['a'], ['b']]);
});
