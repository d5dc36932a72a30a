import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { performance } from 'node:perf_hooks';

/** What is measured against each other, in milliseconds a run. */
export type Candidates = Readonly<Record<string, () => void>>;

/**
 * The median time of each candidate. They take turns, so that whatever else the machine is doing hits all alike; the
 * first round is not counted.
 */
export function medians(candidates: Candidates, rounds: number): Record<string, number> {
  const times = Object.entries(candidates).map(([name, run]) => ({ name, run, taken: [] as number[] }));
  for (let round = 0; round <= rounds; round++) {
    for (const { run, taken } of times) {
      const start = performance.now();
      run();
      if (round > 0) taken.push(performance.now() - start);
    }
  }
  return Object.fromEntries(times.map(({ name, taken }) => [name, median(taken)]));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** A run of Node in a process of its own; fails when the program does not start or is killed. */
export function nodeRun(...args: string[]): () => void {
  return () => {
    const { error, status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (error || status === null || status > 1) throw error ?? new Error(stderr);
  };
}

/**
 * The most memory that such a run held at a time, in bytes, as Linux keeps it; NaN where there is no /proc. It is asked from
 * outside, since AutoCorrect ends its process without a word to Node.
 */
export async function peakMemory(...args: string[]): Promise<number> {
  const run = spawn(process.execPath, args, { stdio: 'ignore' });
  let kilobytes = Number.NaN;
  const timer = setInterval(() => {
    kilobytes = readPeak(`/proc/${run.pid}/status`) ?? kilobytes;
  }, 20);
  await once(run, 'exit');
  clearInterval(timer);
  return kilobytes * 1024;
}

function readPeak(status: string): number | undefined {
  try {
    const peak = /^VmHWM:\s*(\d+) kB$/m.exec(fs.readFileSync(status, 'utf8'))?.[1];
    return peak === undefined ? undefined : Number(peak);
  } catch {
    return undefined;
  }
}

/** Milliseconds with three significant digits or so. */
export function shown(milliseconds: number): string {
  return milliseconds >= 100 ? `${Math.round(milliseconds)} ms` : `${milliseconds.toPrecision(3)} ms`;
}

/** A table for the terminal and for Markdown alike. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [line(rows[0]!), rule, ...rows.slice(1).map(line)].join('\n');
}
