import assert from 'node:assert/strict';
import test from 'node:test';
import * as esbuild from 'esbuild';
import { builtinSlogans, type SloganEntry } from '../../server/src/lexicon';
import { indexForms } from '../../server/src/lexicon/validation';
import type * as linting from '../../server/src/linter';
import type * as ruling from '../../server/src/rules';
import { root } from '../root';

/**
 * Taking away a province's file of the lexicon changes that province's findings and no others. The linter is built with the
 * generated module of the lexicon left open, so that it can be run with any list of entries.
 */
const product = esbuild.build({
  stdin: {
    contents: `export * from './server/src/linter'; export { rules } from './server/src/rules';`,
    resolveDir: root,
  },
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'product',
  logLevel: 'warning',
  plugins: [
    {
      name: 'lexicon',
      setup: ({ onLoad }) =>
        onLoad({ filter: /lexicon\.generated\.ts$/ }, () => ({ contents: 'export const { lexicon, forms } = given;' })),
    },
  ],
});
type Product = Pick<typeof linting, 'createLinter' | 'createReader' | 'mergeLayers'> & Pick<typeof ruling, 'rules'>;
const build = product.then(
  ({ outputFiles: [file] }) => new Function('given', `${file!.text}; return product;`) as (given: object) => Product,
);

const entries = builtinSlogans();
/** One line for each entry, with every form that it knows, right or wrong, and its members turned round. */
const lines = entries.map((entry) =>
  [entry.canonical, ...entry.aliases, ...entry.wrong, ...entry.loose, ...entry.except, ...turned(entry)]
    .map((form) => `全镇落实${form}。`)
    .join(''),
);
const HEADING = '云岭镇2025年工作总结';
const text = [HEADING, ...lines].join('\n');
const complete = findingsWith(entries);

test('the text shows what the lexicon can find', async () => {
  const found = new Set((await complete).map(({ line }) => line));
  assert.ok(found.size > 100, `${found.size}`);
});

for (const province of new Set(
  entries.map(({ scope }) => scope).filter((scope) => scope !== 'national' && scope !== 'terms'),
)) {
  test(`without ${province}, nothing else changes`, async () => {
    const all = await complete;
    const remaining = await findingsWith(entries.filter(({ scope }) => scope !== province));
    const changed = [...without(all, remaining), ...without(remaining, all)];
    assert.deepEqual(
      changed.filter(({ line }) => entries[line]!.scope !== province),
      [],
    );
  });
}

interface Found {
  /** The entry's place in the list. */
  readonly line: number;
  readonly said: string;
}

async function findingsWith(list: readonly SloganEntry[]): Promise<readonly Found[]> {
  const { createLinter, createReader, mergeLayers, rules } = (await build)({ lexicon: list, forms: indexForms(list) });
  const wording = rules.filter(({ meta }) => meta.category === 'wording');
  const { findings } = createLinter(mergeLayers([], wording), createReader(), assert.fail).lint(text);
  return findings.map(({ rule, span, message }) => {
    const before = text.slice(0, span.start);
    const start = before.lastIndexOf('\n') + 1;
    return {
      line: before.split('\n').length - 2,
      said: `${rule} ${span.start - start} ${text.slice(span.start, span.end)} ${message.zh}`,
    };
  });
}

function without(all: readonly Found[], others: readonly Found[]): readonly Found[] {
  const known = new Set(others.map(({ line, said }) => `${line} ${said}`));
  return all.filter(({ line, said }) => !known.has(`${line} ${said}`));
}

function turned({ expansion }: SloganEntry): readonly string[] {
  return expansion.length === 0 ? [] : [expansion.join('、'), expansion.toReversed().join('、')];
}
