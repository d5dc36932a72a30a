// Measures another linter on a text: `node peer.mjs NAME FILE ROUNDS` prints its median time in milliseconds. The benchmark
// copies this file beside the packages that it has installed, and runs it there, in a process for each measurement.
import fs from 'node:fs';
import { performance } from 'node:perf_hooks';

const PEERS = { zhlint, textlint, markdownlint };

/** textlint's rules that look at Chinese texts, or at any. */
const TEXTLINT_RULES = [
  'max-comma',
  'no-exclamation-question-mark',
  'no-todo',
  'no-zero-width-spaces',
  'zh-half-and-full-width-bracket',
];

const [name, file, rounds] = process.argv.slice(2);
const text = fs.readFileSync(file, 'utf8');
const lint = await PEERS[name]();
const times = [];
for (let round = 0; round <= Number(rounds); round++) {
  const start = performance.now();
  await lint(text);
  if (round > 0) times.push(performance.now() - start);
}
console.log(times.sort((one, other) => one - other)[times.length >> 1]);

async function zhlint() {
  const { run } = await import('zhlint');
  return (text) => run(text, { rules: { preset: 'default' } });
}

async function markdownlint() {
  const { lint } = await import('markdownlint/sync');
  return (text) => lint({ strings: { report: text } });
}

async function textlint() {
  const { TextlintKernel } = await import('@textlint/kernel');
  const plugin = unwrap(await import('@textlint/textlint-plugin-text'));
  const rules = await Promise.all(
    TEXTLINT_RULES.map(async (ruleId) => ({ ruleId, rule: unwrap(await import(`textlint-rule-${ruleId}`)) })),
  );
  const kernel = new TextlintKernel();
  const options = { filePath: 'report.txt', ext: '.txt', plugins: [{ pluginId: 'text', plugin }], rules };
  return (text) => kernel.lintText(text, options);
}

/** A package written for one module system comes through the other with its content a level or two deeper. */
function unwrap(module) {
  return module.default ? unwrap(module.default) : module;
}
