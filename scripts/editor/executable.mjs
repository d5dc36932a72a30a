#!/usr/bin/env node
// What @vscode/test-electron takes for VS Code where none can be downloaded: the same arguments, the same exit status,
// but the workbench runs in a browser without a window.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openWorkbench } from './workbench.mjs';

const LIMIT = 5 * 60_000;

const text = { type: 'string' };
const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false, // the others only matter to a window
  options: {
    extensionDevelopmentPath: text,
    extensionTestsPath: text,
    'extensions-dir': text,
    'user-data-dir': text,
    locale: text,
  },
});

const workbench = await openWorkbench({
  folder: positionals[0] ?? fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-folder-')),
  development: values.extensionDevelopmentPath,
  tests: values.extensionTestsPath,
  extensions: values['extensions-dir'],
  locale: values.locale,
  settings: settingsIn(values['user-data-dir']),
  log: console.log,
});
try {
  process.exitCode = await Promise.race([workbench.finished, limit()]);
} finally {
  await workbench.close();
}

function settingsIn(userData) {
  const file = userData && path.join(userData, 'User', 'settings.json');
  return file && fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
}

function limit() {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`the suite did not end within ${LIMIT / 1000} s`)), LIMIT).unref();
  });
}
