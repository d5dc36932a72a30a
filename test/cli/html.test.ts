import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { findBrowser, listenTo, runningOut } from '../browser';
import { runCli } from './runCli';

// The page of `hegao lint --format html` in a real browser, made from the samples and from a report that attacks it.

const NAME = '<img src=x onerror=alert(1)>&quot;.txt';
const HOSTILE = [
  '青禾镇2023年工作总结',
  '',
  '<script>alert(1)</script><style>mark{display:none}</style>',
  '固定资产投资由1500万元增加到4860万元，<b onclick="alert(1)">增长228%</b>。',
  '<img src="https://example.com/x.png" onerror="alert(1)">全年产值由20亿元增加到30亿元，增长50%。',
  '{{constructor.constructor("alert(1)")()}} $' + '{alert(1)} <!-- --> ]]> &lt;script&gt;',
  '\u0000甲\u202E乙\u2066丙\u2069全镇企业由2家增加到3家，增长5\u200B0%。',
  `没有空处的长词${'A'.repeat(200)}`,
  ...Array(12).fill('全镇上下同心协力，各项工作平稳推进，群众的获得感不断增强，村容村貌有了新的改善。'),
].join('\r\n');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-html-'));
const pages = { hostile: path.join(folder, 'hostile.html'), samples: path.join(folder, 'samples.html') };
let found: Awaited<ReturnType<typeof findBrowser>> = { missing: '' };

before(async () => {
  fs.mkdirSync(path.join(folder, '稿'));
  // Only UTF-16 with a mark may hold U+0000; any other file that does is no text.
  fs.writeFileSync(path.join(folder, '稿', NAME), Buffer.from(`\uFEFF${HOSTILE}`, 'utf16le'));
  fs.writeFileSync(
    pages.hostile,
    runCli(['lint', '--format', 'html', NAME, '没有.txt'], { folder: path.join(folder, '稿') }).stdout,
  );
  fs.writeFileSync(pages.samples, runCli(['lint', '--format', 'html', 'samples']).stdout);
  found = await findBrowser();
});

