// Runs npm. Imports nothing but Node's own modules, so that it works before anything is installed.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './places.mjs';

const QUIETLY = ['--no-audit', '--no-fund', '--loglevel=error'];

/** Installs what package-lock.json names, unless exactly that is there. No package's own script is run: none is needed. */
export function installDependencies() {
  if (areInstalled()) return;
  console.log('安装依赖（只需一次）… Installing dependencies (once) …');
  npm(['ci', '--ignore-scripts', ...QUIETLY], root);
}

/** Installs one package with its dependencies into a folder of its own, and gives the package's folder. */
export function installAside(folder, name, version) {
  fs.mkdirSync(folder, { recursive: true });
  const manifest = { private: true, dependencies: { [name]: version } };
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  npm(['install', '--ignore-scripts', ...QUIETLY], folder);
  return path.join(folder, 'node_modules', name);
}

/** Installs the dependencies of a package that brings its own manifest, without those for its development. */
export function installProduction(folder) {
  npm(['install', '--omit=dev', '--ignore-scripts', ...QUIETLY], folder);
}

/** npm keeps a list of what it has installed; packages for other platforms are not on it. */
function areInstalled() {
  const installed = packagesIn(path.join(root, 'node_modules', '.package-lock.json'));
  const wanted = packagesIn(path.join(root, 'package-lock.json'));
  return Object.entries(wanted).every(
    ([where, { version, optional }]) => where === '' || optional || installed[where]?.version === version,
  );
}

function packagesIn(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')).packages : {};
}

function npm(parameters, cwd) {
  // Under `npm start` and `npm test` this is the npm that runs already; on Windows a .cmd file cannot be spawned as it is.
  const script = process.env.npm_execpath;
  const { status, error } = script
    ? spawnSync(process.execPath, [script, ...parameters], { cwd, stdio: 'inherit' })
    : spawnSync('npm', parameters, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm ${parameters[0]} failed in ${cwd}: ${error?.message ?? `exit ${status}`}`);
}
