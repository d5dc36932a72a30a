import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { ATTACKS } from '../attacks';
import { findBrowser, runningOut } from '../browser';
import { root } from '../root';
import { type LedgerPage, openLedgerPage } from './ledgerPage';

// The page of the ledger in a real browser; test/pages attacks it.

const REPORT = fs.readFileSync(path.join(root, 'samples', '青禾镇2025年上半年工作总结.txt'), 'utf8');
const HOSTILE = [
  '青禾镇2023年工作总结',
  ...ATTACKS.map((attack) => `一、${attack}\n\n${attack}产值由1500万元增加到4860万元，增长228%。`),
].join('\n');

let found: Awaited<ReturnType<typeof findBrowser>> = { missing: '' };
before(async () => {
  found = await findBrowser();
});
after(() => found.browser?.close());

function pageTest(name: string, run: (ledger: LedgerPage) => Promise<void>) {
  test(`ledger page: ${name}`, async (context) => {
    if (!found.browser) return context.skip(found.missing);
    const ledger = await openLedgerPage(found.browser);
    await run(ledger);
    await ledger.page.close();
  });
}

pageTest('its own controls break no rule of the policy', async (ledger) => {
  const { page } = ledger;
  await ledger.show(REPORT);
  await page.locator('vscode-single-select').click();
  await page.keyboard.press('Escape');
  await page.locator('vscode-toolbar-button.contradicted').click();
  assert.deepEqual(ledger.told, []);
});

pageTest('every claim is an option with its verdict in words, under the heading of its section', async (ledger) => {
  const { page } = ledger;
  await ledger.show(REPORT);
  const list = page.getByRole('listbox', { name: '核对台账' });
  const wrong = list.getByRole('option', { name: /^不符.*58\.4%.*推算应为 54\.4%/ });
  assert.equal(await wrong.count(), 1);
  assert.ok((await list.getByRole('group').count()) > 3);
  assert.match(await page.locator('.coverage').innerText(), /^共 109 个数字，核对 \d+ 项数据关系$/);
  assert.equal(await page.getByRole('switch', { name: /^不符 6$/ }).count(), 1);
});

