import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSloganEntry } from '.';
import { checkSloganFiles } from './checkFiles';

/** What is found in one file, as `line:column part of the sentence`. */
function check(text: string, scope = 'own') {
  return checkSloganFiles([{ name: '提法.yaml', text, scope }]).mistakes;
}

const ENTRY = '- canonical: 红帆领航\n';

/** Each text has one mistake; its place and a part of its sentence. */
const CASES: readonly (readonly [what: string, text: string, place: string, part: string])[] = [
  ['broken YAML', `${ENTRY}  wrong: [红帆导航\n- canonical: 云溪模式\n`, '3:1', '写法有误'],
  ['a tab', `${ENTRY}\twrong: [红帆导航]\n`, '2:2', '写法有误'],
  ['no list', '红帆领航\n', '1:1', '列表'],
  ['one entry without its dash', 'canonical: 红帆领航\n', '1:1', '列表'],
  ['slogans that are no list', 'slogans: 红帆领航\n', '1:10', '列表'],
  ['a file named in a file of slogans', `${ENTRY}- file: 更多.yaml\n`, '2:3', '不能再写 file'],
  ['an unknown field', `${ENTRY}  wrng: [红帆导航]\n`, '2:3', '没有“wrng”'],
  ['no canonical form', '- wrong: [红帆导航]\n', '1:3', '缺少 canonical'],
  ['a wrong type', `${ENTRY}  wrong: 红帆导航\n`, '2:3', '应是列表'],
  ['a form with an ellipsis', `${ENTRY}  wrong:\n    - 红帆导航\n    - 红帆…航\n`, '4:7', '省略号'],
  ['a form twice', `${ENTRY}  wrong:\n    - 红帆导航\n    - 红帆导航\n`, '4:7', '重复'],
  ['two entries', `${ENTRY}- canonical: 云溪模式\n- canonical: “红帆领航”\n`, '3:3', '重复'],
  ['right and wrong', `${ENTRY}  aliases: [红帆引航]\n  wrong:\n    - 红帆导航\n    - 红帆引航\n`, '5:7', '既列为正确'],
  ['part of a right form', `${ENTRY}- canonical: 云溪模式\n  loose: [云水, 红帆领]\n`, '3:15', '一部分'],
  ['until before since', `${ENTRY}  since: 2018\n  until: 2017\n`, '3:3', '早于'],
  ['no date', `${ENTRY}  since: 去年\n`, '2:3', '应是年或年月'],
  ['supersededBy without until', `${ENTRY}  supersededBy: 红帆引航\n`, '2:3', '就应有 until'],
  [
    'replaced by what came later',
    `${ENTRY}  until: 2015\n  supersededBy: 云溪模式\n- canonical: 云溪模式\n  since: 2019\n`,
    '3:3',
    '晚于',
  ],
  ['a count', '- canonical: “三个红帆”\n  expansion: [领航, 护航]\n', '2:3', '按名称应有3项，实列2项'],
  ['one member', `${ENTRY}  expansion: [领航]\n`, '2:3', '至少两项'],
  ['a member twice', `${ENTRY}  expansion:\n    - 领航\n    - “领航”\n`, '4:7', '重复'],
  ['a frame without …', `${ENTRY}  collocation: [深化…, 推进]\n`, '2:22', '…'],
  ['a frame right and wrong', `${ENTRY}  collocation: [深化…]\n  miscollocation: [增强…, 深化…]\n`, '3:25', '搭配'],
  ['an exception of nothing', `${ENTRY}  wrong: [红帆导航]\n  except: [红帆路]\n`, '3:12', '没有本条的错误写法'],
  ['retiring what there is not', `${ENTRY}  retire: true\n`, '2:3', '没有这条内置提法'],
];

for (const [what, text, place, part] of CASES) {
  test(`one line for ${what}`, () => {
    const mistakes = check(text);
    assert.deepEqual(
      mistakes.map(({ line, column, severity }) => `${line}:${column} ${severity}`),
      [`${place} error`],
      mistakes.map(({ zh }) => zh).join('\n'),
    );
    assert.ok(mistakes[0]!.zh.includes(part), mistakes[0]!.zh);
    assert.match(mistakes[0]!.en, /[a-z]{3}/);
  });
}

test('a built-in entry should name its source', () => {
  const [mistake, ...others] = check(ENTRY, 'national');
  assert.deepEqual(others, []);
  assert.equal(mistake?.severity, 'warning');
  assert.match(mistake.zh, /出处/);
});

test('what is right is said nothing of', () => {
  const text = `# 本镇的提法\n- 红帆领航\n- canonical: “三个红帆”工程\n  aliases: [“三个红帆”]\n  wrong: [三个红帆工程]
  expansion: [领航, 护航, 远航]\n  since: 2018\n  until: 2020-06\n  supersededBy: 云溪模式\n  collocation: 深化…\n`;
  assert.deepEqual(check(text), []);
  assert.deepEqual(check('rules:\n  sum-mismatch: off\nslogans:\n  - 红帆领航\n'), []);
  assert.deepEqual(check('rules:\n  sum-mismatch: off\n'), []);
});

test('mistakes are told by file and line, also those between two files', () => {
  const { entries, mistakes } = checkSloganFiles([
    { name: 'a.yaml', text: `${ENTRY}  wrng: []\n${ENTRY}`, scope: 'own' },
    { name: 'b.yaml', text: `- canonical: 云溪模式\n  wrong: [领航]\n${ENTRY}`, scope: 'own' },
  ]);
  assert.equal(entries.length, 3);
  assert.deepEqual(
    mistakes.map(({ file, line }) => `${file}:${line}`),
    ['a.yaml:2', 'b.yaml:2', 'b.yaml:3'],
  );
});

test('a file that is named is given back, with the one that names it', () => {
  const { named, mistakes } = checkSloganFiles([
    { name: 'hegao.yaml', text: 'slogans:\n  - file: 提法.yaml\n  - 红帆领航\n', scope: 'own' },
  ]);
  assert.deepEqual(named, [{ file: '提法.yaml', by: 'hegao.yaml' }]);
  assert.deepEqual(mistakes, []);
});

test('a form of the built-in lexicon is no wrong form', () => {
  const known = parseSloganEntry({ canonical: '云溪模式' }, 'national');
  assert.ok(!Array.isArray(known));
  const text = `${ENTRY}  wrong: [云溪模式]\n`;
  const { mistakes } = checkSloganFiles([{ name: '提法.yaml', text, scope: 'own' }], [known]);
  assert.deepEqual(
    mistakes.map(({ line, column, zh }) => `${line}:${column} ${zh}`),
    ['2:11 「红帆领航」：“云溪模式”就是内置提法“云溪模式”'],
  );
});
