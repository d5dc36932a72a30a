import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeProjectFile, type ProjectChange } from './changeProjectFile';
import { parseProjectFile } from './projectFile';

const OFF: ProjectChange = { turnOff: 'growth-mismatch' };
const SLOGAN: ProjectChange = { addSlogan: '茶香青禾' };

const CASES: readonly (readonly [name: string, before: string, change: ProjectChange, after: string])[] = [
  ['an empty file', '', OFF, 'rules:\n  growth-mismatch: off\n'],
  [
    'another rule, with comments around it',
    '# 本镇的设置\nrules:\n  sum-mismatch: hint # 表格\n\n# 不查附件\nexclude: [附件/**]\n',
    OFF,
    '# 本镇的设置\nrules:\n  sum-mismatch: hint # 表格\n  growth-mismatch: off\n\n# 不查附件\nexclude: [附件/**]\n',
  ],
  ['the same rule', 'rules:\n    growth-mismatch: hint\n', OFF, 'rules:\n    growth-mismatch: off\n'],
  [
    'the same rule with options',
    'rules:\n  growth-mismatch:\n    severity: hint\n',
    OFF,
    'rules:\n  growth-mismatch:\n    severity: off\n',
  ],
  ['rules without any', 'rules:\n', OFF, 'rules:\n  growth-mismatch: off\n'],
  [
    'the first slogan',
    'rules:\n  sum-mismatch: off\n',
    SLOGAN,
    'rules:\n  sum-mismatch: off\nslogans:\n  - 茶香青禾\n',
  ],
  ['another slogan', 'slogans:\n- 茶乡云溪 # 去年起\n', SLOGAN, 'slogans:\n- 茶乡云溪 # 去年起\n- 茶香青禾\n'],
  ['a list on one line', 'slogans: [茶乡云溪]\n', SLOGAN, 'slogans: [茶乡云溪, 茶香青禾]\n'],
  ['other line ends', 'slogans:\r\n  - 茶乡云溪\r\n', SLOGAN, 'slogans:\r\n  - 茶乡云溪\r\n  - 茶香青禾\r\n'],
];

for (const [name, before, change, after] of CASES) {
  test(`changes ${name}`, async () => {
    const edit = await changeProjectFile(before, change);
    assert.ok(edit);
    const changed = before.slice(0, edit.span.start) + edit.newText + before.slice(edit.span.end);
    assert.equal(changed, after);
    assert.deepEqual((await parseProjectFile(changed)).problems, []);
    assert.equal(await changeProjectFile(changed, change), undefined, 'once is enough');
  });
}

test('a new file says what it is', async () => {
  const edit = await changeProjectFile(undefined, SLOGAN);
  assert.equal(edit?.newText, '# 核稿（Hegao）项目设置\n\nslogans:\n  - 茶香青禾\n');
});

test('a file that cannot be understood is left alone', async () => {
  for (const text of ['rules: [\n', '- 一\n', 'rules: 不查\n', 'slogans: 茶香青禾\n']) {
    const change: ProjectChange = text.startsWith('slogans') ? SLOGAN : OFF;
    assert.equal(await changeProjectFile(text, change), undefined, text);
  }
});
