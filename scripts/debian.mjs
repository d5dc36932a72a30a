// Debian's packages, for a machine that is there for one run.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

/** Installs a package of Debian's; only where the machine is there for this run and nobody minds a new package. Gives whether it is there now. */
export function installFromDebian(name) {
  if (!process.env.CI || process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing Debian's ${name} …`);
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-q'], options);
  return spawnSync('apt-get', ['install', '-qy', '--no-install-recommends', name], options).status === 0;
}
