// VS Code's server as a process of its own, with nothing of this machine's settings or extensions.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { codeServerScript } from './codeServer.mjs';
import { writeLanguagePack } from './displayLanguage.mjs';

export const SETTINGS = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'window.menuBarVisibility': 'classic',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

const START_LIMIT = 60_000;

/**
 * Starts the server on a free port; `scratch` takes all that it writes. Gives its port, a promise of its end, and a
 * function that ends it. Throws with the end of its log when it does not start.
 */
export async function startServer({ scratch, extensions, settings = {}, locale }) {
  const data = path.join(scratch, 'server');
  writeJson(path.join(data, 'data', 'User', 'settings.json'), { ...SETTINGS, ...settings });
  if (locale) writeLanguagePack(path.join(data, 'data'), locale);
  const server = spawn(
    process.execPath,
    [
      codeServerScript(),
      ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
      ...['--telemetry-level', 'off', '--enable-smoke-test-driver'],
      ...(locale ? ['--locale', locale] : []),
      ...folders(scratch, extensions),
    ],
    { detached: true, env: environment(scratch), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const stop = () => stopGroup(server);
  try {
    return { port: await portOf(server), ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Installs a packaged extension; throws with the server's words when it does not like it. */
export function installExtension({ scratch, extensions, file }) {
  const parameters = [codeServerScript(), ...folders(scratch, extensions), '--install-extension', file];
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, {
    encoding: 'utf8',
    env: environment(scratch),
  });
  if (status !== 0 || !/successfully installed/.test(stdout)) throw new Error(`${file}: ${stdout}\n${stderr}`);
}

function folders(scratch, extensions) {
  // Without this list the server finds no extension at all, not even one under development.
  const list = path.join(extensions, 'extensions.json');
  if (!fs.existsSync(list)) writeJson(list, []);
  return ['--server-data-dir', path.join(scratch, 'server'), '--extensions-dir', extensions];
}

/** Its sockets and settings go where they are removed after the run. */
function environment(scratch) {
  const home = path.join(scratch, 'home');
  fs.mkdirSync(home, { recursive: true });
  return { ...process.env, HOME: home, TMPDIR: scratch, XDG_RUNTIME_DIR: scratch };
}

function portOf(server) {
  return new Promise((resolve, reject) => {
    let log = '';
    const fail = (why) => reject(new Error(`VS Code's server ${why}:\n${log.slice(-2000)}`));
    const timer = setTimeout(fail, START_LIMIT, 'did not answer');
    const read = (chunk) => {
      log += chunk;
      const port = /listening on (\d+)/.exec(log)?.[1];
      if (port) {
        clearTimeout(timer);
        resolve(Number(port));
      }
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('exit', () => fail('ended'));
  });
}

/** The server starts processes of its own; the group that it leads takes them along. */
async function stopGroup(server) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  process.kill(-server.pid);
  await ended;
}

function writeJson(file, value) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify(value));
}
