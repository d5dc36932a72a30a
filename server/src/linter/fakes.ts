import type { BlockReading, ReportReading } from '../claims';
import type { Block, Report, Suppression } from '../document';
import { type BlockRule, blockRule, type Fix, type Problem, type RuleMeta } from '../rules/rule';
import type { Finding } from './finding';
import type { Reader } from './reader';

/** Rules, readings and findings made by hand, for the tests of this stage. */

export function fakeMeta(meta: Partial<RuleMeta> = {}): RuleMeta {
  return {
    id: 'fake-rule',
    category: 'wording',
    severity: 'warning',
    preview: false,
    name: { zh: '假', en: 'Fake' },
    summary: { zh: '假。', en: 'Fake.' },
    options: {},
    ...meta,
  };
}

/** A rule that finds every occurrence of a word in a line. */
export function wordRule(word: string, meta: Partial<RuleMeta> = {}, fix?: (problem: Problem) => Fix[]): BlockRule {
  return blockRule({
    meta: fakeMeta(meta),
    *detect({ block }: BlockReading) {
      for (let at = block.text.indexOf(word); at >= 0; at = block.text.indexOf(word, at + word.length)) {
        yield { span: { start: at, end: at + word.length } };
      }
    },
    describe: () => ({ message: { zh: `有“${word}”`, en: `has "${word}"` } }),
    fix,
  });
}

export function fakeBlock(text: string): Block {
  return {
    kind: 'paragraph',
    text,
    folded: text,
    content: { start: 0, end: text.length },
    markdownLevel: undefined,
    ordinal: undefined,
    sentences: [],
    cells: [],
  };
}

/** Reads every line as a block without figures, and keeps equal lines as the real reader does. */
export function fakeReader(about: Partial<Pick<Report, 'suppressions' | 'date'>> = {}): Reader {
  const kept = new Map<string, BlockReading>();
  return {
    read(text): ReportReading {
      let start = 0;
      const blocks = text.split('\n').map((line) => {
        const reading = kept.get(line) ?? { block: fakeBlock(line), figures: [], claims: [] };
        kept.set(line, reading);
        const placed = { start, reading };
        start += line.length + 1;
        return placed;
      });
      const report: Report = {
        text,
        blocks: blocks.map(({ start, reading }) => ({ start, block: reading.block })),
        suppressions: about.suppressions ?? [],
        date: about.date,
      };
      return { report, blocks, claims: [] };
    },
  };
}

export function fakeSuppression(start: number, end: number, rules?: readonly string[]): Suppression {
  return { rules, span: { start, end }, directive: { start, end } };
}

export function fakeFinding(start: number, end: number, more: Partial<Finding> = {}): Finding {
  return {
    rule: 'fake-rule',
    severity: 'warning',
    span: { start, end },
    message: { zh: '假', en: 'fake' },
    workings: undefined,
    related: [],
    fixes: [],
    ...more,
  };
}

export function replacing(start: number, end: number, newText: string, safe = true): Fix {
  return { title: { zh: '改', en: 'Change' }, safe, edits: [{ span: { start, end }, newText }] };
}
