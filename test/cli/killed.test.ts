import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { root } from '../root';
import { cli, runCli } from './runCli';

// `--fix` that is killed, wherever it happens to be: each file is what it was or what it was to become, and the next run
// goes on from there.

const SLIP = '一是深化供给侧结构改革，抓好项目建设。';
const LIMIT = { timeout: 170_000 };
/** How many runs are killed by the clock. */
const MOMENTS = 12;

const FILES: Readonly<Record<string, Buffer>> = {
  '甲.txt': Buffer.from(`青禾镇2025年工作总结\r\n\r\n${SLIP}\r\n`),
  '乙.md': Buffer.from(`\uFEFF# 总结\n\n${SLIP}\n`),
  '丙.txt': Buffer.from(`\uFEFF${`${SLIP}\n`.repeat(300)}`, 'utf16le'),
};

const folders: string[] = [];
after(() => {
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
});

const fixed = new Map(Object.keys(FILES).map((name) => [name, Buffer.alloc(0)]));
{
  const folder = newFolder();
  runCli(['lint', '--fix', '.'], { folder });
  for (const name of fixed.keys()) fixed.set(name, fs.readFileSync(path.join(folder, name)));
}

test('the run that is not killed repairs every file, in its encoding and with its line ends', () => {
  for (const [name, old] of Object.entries(FILES)) {
    const encoding = name === '丙.txt' ? 'utf16le' : 'utf8';
    const right = old.toString(encoding).replaceAll('结构改革', '结构性改革');
    assert.deepEqual(fixed.get(name), Buffer.from(right, encoding), name);
  }
});

test('killed at any call, --fix leaves each file old or new, and the next run ends its work', LIMIT, () => {
  const { stderr } = runWithHook(newFolder());
  const calls = Number(/calls: (\d+)/.exec(stderr)?.[1]);
  assert.ok(calls >= 6 * fixed.size, stderr);
  const states = new Set<string>();
  let left = 0;
  for (let at = 1; at <= calls; at++) {
    const folder = newFolder();
    assert.equal(runWithHook(folder, at).signal, 'SIGKILL', `was not killed at call ${at}`);
    states.add(stateOf(folder));
    left += leftOver(folder).length;
    if (at % 3 !== 0) continue;
    // As if the next run came on another day.
    for (const name of leftOver(folder)) fs.utimesSync(path.join(folder, name), new Date(0), new Date(0));
    runCli(['lint', '--fix', '.'], { folder });
    assert.equal(stateOf(folder), 'new new new');
    assert.deepEqual(leftOver(folder), []);
  }
  // One file after the other.
  assert.equal(states.size, fixed.size + 1, [...states].join('; '));
  assert.ok(left > calls / 2, 'most calls have to do with the new file');
});

test('killed at any moment, with worker threads too, --fix leaves each file old or new', LIMIT, async () => {
  const start = performance.now();
  assert.equal(await killedAfter(newFolder(), undefined), null);
  const whole = performance.now() - start;
  const signals: (string | null)[] = [];
  for (let step = 1; step <= MOMENTS; step++) {
    const folder = newFolder();
    // The first half of a run is Node's own start.
    signals.push(await killedAfter(folder, whole * (0.4 + (0.6 * step) / MOMENTS)));
    stateOf(folder);
  }
  assert.ok(signals.includes('SIGKILL'));
});

/** Which files are old and which are new; fails when one is neither. */
function stateOf(folder: string): string {
  const states = Object.entries(FILES).map(([name, old]) => {
    const bytes = fs.readFileSync(path.join(folder, name));
    if (bytes.equals(old)) return 'old';
    assert.ok(bytes.equals(fixed.get(name)!), `${name} is neither old nor new, but has ${bytes.length} bytes`);
    return 'new';
  });
  return states.join(' ');
}

function leftOver(folder: string): string[] {
  return fs.readdirSync(folder).filter((name) => !(name in FILES));
}

function newFolder(): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-killed-')));
  folders.push(folder);
  for (const [name, bytes] of Object.entries(FILES)) fs.writeFileSync(path.join(folder, name), bytes);
  return folder;
}

function runWithHook(folder: string, at?: number) {
  const hook = path.join(root, 'test', 'cli', 'killAt.cjs');
  const environment = { HEGAO_KILL_IN: folder, ...(at !== undefined && { HEGAO_KILL_AT: String(at) }) };
  return spawnSync(process.execPath, ['--require', hook, cli, 'lint', '--fix', '.'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
}

/** The signal that ended the run: none where it was not killed, or was done by then. */
function killedAfter(folder: string, milliseconds: number | undefined): Promise<string | null> {
  const child = spawn(process.execPath, [cli, 'lint', '--fix', '--jobs', '2', '.'], { cwd: folder, stdio: 'ignore' });
  if (milliseconds !== undefined) setTimeout(() => child.kill('SIGKILL'), milliseconds);
  return new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
}
