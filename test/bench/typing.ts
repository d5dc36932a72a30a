import fs from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { InlayHint, Position, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-protocol';
import { LEDGER_REQUEST } from '../../server/src/lsp/protocol';
import { PULLING, type Session, startSession } from '../lsp/session';
import { generateReport } from './generator';
import { shown } from './measure';

const GOALS: readonly (readonly [size: string, bytes: number, goal: string])[] = [
  ['20 kB', 20_000, '≤ 2 ms'],
  ['200 kB', 200_000, '≤ 4 ms'],
  ['2 MB', 2_000_000, '≤ 10 ms'],
];
const KEYSTROKES = 60;
/** The first ones compile the server. */
const WARMING = 20;
/** What an editor shows of a report at a time, in lines. */
const SCREEN = 40;

/**
 * What one keystroke costs in a server of its own, as an editor sees it: the change and the answer with its findings, and then all
 * that VS Code asks again. A report is open, and nothing else.
 */
export async function typingRows(seed: number): Promise<string[][]> {
  const rows: string[][] = [];
  for (const [size, bytes, goal] of GOALS) {
    const session = await startSession({
      capabilities: PULLING,
      settings: { codeLens: true },
      initializationOptions: { coverage: true, cursorNotification: true },
    });
    try {
      const times = await typeInto(session, generateReport(bytes, seed));
      const memory = residentMemory(session.process.pid!);
      rows.push([`${size}: change to diagnostics`, ...spread(times.diagnostics!), goal]);
      const others = Object.entries(times).filter(([name]) => name !== 'diagnostics');
      for (const [name, taken] of others) rows.push([`${size}: then ${name}`, ...spread(taken), '–']);
      rows.push([`${size}: memory of the server`, memory, '–', size === '200 kB' ? '≤ 80 MiB' : '–']);
    } finally {
      await session.end();
    }
  }
  return rows;
}

type Times = Readonly<Record<string, readonly number[]>>;

/** Types digits into the middle of the report and takes them out again, one after the other. */
async function typeInto(session: Session, text: string): Promise<Times> {
  const uri = session.open('报告.report', 'report', text);
  const at = placeIn(text);
  const after = { ...at, character: at.character + 1 };
  const asking = questions(session, uri, at.line);
  let resultId: string | undefined;
  const times: Record<string, number[]> = {};
  for (let index = 0; index < KEYSTROKES + WARMING; index++) {
    const isTyped = index % 2 === 1;
    const timed = async <T>(name: string, run: () => Promise<T>): Promise<T> => {
      const start = performance.now();
      const answer = await run();
      const taken = performance.now() - start;
      if (index >= WARMING) times[name] = [...(times[name] ?? []), taken];
      return answer;
    };
    await timed('diagnostics', async () => {
      const change = isTyped
        ? { range: { start: at, end: after }, text: '' }
        : { range: { start: at, end: at }, text: '7' };
      session.change(uri, index + 2, change);
      const report = await session.report(uri, resultId);
      resultId = report.resultId;
    });
    for (const [name, ask] of asking) await timed(name, ask);
  }
  return times;
}

/** What VS Code asks again after a change, those things first that are seen first. */
function questions(session: Session, uri: string, line: number): readonly [string, () => Promise<unknown>][] {
  const screen = {
    start: { line: Math.max(0, line - SCREEN / 2), character: 0 },
    end: { line: line + SCREEN / 2, character: 0 },
  };
  let previousResultId: string | undefined;
  const tokens = async () => {
    const method = previousResultId === undefined ? 'semanticTokens/full' : 'semanticTokens/full/delta';
    const answer = await session.ask<SemanticTokens | SemanticTokensDelta>(method, uri, { previousResultId });
    previousResultId = answer.resultId;
  };
  return [
    ['semantic tokens', tokens],
    ['inlay hints', () => session.ask<InlayHint[]>('inlayHint', uri, { range: screen })],
    ['code lenses', () => session.ask('codeLens', uri)],
    ['outline', () => session.ask('documentSymbol', uri)],
    ['folding', () => session.ask('foldingRange', uri)],
    ['links', () => session.ask('documentLink', uri)],
    ['the ledger', () => session.connection.sendRequest(LEDGER_REQUEST, { textDocument: { uri } })],
  ];
}

function placeIn(text: string): Position {
  const lines = text.slice(0, text.indexOf('万元', text.length >> 1)).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)!.length };
}

function spread(times: readonly number[]): string[] {
  const sorted = [...times].sort((a, b) => a - b);
  return [shown(sorted[sorted.length >> 1]!), shown(sorted[Math.floor(sorted.length * 0.95)]!)];
}

/** What the process holds now, where there is a /proc. */
function residentMemory(pid: number): string {
  try {
    const kilobytes = /^VmRSS:\s*(\d+) kB$/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return `${Math.round(Number(kilobytes) / 1024)} MiB`;
  } catch {
    return '–';
  }
}
