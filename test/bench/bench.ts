// `npm run bench`: how long Hegao takes, beside an empty Node process and AutoCorrect (which checks typography, not
// figures) on the same texts in the same run. It asserts nothing: machines differ, and the ratios are what to compare.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { lintFor } from 'autocorrect-node';
import { createLinter, createReader, type Linter, mergeLayers } from '../../server/src/linter';
import { rules } from '../../server/src/rules';
import { root } from '../root';
import { generateReport } from './generator';
import { growthRows } from './growth';
import { medians, nodeRun, peakMemory, shown, table } from './measure';
import { peerRows } from './peers';
import { typingRows } from './typing';
import { workspaceRows } from './workspace';

const SEED = 20231101;
const SIZES: readonly [string, number, number][] = [
  ['20 kB', 20_000, 60],
  ['200 kB', 200_000, 20],
  ['2 MB', 2_000_000, 5],
];
const cli = path.join(root, 'dist/cli.js');
const autocorrect = require.resolve('autocorrect-node/cli.js');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-bench-'));

async function main(): Promise<void> {
  console.log(`Node ${process.version}, ${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.cpus().length} cores\n`);
  await (process.argv[2] === 'growth' ? growthTable() : allTables());
}

/** Up to ten thousand reports take minutes, so they are measured when they are asked for. */
async function growthTable(): Promise<void> {
  console.log(table([['reports of 15 kB', 'one run', 'a report', 'peak memory'], ...(await growthRows(cli, SEED))]));
}

async function allTables(): Promise<void> {
  console.log(table([['case', 'Hegao', 'beside it', 'ratio', 'target'], coldRow(), ...(await manyFilesRows())]), '\n');
  console.log(
    table([['in one process', 'whole text', 'AutoCorrect', 'ratio', 'one keystroke', 'target'], ...warmRows()]),
  );
  console.log('\nOther linters on the same texts, each in a process of its own, warm:\n');
  const texts = SIZES.map(([, bytes, rounds]) => ({ text: generateReport(bytes, SEED), rounds: Math.min(rounds, 10) }));
  console.log(table([['linter', ...SIZES.map(([name]) => name)], ...peerRows(texts)]));
  console.log('\nOne keystroke in a report that is open in the editor, and what VS Code then asks again:\n');
  console.log(table([['in the language server', 'median', '19 of 20', 'target'], ...(await typingRows(SEED))]));
  console.log('\nA folder of 1,000 reports of 15 kB in the editor, from opening a first one:\n');
  console.log(table([['in the language server', 'Hegao', 'target'], ...(await workspaceRows(SEED))]));
}

main().finally(() => fs.rmSync(folder, { recursive: true, force: true }));

function coldRow(): string[] {
  const file = path.join(folder, 'report.txt');
  fs.writeFileSync(file, generateReport(20_000, SEED));
  const { hegao, node } = medians({ hegao: nodeRun(cli, 'lint', file), node: nodeRun('-e', '0') }, 15);
  return [
    'cold start, one report of 20 kB',
    shown(hegao!),
    `node -e 0: ${shown(node!)}`,
    ratio(hegao!, node!),
    '≤ 1.2',
  ];
}

/** All files from nothing, again with what `--cache` remembers, and the memory of the first. */
async function manyFilesRows(): Promise<string[][]> {
  const many = path.join(folder, 'many');
  fs.mkdirSync(many);
  for (let i = 0; i < 1000; i++) fs.writeFileSync(path.join(many, `${i}.txt`), generateReport(15_000, SEED + i));
  const cache = `--cache=${path.join(folder, 'cache')}`;
  const runs = {
    hegao: nodeRun(cli, 'lint', many),
    // The first round, which is not counted, fills the cache.
    again: nodeRun(cli, 'lint', cache, many),
    changed: () => {
      fs.appendFileSync(path.join(many, '500.txt'), '今年工作平稳推进。\n');
      nodeRun(cli, 'lint', cache, many)();
    },
    other: nodeRun(autocorrect, '--lint', many),
  };
  const { hegao, again, changed, other } = medians(runs, 3);
  const own = await peakMemory(cli, 'lint', many);
  const others = await peakMemory(autocorrect, '--lint', many);
  const beside = `AutoCorrect: ${shown(other!)}`;
  return [
    ['1,000 reports of 15 kB', shown(hegao!), beside, ratio(hegao!, other!), '≤ 1.5 s'],
    ['the same again with --cache', shown(again!), beside, ratio(again!, other!), '≤ 0.4 s'],
    ['and with one of them changed', shown(changed!), beside, ratio(changed!, other!), '–'],
    ['peak memory of the first', megabytes(own), `AutoCorrect: ${megabytes(others)}`, ratio(own, others), '≤ 126 MB'],
  ];
}

function megabytes(bytes: number): string {
  return Number.isNaN(bytes) ? '–' : `${Math.round(bytes / 1e6)} MB`;
}

function warmRows(): string[][] {
  return SIZES.map(([name, bytes, rounds]) => {
    const text = generateReport(bytes, SEED);
    const { whole, key, other } = medians(
      {
        whole: () => newLinter().lint(text),
        key: keystrokes(text),
        other: () => lintFor(text, 'report.txt'),
      },
      rounds,
    );
    const target = { '20 kB': '≤ 2 ms a keystroke', '200 kB': '≤ 6 ms a keystroke' }[name] ?? 'linear in size';
    const gaveUp = lintFor(text, 'report.txt').error !== '';
    const beside = gaveUp ? ['gives up', '–'] : [shown(other!), ratio(whole!, other!)];
    return [name, shown(whole!), ...beside, shown(key!), target];
  });
}

/** Types a digit into the middle of the text and takes it out again, run by run, in a linter that knows the text. */
function keystrokes(text: string): () => void {
  const linter = newLinter();
  const middle = text.indexOf('万元', text.length >> 1);
  const typed = `${text.slice(0, middle)}7${text.slice(middle)}`;
  let isTyped = false;
  linter.lint(text);
  return () => {
    isTyped = !isTyped;
    linter.lint(isTyped ? typed : text);
  };
}

function newLinter(): Linter {
  return createLinter(mergeLayers([], rules), createReader(), (message) => {
    throw new Error(message);
  });
}

function ratio(a: number, b: number): string {
  return Number.isNaN(a / b) ? '–' : (a / b).toFixed(2);
}
