import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { pullWorkspace } from '../lsp/pull';
import { type Session, startSession } from '../lsp/session';
import { generateReport } from './generator';
import { shown } from './measure';

const FILES = 1000;
const BYTES = 15_000;

/**
 * The check of a workspace in a server of its own, as an editor sees it: from opening a first report to the first and to the last
 * result of the others, and how long the answer to a keystroke takes meanwhile and afterwards.
 */
export async function workspaceRows(seed: number): Promise<string[][]> {
  const files = Object.fromEntries(
    Array.from({ length: FILES }, (_, index) => [`${index % 20}/${index}.txt`, generateReport(BYTES, seed + index)]),
  );
  const session = await startSession({ files });
  try {
    const text = generateReport(20_000, seed - 1);
    const pull = pullWorkspace(session, [], { patience: 300_000 });
    const uri = session.open('打开.txt', 'plaintext', text);
    const start = performance.now();
    let first = 0;
    let all = 0;
    const firstCame = pull
      .until('a first result', ({ size }) => size > 1)
      .then(() => {
        first = performance.now() - start;
      });
    const allCame = pull
      .until('all results', ({ size }) => size === FILES + 1)
      .then(() => {
        all = performance.now() - start;
      });
    const meanwhile = await keystrokes(session, uri, text, 2, () => all === 0);
    await Promise.all([firstCame, allCame]);
    await pause(500);
    let left = 30;
    const afterwards = await keystrokes(session, uri, text, 2 + meanwhile.length * 2, () => left-- > 0);
    return [
      ['first result of a closed report', shown(first), '≤ 300 ms'],
      ['all results', shown(all), '–'],
      [`a keystroke meanwhile, median of ${meanwhile.length}`, shown(at(meanwhile, 0.5)), '–'],
      ['19 of 20 of them within', shown(at(meanwhile, 0.95)), '≤ 100 ms'],
      ['the slowest of them (the first, while nothing is compiled yet)', shown(at(meanwhile, 1)), '–'],
      ['a keystroke afterwards, median of 30', shown(at(afterwards, 0.5)), '–'],
    ];
  } finally {
    await session.end();
  }
}

/** Types into the open report every tenth of a second and asks for its findings, as an editor does; gives the times in order. */
async function keystrokes(
  session: Session,
  uri: string,
  text: string,
  firstVersion: number,
  goOn: () => boolean,
): Promise<readonly number[]> {
  const line = text.slice(0, text.indexOf('万元', text.length >> 1)).split('\n');
  const place = { line: line.length - 1, character: line.at(-1)!.length };
  const times: number[] = [];
  for (let version = firstVersion; goOn(); version += 2) {
    const start = performance.now();
    session.change(uri, version, { range: { start: place, end: place }, text: '7' });
    await session.report(uri);
    times.push(performance.now() - start);
    const end = { ...place, character: place.character + 1 };
    session.change(uri, version + 1, { range: { start: place, end }, text: '' });
    await pause(100);
  }
  return times.sort((a, b) => a - b);
}

function at(times: readonly number[], share: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
}
