// Where things are. Imports nothing but Node's own modules, so that it works before anything is installed.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** What the editor suite fetches, kept between runs and out of git; @vscode/test-electron puts its download there too. */
export const editorCache = path.join(root, '.vscode-test');

/** The package that `npm run package` makes. */
export const packageFile = path.join(root, 'hegao.vsix');
