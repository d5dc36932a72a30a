// Starts a rule: `node scripts/new-rule.mjs problem-name` makes its folder with a rule that finds nothing yet and a README
// whose examples already fail, and puts it into the index.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './places.mjs';

const id = process.argv[2] ?? '';
const folder = path.join(root, 'server/src/rules', id);

if (!/^[a-z]+(-[a-z0-9]+)+$/.test(id))
  fail('Name the problem in kebab-case: node scripts/new-rule.mjs growth-mismatch');
if (fs.existsSync(folder)) fail(`server/src/rules/${id} exists already.`);

fs.mkdirSync(folder);
fs.writeFileSync(path.join(folder, 'rule.ts'), ruleText());
fs.writeFileSync(path.join(folder, 'README.md'), readmeText());
const { status } = spawnSync(process.execPath, [path.join(root, 'scripts/generate.mjs')], { stdio: 'inherit' });
console.log(`server/src/rules/${id}/ is there. Write README.md first: its examples are the tests.`);
process.exit(status ?? 1);

function ruleText() {
  return `import { blockRule, type Problem } from '../rule';

/** TODO 中文名: what it finds, and on whose authority. */
export const rule = blockRule<Problem>({
  meta: {
    id: '${id}',
    category: 'wording',
    severity: 'warning',
    preview: true,
    name: { zh: 'TODO', en: 'TODO' },
    summary: { zh: 'TODO。', en: 'TODO.' },
    options: {},
  },
  *detect({ block }) {
    for (const match of block.folded.matchAll(/TODO/g)) {
      yield { span: { start: match.index, end: match.index + match[0].length } };
    }
  },
  describe: () => ({ message: { zh: 'TODO', en: 'TODO' } }),
});
`;
}

function readmeText() {
  const fence = '```';
  return `# TODO（中文名）

Finds TODO. Why it matters: TODO.

## What it finds

${fence}report
这里有⟦问题⟧。
${fence}

${fence}findings
提示的中文原文。
${fence}

## What it leaves alone

TODO: why.

${fence}report
这里没有问题。
${fence}

TODO: why.

${fence}report
这里也没有问题。
${fence}
`;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
