import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseProjectFile } from './projectFile';
import { type ProjectReading, readSloganFiles } from './sloganFiles';

/** Reads a project file with other files beside it; a file whose text is an error cannot be read. */
async function read(text: string, files: Readonly<Record<string, string | Error>>): Promise<ProjectReading> {
  return readSloganFiles(await parseProjectFile(text), async (path) => {
    const found = files[path];
    if (found instanceof Error) throw found;
    return found;
  });
}

function messages(text: string, problems: ProjectReading['problems']): string[] {
  return problems.map(({ message, span }) => {
    const before = text.slice(0, span?.start ?? 0).split('\n');
    return `${before.length}:${before.at(-1)!.length + 1} ${message.zh}`;
  });
}

test('the slogans of named files come first, those of the project file after them', async () => {
  const { layer, problems, files } = await read('slogans:\n  - 丙乙丁\n  - file: 提法.yaml\n  - file: 夹/更多.yml\n', {
    '提法.yaml': '- 甲乙\n- canonical: 乙丙\n  wrong: [乙两]\n',
    '夹/更多.yml': 'slogans: [丁戊]\n',
  });
  assert.deepEqual([problems, files.flatMap((file) => file.problems)], [[], []]);
  assert.deepEqual(
    layer.slogans?.map(({ canonical }) => canonical),
    ['甲乙', '乙丙', '丁戊', '丙乙丁'],
  );
});

test('a mistake in a named file is told with its place there, and the rest applies', async () => {
  const text = '- 甲乙\n- canonical: 乙丙\n  sinse: 2018\n- file: 别的.yaml\n- 丁戊\n';
  const { layer, problems, files } = await read('slogans: [{file: 提法.yaml}]\n', { '提法.yaml': text });
  assert.deepEqual(problems, []);
  assert.deepEqual(messages(text, files[0]!.problems), [
    '3:10 「乙丙」：没有“sinse”这一项。',
    '4:9 提法文件里不能再写 file，请在 hegao.yaml 里逐个写明。',
  ]);
  assert.deepEqual(
    layer.slogans?.map(({ canonical }) => canonical),
    ['甲乙', '丁戊'],
  );
});

const PROJECT: readonly (readonly [what: string, text: string, message: string])[] = [
  [
    'there is no such file',
    'slogans:\n  - file: 无.yaml\n',
    '2:11 找不到提法文件“无.yaml”，请核对路径（相对于 hegao.yaml 所在的文件夹）。',
  ],
  [
    'it cannot be read',
    'slogans:\n  - file: 坏.yaml\n',
    '2:11 提法文件“坏.yaml”无法读取（EACCES），其余提法照常使用。',
  ],
  [
    'the path is absolute',
    'slogans:\n  - file: /etc/a.yaml\n',
    '2:11 file 应为提法文件的相对路径，以 .yaml 结尾，例如 file: 提法.yaml。',
  ],
  [
    'it is an address',
    'slogans:\n  - file: https://a.cn/b.yaml\n',
    '2:11 file 应为提法文件的相对路径，以 .yaml 结尾，例如 file: 提法.yaml。',
  ],
  [
    'it is no YAML file',
    'slogans:\n  - file: 提法.txt\n',
    '2:11 file 应为提法文件的相对路径，以 .yaml 结尾，例如 file: 提法.yaml。',
  ],
  [
    'more stands beside it',
    'slogans:\n  - file: 提法.yaml\n    wrong: [甲]\n',
    '3:5 写了 file 的一项只能有 file，“wrong”请写到那个文件里。',
  ],
];

for (const [what, text, message] of PROJECT) {
  test(`where ${what}, one sentence in the project file says so`, async () => {
    const { problems } = await read(text, { '提法.yaml': '- 甲乙\n', '坏.yaml': new Error('EACCES') });
    assert.deepEqual(messages(text, problems), [message]);
  });
}
