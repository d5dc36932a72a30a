// What must be true of the package that people install.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../places.mjs';
import { single, together } from './outcome.mjs';

/** A package is downloaded over slow lines, and the editor reads it at every start. */
const LARGEST = 1_250_000;

/** Makes the package twice, a day apart as far as its files can tell. */
export async function runPackageChecks() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-package-'));
  try {
    const outcomes = [];
    const packages = [];
    for (const name of ['one.vsix', 'two.vsix']) {
      const file = path.join(folder, name);
      outcomes.push(await single(`npm run package makes ${name}`, () => makePackage(file)));
      if (fs.existsSync(file)) packages.push(fs.readFileSync(file));
      touchSources();
    }
    const [one, two] = packages;
    if (!two) return together(outcomes);
    outcomes.push(
      await single('the same sources give the same package, byte for byte', () => {
        if (!one.equals(two)) throw new Error('two packages of the same sources differ');
      }),
      await single(`the package is smaller than ${LARGEST} bytes`, () => {
        if (one.length > LARGEST) throw new Error(`it has ${one.length}`);
      }),
    );
    return together(outcomes);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes the package, in its usual place or in a file of that name; throws with what npm says where it fails. */
export function makePackage(file) {
  const options = { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' };
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'package', ...(file ? ['--', file] : [])], options);
  if (status !== 0) throw new Error(`npm run package failed:\n${stdout}${stderr}`);
}

/** A later time on a few files of each kind, as another checkout would give them. */
function touchSources() {
  const tomorrow = new Date(Date.now() + 86_400_000);
  for (const name of ['package.json', 'README.md', 'LICENSE', 'images/icon.png', 'l10n/bundle.l10n.zh-cn.json']) {
    fs.utimesSync(path.join(root, name), tomorrow, tomorrow);
  }
}
