// Shows the workbench in another language than English. The registry has no language pack that fits, so the few words
// that pictures of Hegao show are translated in a file beside this one; the rest stays English.
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../places.mjs';
import { codeServerScript } from './codeServer.mjs';

/** Leaves in the server's data folder what an installed language pack would. Does nothing for a language without words. */
export function writeLanguagePack(folder, locale) {
  const words = path.join(root, 'scripts', 'editor', `words.${locale}.json`);
  if (!fs.existsSync(words)) return;
  const vscode = path.join(folder, `words.${locale}.json`);
  fs.writeFileSync(vscode, JSON.stringify({ contents: translate(JSON.parse(fs.readFileSync(words, 'utf8'))) }));
  const pack = {
    hash: `hegao-${locale}`,
    label: locale,
    extensions: [{ extensionIdentifier: { id: 'hegao.words' }, version: '1.0.0' }],
    translations: { vscode },
  };
  fs.writeFileSync(path.join(folder, 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}

/** VS Code keeps its messages in one list, and their keys, by module, in another in the same order. */
function translate(words) {
  const out = path.dirname(codeServerScript());
  const messages = readJson(path.join(out, 'nls.messages.json'));
  const contents = {};
  let index = 0;
  for (const [module, keys] of readJson(path.join(out, 'nls.keys.json'))) {
    for (const key of keys) {
      const translated = words[messages[index++]];
      if (translated !== undefined) contents[module] = { ...contents[module], [key]: translated };
    }
  }
  return contents;
}

function readJson(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}
