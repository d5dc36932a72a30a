import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { root } from '../root';

function run(...files: readonly string[]) {
  const script = path.join(root, 'scripts/check-lexicon.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...files], { encoding: 'utf8' });
  return { status, lines: stdout.trimEnd().split('\n'), stderr };
}

test('the built-in data have no mistake', () => {
  const { status, lines } = run();
  assert.equal(lines.length, 1, lines.join('\n'));
  assert.match(lines[0]!, /^共 \d{3} 条提法，0 处问题。/);
  assert.equal(status, 0);
});

test("a user's hegao.yaml is checked with the files that it names", (context) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-'));
  context.after(() => fs.rmSync(folder, { recursive: true }));
  const write = (name: string, text: string) => {
    fs.writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  const project = write('hegao.yaml', 'slogans:\n  - 红帆领航\n  - file: 提法.yaml\n');
  const list = write('提法.yaml', '- canonical: 云溪模式\n  wrong: [云溪]\n  wrng: []\n- canonical: “四个意识”\n');
  assert.deepEqual(run(project), {
    status: 1,
    lines: [
      `${list}:3:3: 「云溪模式」：没有“wrng”这一项（「云溪模式」: unknown field “wrng”）`,
      '共 2 条提法，1 处问题。（2 entries, 1 mistake.）',
    ],
    stderr: '',
  });
  write('提法.yaml', '- canonical: 云溪模式\n  wrong: [四个意识]\n');
  assert.match(run(project).lines[0]!, /提法\.yaml:2:11: 「云溪模式」：“四个意识”就是内置提法/);
});

test('a file that is not there is named', () => {
  const { status, stderr } = run('没有.yaml');
  assert.equal(status, 2);
  assert.match(stderr, /没有\.yaml/);
});
