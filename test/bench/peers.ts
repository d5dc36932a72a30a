import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../root';
import { shown } from './measure';

/** What the peers are, exactly. Only the benchmark installs them, and they are linters in JavaScript like this one. */
const PACKAGES = {
  zhlint: '0.8.2',
  markdownlint: '0.38.0',
  '@textlint/kernel': '15.8.0',
  '@textlint/textlint-plugin-text': '15.8.0',
  'textlint-rule-max-comma': '4.0.0',
  'textlint-rule-no-exclamation-question-mark': '1.1.0',
  'textlint-rule-no-todo': '2.0.1',
  'textlint-rule-no-zero-width-spaces': '1.0.1',
  'textlint-rule-zh-half-and-full-width-bracket': '1.1.0',
};

const PEERS: readonly (readonly [name: string, shown: string])[] = [
  ['zhlint', 'zhlint (typography)'],
  ['textlint', 'textlint (five rules)'],
  ['markdownlint', 'markdownlint (Markdown structure)'],
];

/** A peer that is not done by then is not measured. */
const PATIENCE = 120_000;

/**
 * A row for each peer: its median time for each text, in a process of its own that is warm. Where npm cannot install them there
 * is one row that says so.
 */
export function peerRows(texts: readonly { readonly text: string; readonly rounds: number }[]): string[][] {
  const folder = path.join(root, '.vscode-test', 'peers');
  if (!install(folder)) return [['other linters', ...texts.map(() => 'not installed')]];
  return PEERS.map(([peer, name]) => [name, ...texts.map(({ text, rounds }) => timeOf(folder, peer, text, rounds))]);
}

function install(folder: string): boolean {
  fs.mkdirSync(folder, { recursive: true });
  fs.copyFileSync(path.join(root, 'test', 'bench', 'peer.mjs'), path.join(folder, 'peer.mjs'));
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: PACKAGES }));
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  return spawnSync('npm', ['install', ...quietly], { cwd: folder, shell: process.platform === 'win32' }).status === 0;
}

function timeOf(folder: string, peer: string, text: string, rounds: number): string {
  const file = path.join(folder, 'report.txt');
  fs.writeFileSync(file, text);
  const options = { cwd: folder, encoding: 'utf8', timeout: PATIENCE } as const;
  const { status, stdout } = spawnSync(process.execPath, ['peer.mjs', peer, file, String(rounds)], options);
  return status === 0 ? shown(Number(stdout)) : `not done in ${PATIENCE / 1000} s`;
}
