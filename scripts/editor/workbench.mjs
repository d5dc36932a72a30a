// VS Code's workbench in a browser without a window, on a server of its own.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { format } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { startServer } from './server.mjs';

/**
 * Opens a folder in VS Code.
 *
 * @param {object} options
 * @param {string} options.folder the folder to open
 * @param {string} [options.extensions] the folder of installed extensions; a new one without it
 * @param {string} [options.development] an extension under development
 * @param {string} [options.tests] a module in that extension's host whose `run` is the suite
 * @param {Record<string, unknown>} [options.settings] user settings
 * @param {string} [options.locale] the display language
 * @param {(line: string) => void} [options.log] takes what the extension host prints
 * @returns the page; `finished`, the suite's exit status; and `close`
 */
export async function openWorkbench(options) {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-'));
  const extensions = options.extensions ?? path.join(scratch, 'extensions');
  const closing = [() => fs.rmSync(scratch, { recursive: true, force: true, maxRetries: 5 })];
  const close = async () => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  try {
    const server = await startServer({ ...options, scratch, extensions });
    closing.push(server.stop);
    const browser = await launchBrowser();
    closing.push(() => browser.close());
    const page = await newPage(browser, options.locale);
    const ended = server.ended.then((status) => `VS Code's server ended with ${status}`);
    const finished = suiteOf(page, options.log, ended);
    await page.goto(addressOf(server.port, options));
    return { page, finished, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A page that reaches nothing but this machine. */
export async function newPage(browser, locale) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: locale ?? 'en' });
  // The workbench asks for extensions and experiments on the Internet; nothing here depends on the answers.
  await context.route(
    (url) => url.protocol.startsWith('http') && url.hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  return context.newPage();
}

/**
 * The exit status of the suite in the page. The workbench calls these two functions when a suite prints and when it ends;
 * `ended` resolves with a reason when nothing more is to be expected.
 */
export function suiteOf(page, log = () => {}, ended = new Promise(() => {})) {
  const finished = new Promise((resolve, reject) => {
    void page.exposeFunction('codeAutomationExit', resolve);
    void page.exposeFunction('codeAutomationLog', (_type, values) => log(format(...values)));
    page.on('crash', () => reject(new Error('the page crashed')));
    void ended.then((reason) => reject(new Error(reason)));
  });
  finished.catch(() => {}); // nobody may be waiting
  return finished;
}

function addressOf(port, { folder, development, tests }) {
  const remote = (file) => `vscode-remote://127.0.0.1:${port}${path.resolve(file)}`;
  const payload = [
    ['skipWelcome', 'true'],
    ...(development ? [['extensionDevelopmentPath', remote(development)]] : []),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
  ];
  const query = new URLSearchParams({ folder: path.resolve(folder), payload: JSON.stringify(payload) });
  return `http://127.0.0.1:${port}/?${query}`;
}
