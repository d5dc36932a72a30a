// Finds a Chromium that can show the workbench: one on the machine, else one from the npm registry, else Debian's.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { installFromDebian } from '../debian.mjs';
import { installAside } from '../npm.mjs';
import { editorCache } from '../places.mjs';

/** The last version for Node 20. It ships the binary itself, and the libraries that a bare machine lacks. */
const PACKAGE = { name: '@sparticuz/chromium', version: '143.0.4' };

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'];

/**
 * Opens the first browser that runs, without a window.
 * Throws an error that says what was tried when there is none.
 */
export async function launchBrowser() {
  const failures = [];
  for (const [name, find] of Object.entries(SOURCES)) {
    try {
      const found = await find();
      if (found) return await launch(found);
      failures.push(`${name}: none`);
    } catch (error) {
      failures.push(`${name}: ${String(error.message).split('\n')[0]}`);
    }
  }
  throw new Error(
    `No browser can be had.\n  ${failures.join('\n  ')}\n  Name one in the environment variable CHROMIUM.`,
  );
}

const SOURCES = {
  'on this machine': onThisMachine,
  'from the npm registry': fromRegistry,
  "from Debian's packages": fromDebian,
};

function launch({ executablePath, environment = {} }) {
  return chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, ...environment } });
}

function onThisMachine() {
  if (process.env.CHROMIUM) return { executablePath: process.env.CHROMIUM };
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = [...COMMANDS.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...APPLICATIONS];
  const executablePath = candidates.find((file) => fs.existsSync(file));
  return executablePath && { executablePath };
}

function fromRegistry() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const home = path.join(editorCache, `chromium-${PACKAGE.version}`);
  const complete = path.join(home, 'complete');
  if (!fs.existsSync(complete)) {
    console.log('Fetching a browser from the npm registry (once) …');
    fs.rmSync(home, { recursive: true, force: true });
    installAside(home, PACKAGE.name, PACKAGE.version);
    unpack(home);
    fs.writeFileSync(path.join(home, 'fonts.conf'), fontConfiguration(home));
    fs.writeFileSync(complete, '');
  }
  return { executablePath: path.join(home, 'chromium'), environment: environmentFor(home) };
}

/**
 * The package unpacks itself into the temporary folder, which is made to be ours. It adds its libraries (NSS, Expat)
 * only where it believes to be on Amazon's servers.
 */
function unpack(home) {
  const script = `import chromium from '${PACKAGE.name}'; await chromium.executablePath();`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: home,
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: home, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  if (status !== 0) throw new Error(`the browser could not be unpacked: ${stderr}`);
}

function environmentFor(home) {
  const libraries = [path.join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: path.join(home, 'fonts.conf') };
}

/** A page crashes where there is no font at all, so the package's own stands in on a machine without any. */
function fontConfiguration(home) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${path.join(home, 'fonts')}</dir>
  <cachedir>${path.join(home, 'font-cache')}</cachedir>
</fontconfig>
`;
}

function fromDebian() {
  return installFromDebian('chromium') ? onThisMachine() : undefined;
}
