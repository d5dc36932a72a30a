// What the scripts about the lexicon share: its files, their check, and how a mistake is printed.
import fs from 'node:fs';
import path from 'node:path';
import { loadSource } from './compile.mjs';
import { root } from './places.mjs';

export const folder = path.join(root, 'server/src/lexicon');

export const { checkSloganFiles, indexForms } = await loadSource({ entryPoints: [path.join(folder, 'validation.ts')] });

/** The lexicon's own files. The folder says whose the entries are; a province's file is named after it. */
export function readLexicon() {
  return ['national', 'provinces', 'terms'].flatMap((part) =>
    fs
      .readdirSync(path.join(folder, 'data', part))
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => ({
        name: path.posix.join('server/src/lexicon/data', part, name),
        text: fs.readFileSync(path.join(folder, 'data', part, name), 'utf8'),
        scope: part === 'provinces' ? path.basename(name, '.yaml') : part,
      })),
  );
}

export function show({ file, line, column, severity, zh, en }) {
  const remark = severity === 'warning' ? '提醒：' : '';
  return `${file}:${line}:${column}: ${remark}${zh}（${en}）`;
}
