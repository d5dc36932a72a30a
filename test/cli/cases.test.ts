import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../root';
import { runCli } from './runCli';

interface Case {
  readonly args: readonly string[];
  readonly exit: number;
  readonly environment?: Readonly<Record<string, string>>;
  readonly stdin?: string;
}

const folder = path.join(root, 'test/cli');
const update = process.env.UPDATE_SNAPSHOT === '1';

for (const name of fs.readdirSync(folder).sort()) {
  const file = path.join(folder, name, 'case.json');
  if (fs.existsSync(file))
    test(`cli: ${name}`, () => check(path.dirname(file), JSON.parse(fs.readFileSync(file, 'utf8'))));
}

function check(home: string, { args, exit, environment, stdin }: Case): void {
  const working = copyOfInput(home);
  try {
    const input = stdin === undefined ? undefined : fs.readFileSync(path.join(working, stdin));
    const { status, stdout, stderr } = runCli(args, { folder: working, stdin: input, environment });
    compare(path.join(home, 'stdout.txt'), stdout);
    compare(path.join(home, 'stderr.txt'), stderr);
    assert.equal(status, exit, `exit status; stderr: ${stderr}`);
    for (const after of filesUnder(path.join(home, 'after'))) {
      const bytes = fs.readFileSync(path.join(working, after));
      assert.deepEqual(bytes.toString('hex'), fs.readFileSync(path.join(home, 'after', after)).toString('hex'), after);
    }
  } finally {
    fs.rmSync(working, { recursive: true, force: true });
  }
}

function copyOfInput(home: string): string {
  const working = fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-cli-'));
  const input = path.join(home, 'input');
  if (fs.existsSync(input)) fs.cpSync(input, working, { recursive: true });
  return working;
}

function compare(file: string, actual: string): void {
  const expected = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  if (!update) assert.equal(actual, expected, path.basename(file));
  else if (actual === '') fs.rmSync(file, { force: true });
  else fs.writeFileSync(file, actual);
}

function filesUnder(home: string): string[] {
  if (!fs.existsSync(home)) return [];
  const entries = fs.readdirSync(home, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(home, path.join(entry.parentPath ?? entry.path, entry.name)));
}
