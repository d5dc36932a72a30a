// npm start: installs and builds what is missing or out of date, checks samples/ or what is named after `--`, and says
// how to see it in VS Code.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { installDependencies } from './npm.mjs';
import { root } from './places.mjs';

const SOURCES = ['client', 'server', 'package.json', 'package-lock.json', 'scripts/build.mjs', 'scripts/core.mjs'];
const BUNDLES = ['dist/extension.js', 'dist/server.js', 'dist/web/server.js', 'dist/cli.js', 'dist/program.js'];

const HOW_TO_SEE_IT = `
在 VS Code 里看：npm run package，再运行 code --install-extension hegao.vsix，然后打开 samples 文件夹。
（或者用 VS Code 打开本项目，按 F5。）核别的稿子：npm start -- 文件或文件夹

To see it in VS Code: npm run package, then code --install-extension hegao.vsix, and open the folder samples.
(Or open this project in VS Code and press F5.) To check other reports: npm start -- FILE or FOLDER
`;

installDependencies();
if (isStale()) run('scripts/build.mjs');
const named = process.argv.slice(2).map((name) => path.resolve(process.env.INIT_CWD ?? '.', name));
const status = run('dist/cli.js', 'lint', ...(named.length > 0 ? named : ['samples']));
console.log(HOW_TO_SEE_IT);
// Findings (1) are what this is for; only a run that failed (2) is a failure here.
process.exitCode = status === 1 ? 0 : status;

/** True when a bundle is missing, or a source is newer than the oldest bundle. */
function isStale() {
  const built = BUNDLES.map((file) => path.join(root, file));
  if (!built.every((file) => fs.existsSync(file))) return true;
  const oldest = Math.min(...built.map((file) => fs.statSync(file).mtimeMs));
  return SOURCES.some((source) => newest(path.join(root, source)) > oldest);
}

function newest(file) {
  const entry = fs.statSync(file);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(0, ...fs.readdirSync(file).map((name) => newest(path.join(file, name))));
}

function run(script, ...parameters) {
  const { status } = spawnSync(process.execPath, [script, ...parameters], { cwd: root, stdio: 'inherit' });
  if (status !== 0 && script.startsWith('scripts/')) process.exit(status ?? 1);
  return status ?? 2;
}
