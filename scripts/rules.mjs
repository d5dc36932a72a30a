// What the scripts know of the rules: their ids, from the folders, and their metadata, from the product's own code.
import fs from 'node:fs';
import path from 'node:path';
import { loadSource } from './compile.mjs';
import { root } from './places.mjs';

export const rulesFolder = path.join(root, 'server/src/rules');

export function ruleIds() {
  return fs
    .readdirSync(rulesFolder)
    .filter((name) => fs.existsSync(path.join(rulesFolder, name, 'rule.ts')))
    .sort();
}

/** The rules are compiled before their metadata is read. */
export async function loadMetas(ids = ruleIds()) {
  const contents = ids.map((id, index) => `export { rule as rule${index} } from './${id}/rule';`).join('\n');
  const module = await loadSource({ stdin: { contents, resolveDir: rulesFolder, loader: 'ts' } });
  return ids.map((_, index) => module[`rule${index}`].meta);
}
