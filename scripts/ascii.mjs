import { readFile, writeFile } from 'node:fs/promises';

/**
 * Rewrites a bundle so that it is ASCII alone, which Node loads as it is and holds in half the memory. With `charset: 'ascii'` esbuild does
 * so for strings and names, but leaves regular expressions as they were written; in these \u4e00 means the same as the character itself.
 *
 * @param {string} file its path
 */
export async function writeInAscii(file) {
  const code = await readFile(file, 'utf8');
  const escaped = /\\[^\0-\x7f]/.exec(code.replaceAll(/\\[\0-\x7f]/g, ''));
  if (escaped) throw new Error(`${file}: nothing can be escaped in ${escaped[0]}; write it without its backslash.`);
  await writeFile(file, code.replaceAll(/[^\0-\x7f]/g, inHex));
}

/** @param {string} unit of UTF-16 */
function inHex(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
