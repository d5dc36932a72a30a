import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { FromPage, PageState, ToPage } from '../../client/src/ledger/messages';
import { shellHtml } from '../../client/src/ledger/shell';
import type { Language } from '../../server/src/service';
import { listenTo } from '../browser';
import { root } from '../root';
import { placedLedger } from './ledgers';

/** The page of the ledger in a browser, with the test in the place of the editor. */
export interface LedgerPage {
  readonly page: Page;
  /** What the page said and asked for, other than its own two files. */
  readonly told: readonly string[];
  show(report: string, language?: Language): Promise<void>;
  cursor(row: number | undefined, near?: number): Promise<void>;
  send(message: ToPage): Promise<void>;
  /** Whether the page has the keyboard, as far as it knows. */
  focus(isFocused: boolean): Promise<void>;
  /** What it has sent since it was last asked, without reports of what it shows. */
  sent(): Promise<readonly FromPage[]>;
  state(): Promise<PageState>;
  /** The texts of the quotations that are listed. */
  quotes(): Promise<readonly string[]>;
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-ledger-'));
process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }));

/** What the editor gives to a page, and a say in whether it has the keyboard. */
const EDITOR = `
const kept = {};
window.fromPage = [];
window.isFocused = false;
window.pageState = window.name ? JSON.parse(window.name) : undefined;
document.hasFocus = () => window.isFocused;
window.acquireVsCodeApi = () => ({
  postMessage: (message) => window.fromPage.push(message),
  getState: () => window.pageState,
  setState: (state) => { window.pageState = state; window.name = JSON.stringify(state); },
});
`;

export async function openLedgerPage(browser: Browser, size = { width: 640, height: 800 }): Promise<LedgerPage> {
  const file = path.join(folder, 'page.html');
  const dist = (name: string) => pathToFileURL(path.join(root, 'dist', name)).href;
  const [script, style] = [dist('ledger.js'), dist('ledger.css')];
  fs.writeFileSync(file, shellHtml({ language: 'zh-cn', nonce: 'abc', script, style }));
  const page = await browser.newPage({ viewport: size });
  const own = [pathToFileURL(file).href, script, style].map((address) => `request ${address}`);
  const all = listenTo(page);
  await page.addInitScript(EDITOR);
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
  let generation = 0;
  const send = (message: ToPage) =>
    page.evaluate<void>(`window.dispatchEvent(new MessageEvent('message', { data: ${JSON.stringify(message)} }))`);
  return {
    page,
    get told() {
      return all.filter((line) => !own.includes(line));
    },
    send,
    show(report, language) {
      generation++;
      const ledger = placedLedger(report, language);
      return send({ type: 'ledger', generation, name: '总结.txt', uri: 'file:///总结.txt', ledger });
    },
    cursor: (row, near = row) => send({ type: 'cursor', row, near }),
    focus: (isFocused) => page.evaluate(`window.isFocused = ${isFocused}`),
    async sent() {
      const messages = (await page.evaluate('window.fromPage.splice(0)')) as FromPage[];
      return messages.filter(({ type }) => type !== 'shown');
    },
    state: () => page.evaluate('window.pageState') as Promise<PageState>,
    quotes: () => page.locator('.quote').allTextContents(),
  };
}
