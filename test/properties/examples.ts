import fs from 'node:fs';
import path from 'node:path';
import { root } from '../root';

/** The reports in the rules' own documents, right and wrong ones, without the marks: a new rule brings its own. */
export function ruleExamples(): readonly string[] {
  const folder = path.join(root, 'server/src/rules');
  return fs
    .readdirSync(folder)
    .map((name) => path.join(folder, name, 'README.md'))
    .filter((file) => fs.existsSync(file))
    .flatMap((file) => [...fs.readFileSync(file, 'utf8').matchAll(/^```report\n(.*?)^```$/gms)])
    .map((match) => match[1]!.replace(/[⟦⟧]/g, ''));
}
