// The licences of what is bundled, which their terms ask to be given along.
import fs from 'node:fs';
import path from 'node:path';
import { root } from './places.mjs';

const HEADING = `Hegao contains the following packages, bundled into its programs. Each is given under the licence that follows its name.
核稿的程序中打包了下列软件包，各按其名称之后所附的许可证授权。`;

/**
 * Writes one text with the licence of every package that the bundles hold.
 * @param {readonly import('esbuild').Metafile[]} metafiles what esbuild tells of its bundles
 */
export function writeLicences(metafiles, file) {
  const folders = new Set(metafiles.flatMap(({ inputs }) => Object.keys(inputs)).flatMap(packageFolder));
  const parts = [...folders].map(licenceOf).sort((one, other) => (one < other ? -1 : 1));
  fs.writeFileSync(file, `${[HEADING, ...new Set(parts)].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
}

/** The folder of the package that a file belongs to; none for the project's own. */
function packageFolder(input) {
  return input.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? [];
}

/** Throws where a package brings no licence: then it must not be bundled. */
function licenceOf(folder) {
  const place = path.join(root, folder);
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(place, 'package.json'), 'utf8'));
  const file = fs.readdirSync(place).find((entry) => /^licen[cs]e/i.test(entry));
  if (!license || !file) throw new Error(`${name} has no licence: it cannot be bundled`);
  return `${name} ${version} (${license})\n\n${fs.readFileSync(path.join(place, file), 'utf8').trim()}`;
}