pageTest('the keyboard does all: it moves, shows, goes, searches, and goes back', async (ledger) => {
  const { page } = ledger;
  await ledger.show(REPORT);
  await page.locator('#list').focus();
  await ledger.sent();
  const active = () => page.locator('#list').getAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  assert.equal(await active(), 'r1');
  await page.keyboard.press(' ');
  await page.keyboard.press('Enter');
  assert.deepEqual(await ledger.sent(), [
    { type: 'jump', generation: 1, row: 1, focus: false },
    { type: 'jump', generation: 1, row: 1, focus: true },
  ]);
  await page.keyboard.press('End');
  const last = (await page.locator('.row').count()) - 1;
  assert.equal(await active(), `r${last}`);
  assert.ok(await isInView(ledger, last));
  await page.keyboard.press('PageUp');
  assert.notEqual(await active(), `r${last}`);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  assert.equal(await active(), 'r0');
  await page.keyboard.press('/');
  await page.keyboard.type('民宿');
  assert.ok((await ledger.quotes()).every((quote) => quote.includes('民宿')));
  assert.match((await page.locator('#status').textContent()) ?? '', /^列出 1 项$/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const [jump] = await ledger.sent();
  assert.ok(jump?.type === 'jump' && jump.focus && jump.row > 1);
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('.row').count(), last + 1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  assert.deepEqual(await ledger.sent(), [{ type: 'leave' }]);
});

pageTest('a click shows a claim, a double click goes there, and neither marks words of the list', async (ledger) => {
  const { page } = ledger;
  await ledger.show(REPORT);
  await ledger.sent();
  await page.locator('#r4').click();
  assert.deepEqual(await ledger.sent(), [{ type: 'jump', generation: 1, row: 4, focus: false }]);
  await page.locator('#r5 .quote').dblclick();
  assert.deepEqual((await ledger.sent()).at(-1), { type: 'jump', generation: 1, row: 5, focus: true });
  assert.equal(await page.evaluate('String(getSelection())'), '');
});

pageTest('whoever comes to the page by keyboard comes to the list, at the claim of the cursor', async (ledger) => {
  const { page } = ledger;
  await ledger.show(REPORT);
  await ledger.cursor(3);
  await page.evaluate(`window.dispatchEvent(new Event('focus'))`);
  assert.equal(await page.evaluate('document.activeElement.id'), 'list');
  assert.equal(await page.locator('#list').getAttribute('aria-activedescendant'), 'r3');
  await page.locator('#search input').focus();
  await page.evaluate(`window.dispatchEvent(new Event('focus'))`);
  assert.equal(await page.evaluate('document.activeElement.id'), 'search');
});

pageTest('verdicts and kinds filter the list, together with the search, and are kept', async (ledger) => {
  const { page } = ledger;
  await ledger.show(REPORT);
  const all = await page.locator('.row').count();
  const verdicts = async () => new Set(await page.locator('.row .mark').allTextContents());
  await page.getByRole('switch', { name: /^不符/ }).click();
  assert.deepEqual(await verdicts(), new Set(['✗']));
  assert.equal(await page.locator('.row').count(), 6);
  await page.getByRole('switch', { name: /^相符/ }).click();
  assert.deepEqual(await verdicts(), new Set(['✗', '✓']));
  await page.getByRole('switch', { name: /^相符/ }).click();
  await page.locator('vscode-single-select').click();
  await page.locator('vscode-single-select li', { hasText: '增减幅度' }).click();
  assert.deepEqual(new Set(await page.locator('.kind').allTextContents()), new Set(['增减幅度']));
  assert.deepEqual(await ledger.state(), {
    uri: 'file:///总结.txt',
    query: '',
    kind: 'growth',
    verdicts: ['contradicted'],
  });
  await page.locator('#search input').fill('没有这样的话');
  await page.getByRole('button', { name: '全部列出' }).click();
  assert.equal(await page.locator('.row').count(), all);
});

pageTest('it follows the cursor of the report, but not while it is used itself', async (ledger) => {
  const { page } = ledger;
  await ledger.show(REPORT);
  const last = (await page.locator('.row').count()) - 1;
  await ledger.cursor(last);
  assert.equal(await page.locator('.row.current').getAttribute('id'), `r${last}`);
  assert.equal(await page.locator('.row.current').getAttribute('aria-current'), 'location');
  assert.ok(await isInView(ledger, last));
  await ledger.focus(true);
  await ledger.cursor(0);
  assert.equal(await page.locator('.row.current').getAttribute('id'), 'r0');
  assert.ok(await isInView(ledger, last), 'the list stays where it is');
  await ledger.focus(false);
  await ledger.cursor(undefined, 0);
  assert.equal(await page.locator('.row.current').count(), 0);
  assert.ok(await isInView(ledger, 0));
});

pageTest('it changes with the report as it is typed, and keeps filter and place', async (ledger) => {
  const { page } = ledger;
  await ledger.show(REPORT);
  await page.getByRole('switch', { name: /^不符/ }).click();
  await ledger.show(REPORT.replace('58.4%', '54.4%'));
  assert.equal(await page.locator('.row').count(), 5);
  assert.equal(await page.getByRole('switch', { name: /^不符 5$/ }).count(), 1);
  await page.locator('.row').first().click();
  const [jump] = (await ledger.sent()).filter(({ type }) => type === 'jump');
  assert.ok(jump?.type === 'jump' && jump.generation === 2 && !jump.focus);
});

pageTest('without a report, or without claims, it says so, in either language', async (ledger) => {
  const { page } = ledger;
  await ledger.send({ type: 'none', language: 'zh' });
  assert.match(await page.locator('.empty').innerText(), /请打开一份稿件/);
  await ledger.show('各项工作平稳推进。');
  assert.match(await page.locator('.empty').innerText(), /没有可以核对的数据关系/);
  await ledger.show(REPORT, 'en');
  assert.match(await page.locator('.coverage').innerText(), /^109 figures, \d+ relations checked$/);
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
});

pageTest('a very long ledger is whole, from its first row to its last', async (ledger) => {
  const { page } = ledger;
  await ledger.show(`青禾镇2025年工作总结\n\n${'全镇收入由2000万元增加到2500万元，增长25%。\n'.repeat(3000)}`);
  assert.equal(await page.locator('.row').count(), 3000);
  await ledger.cursor(2999);
  assert.ok(await isInView(ledger, 2999));
});

pageTest('nothing runs out of the page, however narrow the panel', async (ledger) => {
  const { page } = ledger;
  for (const report of [REPORT, `${HOSTILE}\n${'A'.repeat(300)}产值由1500万元增加到4860万元，增长228%。`]) {
    await ledger.show(report);
    for (const width of [900, 640, 400, 280]) {
      await page.setViewportSize({ width, height: 800 });
      assert.deepEqual(await runningOut(page, 'main *:not(.unseen)', width), [], String(width));
    }
  }
});

async function isInView({ page }: LedgerPage, row: number): Promise<boolean> {
  return page.locator(`#r${row}`).evaluate((element) => {
    const [own, list] = [element.getBoundingClientRect(), element.closest('#list')!.getBoundingClientRect()];
    return own.top >= list.top - 1 && own.bottom <= list.bottom + 1;
  });
}
