// npm run check-lexicon: says line and reason for each mistake in the lexicon's data. `npm run check-lexicon -- FILE…`
// checks a user's own files instead: lists of slogans, or a hegao.yaml with its slogans and the files that it names.
import fs from 'node:fs';
import path from 'node:path';
import { checkSloganFiles, readLexicon, show } from './lexicon.mjs';

const named = process.argv.slice(2);
const { entries, mistakes } = named.length === 0 ? checkSloganFiles(readLexicon()) : checkOwn(named);
for (const mistake of mistakes) console.log(show(mistake));
const errors = mistakes.filter(({ severity }) => severity === 'error').length;
console.log(
  `共 ${entries.length} 条提法，${errors} 处问题。（${counted(entries.length, 'entry', 'entries')}, ${counted(errors, 'mistake', 'mistakes')}.）`,
);
process.exitCode = errors > 0 ? 1 : 0;

function checkOwn(names) {
  const builtin = checkSloganFiles(readLexicon()).entries;
  const files = names.map((name) => read(name));
  for (;;) {
    const check = checkSloganFiles(files, builtin);
    const further = check.named
      .map(({ file, by }) => path.join(path.dirname(by), file))
      .filter(
        (name, at, all) =>
          all.indexOf(name) === at && !files.some((file) => path.resolve(file.name) === path.resolve(name)),
      );
    if (further.length === 0) return check;
    files.push(...further.map((name) => read(name)));
  }
}

function read(name) {
  try {
    return { name, text: fs.readFileSync(name, 'utf8').replace(/^\uFEFF/, ''), scope: 'own' };
  } catch {
    console.error(`无法读取文件：${name}（cannot read the file）`);
    process.exit(2);
  }
}

function counted(number, one, many) {
  return `${number} ${number === 1 ? one : many}`;
}
