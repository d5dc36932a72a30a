import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import type { LedgerPage, ResultsPage } from '../../server/src/lsp/protocol';
import { ATTACKS, FOREIGN, intrude, STOPPED, UNSEEN } from '../attacks';
import { findBrowser, listenTo } from '../browser';
import { runCli } from '../cli/runCli';
import { openLedgerPage } from '../client/ledgerPage';
import { startSession } from '../lsp/session';

// Every page that is made of a report, in a real browser: the report for `--format html`, the page of results, the page to sign,
// and the panel of the ledger. All are made of the same texts, each of which attacks in the body, in headings, and in the words
// of the office's own slogans.

const NAME = '<img src=x onerror=alert(1)>"\u202E.txt';
const REPORT = [
  '青禾镇2023年工作总结',
  '',
  ...ATTACKS.flatMap((attack) => [
    `（一）${attack}`,
    `${attack}产值由1500万元增加到4860万元，增长228%，${attack}推进五水共抓${attack}。`,
  ]),
  // Otherwise it would be taken for a program.
  ...Array(40).fill('全镇上下同心协力，各项工作平稳推进，群众的获得感不断增强，村容村貌有了新的改善。'),
].join('\n');
const PROJECT = `slogans:
  - canonical: 五水"><b onclick=alert(1)>共治
    wrong: [五水共抓]
    source: '<script>alert(1)</script>'
    note: '</style><img src=x onerror=alert(1)>'
`;

const PAGES = ['report', 'results', 'signOff', 'ledger'] as const;
type Name = (typeof PAGES)[number];

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-pages-'));
const html: Partial<Record<Name, string>> = {};
let found: Awaited<ReturnType<typeof findBrowser>> = { missing: '' };

before(async () => {
  fs.writeFileSync(path.join(folder, NAME), REPORT);
  fs.writeFileSync(path.join(folder, 'hegao.yaml'), PROJECT);
  html.report = runCli(['lint', '--format', 'html', '.'], { folder }).stdout;
  const session = await startSession({ files: { 'hegao.yaml': PROJECT } });
  const uri = session.open(NAME, 'plaintext', REPORT);
  const { connection } = session;
  const results = await connection.sendRequest<ResultsPage>('hegao/resultsPage', { uris: [uri] });
  const signOff = await connection.sendRequest<LedgerPage | null>('hegao/ledgerPage', { textDocument: { uri } });
  assert.equal(await session.end(), 0);
  [html.results, html.signOff] = [results.html, signOff?.html ?? ''];
  found = await findBrowser();
});

after(async () => {
  await found.browser?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** The page with the attacking report in it, and what it has said and asked for, other than itself. */
async function opened(name: Name): Promise<{ page: Page; told: () => readonly string[] }> {
  if (name === 'ledger') {
    const ledger = await openLedgerPage(found.browser!);
    await ledger.show(REPORT);
    return { page: ledger.page, told: () => ledger.told };
  }
  const file = path.join(folder, `${name}.html`);
  fs.writeFileSync(file, html[name]!);
  const page = await found.browser!.newPage();
  const told = listenTo(page);
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
  return { page, told: () => told.filter((line) => line !== `request ${pathToFileURL(file).href}`) };
}

for (const name of PAGES) {
  test(`${name}: each attack stands there as text, runs nothing, and turns nothing round`, async (context) => {
    if (!found.browser) return context.skip(found.missing);
    const { page, told } = await opened(name);
    const body = page.locator('body');
    for (const element of await page.locator('a, .row').all()) await element.dispatchEvent('mouseover');
    assert.equal(await page.locator(FOREIGN).count(), 0);
    assert.equal(await page.locator('body script').count(), name === 'ledger' ? 1 : 0);
    // The numbers of the findings stand in between.
    await body.evaluate((element) => {
      for (const number of element.querySelectorAll('a.ref')) number.remove();
    });
    const text = (await body.textContent()) ?? '';
    assert.doesNotMatch(text, UNSEEN);
    assert.doesNotMatch(String(await page.evaluate('document.title')), UNSEEN);
    // The ledger quotes a figure's own clause, which begins behind a semicolon.
    for (const attack of ATTACKS.filter((each) => name !== 'ledger' || !each.includes(';'))) {
      const shown = attack.replace(new RegExp(UNSEEN, 'g'), '\uFFFD');
      assert.ok(text.includes(shown), `${shown} is not there`);
    }
    if (name !== 'ledger') assert.ok(text.includes('五水"><b onclick=alert(1)>共治'), 'its own slogans are quoted');
    assert.deepEqual(told(), []);
    await page.close();
  });

  test(`${name}: what comes in from elsewhere all the same is stopped by the policy`, async (context) => {
    if (!found.browser) return context.skip(found.missing);
    const { page, told } = await opened(name);
    const state = () => page.evaluate('[document.title, location.href]');
    const before = await state();
    const sent: string[] = [];
    await page.route(/^https?:/, (route) => {
      sent.push(route.request().url());
      return route.abort();
    });
    assert.deepEqual(await intrude(page), STOPPED);
    assert.deepEqual(sent, []);
    assert.deepEqual(await state(), before);
    assert.deepEqual(
      told().filter((line) => line.startsWith('dialog')),
      [],
    );
    assert.ok(await page.locator('body').isVisible());
    await page.close();
  });
}
