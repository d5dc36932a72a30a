// A VS Code from the npm registry: code-server brings VS Code's own server and workbench, built for the browser.
import fs from 'node:fs';
import path from 'node:path';
import { installAside, installProduction } from '../npm.mjs';
import { editorCache } from '../places.mjs';

/** VS Code 1.100.3: the oldest that package.json promises, and the last that runs on Node 20. */
const VERSION = '4.100.3';

/** The script that starts VS Code's server; fetched on the first call, which takes about a quarter of a minute. */
export function codeServerScript() {
  const home = path.join(editorCache, `code-server-${VERSION}`);
  const complete = path.join(home, 'complete');
  const vscode = path.join(home, 'node_modules', 'code-server', 'lib', 'vscode');
  if (!fs.existsSync(complete)) {
    console.log('Fetching VS Code from the npm registry (once) …');
    fs.rmSync(home, { recursive: true, force: true });
    installAside(home, 'code-server', VERSION);
    installProduction(vscode);
    fs.writeFileSync(complete, '');
  }
  return path.join(vscode, 'out', 'server-main.js');
}
