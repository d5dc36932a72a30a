// The pages on the rules that come with the extension, in Chinese and English, made from each rule's README and metadata.
import fs from 'node:fs';
import path from 'node:path';
import { SEVERITY_NAMES } from './ruleSchema.mjs';
import { loadMetas, rulesFolder } from './rules.mjs';

/** So many examples show what a rule finds, and as many what it leaves alone. */
const MOST_EXAMPLES = 8;

/** Writes the pages of all rules into a folder, one file a language, since many small ones make a large package. */
export async function writeRulePages(folder) {
  const [chinese, english] = [{}, {}];
  for (const meta of await loadMetas()) {
    const readme = fs.readFileSync(path.join(rulesFolder, meta.id, 'README.md'), 'utf8');
    chinese[meta.id] = chinesePage(meta, readme);
    english[meta.id] = englishPage(meta, readme);
  }
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'rules.zh-CN.json'), JSON.stringify(chinese));
  fs.writeFileSync(path.join(folder, 'rules.en.json'), JSON.stringify(english));
}

/** What it finds, what it leaves alone, and how to be left alone by it: by examples, which need no translation. */
function chinesePage({ id, name, summary, severity, preview, options }, readme) {
  const examples = examplesOf(readme);
  const found = examples.filter(({ report }) => report.includes('⟦')).slice(0, MOST_EXAMPLES);
  const left = examples.filter(({ report }) => !report.includes('⟦')).slice(0, MOST_EXAMPLES);
  const level = SEVERITY_NAMES[preview ? 'off' : severity].zh;
  const listed = Object.entries(options).map(([option, schema]) => `- \`${option}\`：${schema.description.zh}`);
  return `${[
    `# ${name.zh}`,
    summary.zh,
    `规则标识 \`${id}\`，默认级别：${level}。`,
    '## 会指出',
    ...found.map(exampleOf),
    '## 不会指出',
    ...left.map(exampleOf),
    ...(listed.length > 0 ? ['## 选项', `写在 \`hegao.yaml\` 的 \`rules:\` 下。`, listed.join('\n')] : []),
    '## 不想再看到',
    [
      `- 只忽略一处：在上一行写 \`<!-- 核稿:忽略下一行 ${id} -->\``,
      `- 这份稿件不查：在开头写 \`<!-- 核稿:忽略全文 ${id} -->\``,
      `- 整个文件夹不查：在 \`hegao.yaml\` 里写`,
    ].join('\n'),
    fenced(`rules:\n  ${id}: off`),
  ].join('\n\n')}\n`;
}

/** The README, without what is of use only in the project's own folders. */
function englishPage({ id }, readme) {
  const text = readme
    .replace(/^```(?:report|findings|fixed|other).*$/gm, '```text')
    .replace(/\]\(\.\.\/([a-z-]+)\/README\.md\)/g, ']($1.en.md)')
    .replace(/\[([^\]]*)\]\((?!https?:|[a-z-]+\.en\.md\))[^)]*\)/g, '$1');
  return `${text.trimEnd()}

## To be left alone by it

- once: write \`<!-- hegao-disable-next-line ${id} -->\` on the line above
- in one report: write \`<!-- hegao-disable-file ${id} -->\` at its beginning
- in a folder: write into \`hegao.yaml\`

${fenced(`rules:\n  ${id}: off`)}
`;
}

function fenced(text) {
  return `\`\`\`yaml\n${text}\n\`\`\``;
}

/** The reports of a README's examples, each with the findings that follow it and what other reports it stands beside. */
function examplesOf(readme) {
  const examples = [];
  let others = [];
  for (const [, kind, title, body] of readme.matchAll(/^```(report|findings|other)\b *(.*)\n([\s\S]*?)^```$/gm)) {
    if (kind === 'other') others.push({ title, body });
    else if (kind === 'findings') examples.at(-1).findings = body;
    else {
      examples.push({ others, report: body, findings: '' });
      others = [];
    }
  }
  return examples;
}

function exampleOf({ others, report, findings }) {
  const told = findings.trim().split('\n').filter(Boolean);
  return [
    ...others.map(({ title, body }) => `另一份稿件（${title}）：\n\n${quoted(body)}`),
    quoted(report),
    ...(told.length > 0 ? [told.map((line) => `- ${escaped(line)}`).join('\n')] : []),
  ].join('\n\n');
}

/** A quotation in which what is wrong stands out; its lines stay lines. */
function quoted(text) {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `> ${escaped(line).replaceAll('⟦', '<mark>').replaceAll('⟧', '</mark>')}  `)
    .join('\n');
}

function escaped(text) {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