after(async () => {
  await found.browser?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** A test with an open page; where no browser can be had it is skipped and says so. */
function pageTest(name: string, file: keyof typeof pages, run: (page: Page, told: readonly string[]) => Promise<void>) {
  test(name, async (context) => {
    if (!found.browser) return context.skip(found.missing);
    const page = await found.browser.newPage({ viewport: { width: 1400, height: 1000 } });
    const told = listenTo(page);
    await page.goto(pathToFileURL(pages[file]).href, { waitUntil: 'load' });
    await run(page, told);
    await page.close();
  });
}

pageTest(
  'html: nothing in a report becomes a part of the page, and nothing is asked of the network',
  'hostile',
  async (page, told) => {
    assert.deepEqual(told, [`request ${pathToFileURL(pages.hostile).href}`]);
    assert.equal(await page.locator('script, img, iframe, link, object, [onclick], [onerror]').count(), 0);
    assert.equal(await page.locator('style').count(), 1);
    const shown = await page.locator('.line > p').allInnerTexts();
    assert.ok(shown.includes('<script>alert(1)</script><style>mark{display:none}</style>'), shown.join('\n'));
    assert.ok(shown.some((line) => line.startsWith('\uFFFD甲\uFFFD乙\uFFFD丙\uFFFD')));
    assert.equal(await page.locator('article h2').innerText(), NAME);
    assert.match(await page.locator('.troubles').innerText(), /没有\.txt/);
  },
);

pageTest(
  'html: even a script that came in could not run, and no style but its own applies',
  'hostile',
  async (page, told) => {
    const broken = (html: string) =>
      page.evaluate(`document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(html)})`);
    await broken('<img src="https://example.com/x.png" onerror="document.title = 1">');
    await broken('<p id="own" style="color: rgb(1, 2, 3)">x</p>');
    await page.waitForTimeout(100);
    assert.ok(told.some((line) => /Content Security Policy/.test(line)));
    assert.doesNotMatch(await page.title(), /^1$/);
    assert.notEqual(await page.evaluate(`getComputedStyle(document.querySelector('#own')).color`), 'rgb(1, 2, 3)');
    const washed = await page.evaluate(`getComputedStyle(document.querySelector('mark.warning')).backgroundColor`);
    assert.notEqual(washed, 'rgba(0, 0, 0, 0)', 'its own style applies');
  },
);

pageTest('html: it shows every finding and every claim once, and its links lead somewhere', 'samples', async (page) => {
  const { files, summary } = JSON.parse(runCli(['lint', '--format', 'json', 'samples']).stdout);
  const verdicts: Record<string, number>[] = files.map((file: { claims: Record<string, number> }) => file.claims);
  const claims = verdicts.flatMap((counts) => Object.values(counts)).reduce((sum, count) => sum + count, 0);
  assert.equal(await page.locator('.notes > li').count(), summary.findings);
  assert.equal(await page.locator('a.ref').count(), summary.findings);
  assert.equal(await page.locator('.ledger tbody tr').count(), claims);
  assert.equal(await page.locator('nav ol > li').count(), files.length);
  const targets = await page.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
  assert.deepEqual(
    targets.filter((target) => !ids.includes(target.slice(1))),
    [],
  );
  assert.equal(new Set(ids).size, ids.length);
});

pageTest('html: the ledger shows the verdicts that are chosen', 'samples', async (page) => {
  const ledger = page.locator('.ledger', { has: page.locator('tbody tr.contradicted') }).first();
  const visible = async () =>
    ledger
      .locator('tbody tr')
      .evaluateAll((rows) => rows.filter((row) => row.checkVisibility()).map((row) => row.className));
  const all = await visible();
  assert.ok(all.includes('holds') && all.includes('contradicted'));
  await ledger.locator('.show-holds').uncheck();
  assert.deepEqual(
    await visible(),
    all.filter((verdict) => verdict !== 'holds'),
  );
  await ledger.locator('.show-contradicted').uncheck();
  await ledger.locator('.show-holds').check();
  assert.deepEqual(
    await visible(),
    all.filter((verdict) => verdict !== 'contradicted'),
  );
});

for (const file of ['samples', 'hostile'] as const) {
  pageTest(`html: nothing of ${file} runs out of the page, on any screen and on paper`, file, async (page) => {
    for (const [media, width] of [
      ['screen', 1400],
      ['screen', 800],
      ['screen', 360],
      ['print', 670],
    ] as const) {
      await page.emulateMedia({ media });
      await page.setViewportSize({ width, height: 900 });
      assert.deepEqual(await runningOut(page, 'body *', width), [], `${media} ${width}`);
    }
  });
}

pageTest('html: findings stand beside the text on a wide screen, and below it on paper', 'samples', async (page) => {
  const place = () =>
    page
      .locator('.line:has(.notes)')
      .first()
      .evaluate((line) => {
        const [text, notes] = [line.querySelector('p')!, line.querySelector('.notes')!].map((part) =>
          part.getBoundingClientRect(),
        );
        return notes!.left >= text!.right ? 'beside' : notes!.top >= text!.bottom ? 'below' : 'over';
      });
  assert.equal(await place(), 'beside');
  await page.setViewportSize({ width: 670, height: 900 });
  assert.equal(await place(), 'below');
  await page.setViewportSize({ width: 1400, height: 900 });
  await page.emulateMedia({ media: 'print' });
  assert.equal(await place(), 'below');
});

test('html: it speaks the language that was asked for, and the same report gives the same page', () => {
  const english = runCli(['lint', '--lang', 'en', '--format', 'html', 'samples']).stdout;
  assert.match(english, /<html lang="en">[\s\S]*Ledger of figures/);
  assert.equal(runCli(['lint', '--format', 'html', 'samples']).stdout, fs.readFileSync(pages.samples, 'utf8'));
  assert.match(runCli(['lint', '--format', 'html', '没有.txt']).stdout, /没有核对任何文件/);
});
