import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Verdict } from '../../server/src/claims';
import { createLinter, createReader, createWorkspace, type Finding, mergeLayers } from '../../server/src/linter';
import { rules } from '../../server/src/rules';

/**
 * Shows what the reports below a folder say against each other, each finding in its sentence and with the other report's.
 */
function checkWorkspace(folder: string): void {
  const configuration = mergeLayers([], rules);
  const workspace = createWorkspace(console.error);
  const texts = new Map<string, string>();
  for (const file of textsBelow(folder)) {
    const text = readFileSync(file, 'utf8');
    const name = path.relative(folder, file).split(path.sep).join('/');
    texts.set(name, text);
    workspace.put(name, createLinter(configuration, createReader(), console.error).lint(text), configuration);
  }
  const byRule = new Map<string, string[]>();
  for (const [name, text] of texts) {
    for (const finding of workspace.findings(name)) {
      const others = finding.related.flatMap(({ path: other, span }) =>
        other === undefined ? [] : `\n    ${inSentence(other, texts.get(other)!, span)}`,
      );
      const shown = byRule.get(finding.rule) ?? [];
      shown.push(show(name, text, finding) + others.join(''));
      byRule.set(finding.rule, shown);
    }
  }
  for (const [rule, shown] of [...byRule].sort()) console.log(`\n## ${rule}: ${shown.length}\n\n${shown.join('\n')}`);
  console.log(`\n${texts.size} files`);
}

/**
 * Lints every text below a folder and shows each finding in its sentence, so that a person can read whether it is true;
 * then how much of the texts was covered. Run it over real reports before a rule is called done.
 */
function checkCorpus(folder: string): void {
  const configuration = mergeLayers([], rules);
  const byRule = new Map<string, string[]>();
  const verdicts = new Map<string, number>();
  let figures = 0;
  const files = textsBelow(folder);
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const { reading, findings } = createLinter(configuration, createReader(), console.error).lint(text);
    figures += reading.blocks.reduce((sum, block) => sum + block.reading.figures.length, 0);
    for (const { claim } of reading.claims) count(verdicts, claim.kind, claim.verdict);
    for (const finding of findings) {
      const shown = byRule.get(finding.rule) ?? [];
      shown.push(show(path.relative(folder, file), text, finding));
      byRule.set(finding.rule, shown);
    }
  }
  for (const [rule, shown] of [...byRule].sort()) console.log(`\n## ${rule}: ${shown.length}\n\n${shown.join('\n')}`);
  console.log(`\n## Coverage\n\n${files.length} files, ${figures} figures`);
  for (const [key, number] of [...verdicts].sort()) console.log(`  ${key}: ${number}`);
}

function count(verdicts: Map<string, number>, kind: string, verdict: Verdict): void {
  for (const key of [`${kind} ${verdict}`, `all ${verdict}`]) verdicts.set(key, (verdicts.get(key) ?? 0) + 1);
}

function show(file: string, text: string, { span, severity, message, workings }: Finding): string {
  const working = workings === undefined ? '' : `（${workings}）`;
  return `[${severity}] ${inSentence(file, text, span)}\n    ${message.zh}${working}`;
}

function inSentence(file: string, text: string, span: Finding['span']): string {
  const line = text.slice(0, span.start).split('\n').length;
  const before = text.slice(Math.max(text.lastIndexOf('\n', span.start - 1) + 1, span.start - 45), span.start);
  const lineEnd = text.indexOf('\n', span.end);
  const after = text.slice(span.end, Math.min(lineEnd < 0 ? text.length : lineEnd, span.end + 30));
  return `${file}:${line} …${before}⟦${text.slice(span.start, span.end)}⟧${after}…`;
}

function textsBelow(folder: string): string[] {
  if (statSync(folder).isFile()) return [folder];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(txt|md|report)$/.test(name) && !/^(README|GOLD)\.md$/.test(path.basename(name)))
    .sort()
    .map((name) => path.join(folder, name));
}

const isWorkspace = process.argv.includes('--workspace');
const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
if (folder === undefined) {
  console.error('Usage: npm run check-corpus -- [--workspace] DIR');
  process.exitCode = 2;
} else if (isWorkspace) {
  checkWorkspace(folder);
} else {
  checkCorpus(folder);
}
