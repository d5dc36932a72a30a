import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { generateReport } from './generator';
import { peakMemory, shown } from './measure';

const COUNTS = [1250, 2500, 5000, 10_000];
const BYTES = 15_000;

/** How time and memory of one run of the command line grow with the number of reports, which are held against each other. */
export async function growthRows(cli: string, seed: number): Promise<string[][]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-growth-'));
  try {
    const rows: string[][] = [];
    let written = 0;
    for (const count of COUNTS) {
      for (; written < count; written++) {
        const year = path.join(folder, String(written % 100));
        fs.mkdirSync(year, { recursive: true });
        fs.writeFileSync(path.join(year, `${written}.txt`), generateReport(BYTES, seed + written));
      }
      const start = performance.now();
      const bytes = await peakMemory(cli, 'lint', folder);
      const taken = performance.now() - start;
      rows.push([
        String(count),
        `${(taken / 1000).toFixed(1)} s`,
        shown(taken / count),
        `${Math.round(bytes / 1e6)} MB`,
      ]);
    }
    return rows;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
