// npm run screenshots: opens samples/ in VS Code with the packaged extension, and takes the pictures that the READMEs show.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { installExtension } from './editor/server.mjs';
import { openWorkbench } from './editor/workbench.mjs';
import { editorCache, packageFile, root } from './places.mjs';

const REPORT = '青禾镇2025年上半年工作总结.txt';
/** The figure that the pictures are about: a growth of 24%, misprinted. */
const WRONG = '42%';
/** A figure of the same claim that has no finding of its own: there the hover has room for the whole working. */
const OPERAND = '1.86亿元';
/** An indicator that reports of two years state. */
const GOVERNMENT = '云溪县2026年政府工作报告.txt';
const INDICATOR = '45860元';
/** A report with slogans, one that is right, and where one is typed. */
const WORDING = '青禾镇2026年上半年民生工作总结.txt';
const SLOGAN = '四个自信';
const TYPED = '四是持续增强“四个';
const PATIENCE = 30_000;

/** A light window without anything that has nothing to do with the report. */
const SETTINGS = {
  'breadcrumbs.enabled': false,
  'editor.fontFamily': "'Noto Sans CJK SC', sans-serif",
  'editor.fontSize': 16,
  'editor.glyphMargin': false,
  'editor.hover.delay': 100,
  'editor.lightbulb.enabled': 'off',
  'editor.lineHeight': 1.8,
  'editor.lineNumbersMinChars': 3,
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.renderLineHighlight': 'none',
  'editor.scrollbar.vertical': 'hidden',
  'editor.stickyScroll.enabled': false,
  'explorer.decorations.badges': false,
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.layoutControl.enabled': false,
  'workbench.tips.enabled': false,
};

/** Without what only a VS Code in the browser shows, and with the glyphs of simplified Chinese. */
const STYLE =
  '[id="status.workbench.keyboardLayout"], [id="status.forwardedPorts"], .remote-kind { display: none !important }';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-'));
try {
  await takePictures(packagedExtension(), path.join(root, 'docs', 'images'));
} finally {
  fs.rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
}

function packagedExtension() {
  const { status } = spawnSync('npm', ['run', 'package'], { cwd: root, stdio: 'inherit', shell: true });
  if (status !== 0) throw new Error('the extension could not be packaged');
  const extensions = path.join(scratch, 'extensions');
  fs.mkdirSync(extensions);
  installExtension({ scratch, extensions, file: packageFile });
  return extensions;
}

async function takePictures(extensions, folder) {
  const samples = path.join(scratch, 'samples');
  fs.cpSync(path.join(root, 'samples'), samples, { recursive: true });
  const workbench = await openWorkbench({ folder: samples, extensions, settings: SETTINGS, locale: 'zh-cn' });
  try {
    const { page } = workbench;
    page.setDefaultTimeout(PATIENCE);
    await prepare(page);
    await openReport(page, REPORT);
    await takePicture(page, folder, 'problems', showProblems);
    await takePicture(page, folder, 'hover', showHover);
    await takePicture(page, folder, 'quick-fix', showQuickFix);
    await page.keyboard.press('Escape');
    await openReport(page, GOVERNMENT);
    await takePicture(page, folder, 'years', showYears);
    await openReport(page, WORDING);
    await takePicture(page, folder, 'slogan', showSlogan);
    await takePicture(page, folder, 'completion', showCompletion);
  } catch (error) {
    await workbench.page.screenshot({ path: path.join(editorCache, 'screenshots-failed.png') });
    throw error;
  } finally {
    await workbench.close();
  }
}

/** What a picture shows must be there first, or the run fails: a picture is a test too. */
async function takePicture(page, folder, name, arrange) {
  await arrange(page);
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
  console.log(`docs/images/${name}.png`);
}

async function prepare(page) {
  await page.locator('.monaco-workbench').waitFor();
  await page.addStyleTag({ content: STYLE });
  await page.evaluate(() => document.documentElement.setAttribute('lang', 'zh-Hans'));
}

async function openReport(page, name) {
  await page.getByRole('treeitem', { name }).dblclick();
  await page.locator('.squiggly-warning').first().waitFor({ state: 'attached' });
  await page.locator('.statusbar-item', { hasText: /核稿 \d+/ }).waitFor();
}

async function showProblems(page) {
  await page.locator('.statusbar-item', { hasText: /核稿 \d+/ }).click();
  await page
    .locator('.markers-panel-container .monaco-list-row', { hasText: /-(?:mismatch|conflict)/ })
    .first()
    .waitFor();
  await page.keyboard.press('Control+1');
  await page.mouse.move(640, 300);
}

async function showHover(page) {
  await page.keyboard.press('Control+J');
  await page.locator('.markers-panel-container').waitFor({ state: 'hidden' });
  const { x, y } = await placeOf(page, OPERAND);
  await page.mouse.move(x - 80, y + 80);
  await page.mouse.move(x, y, { steps: 5 });
  await page.locator('.monaco-hover:visible', { hasText: '相差' }).first().waitFor();
}

async function showQuickFix(page) {
  await page.keyboard.press('Escape');
  const { x, y } = await placeOf(page, WRONG);
  await page.mouse.click(x, y);
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget:not(.action-list-submenu-panel)').waitFor();
}

async function showYears(page) {
  const { x, y } = await placeOf(page, INDICATOR);
  await page.mouse.move(x - 80, y + 80);
  await page.mouse.move(x, y, { steps: 5 });
  await page.locator('.monaco-hover:visible', { hasText: '出处' }).first().waitFor();
}

async function showSlogan(page) {
  const { x, y } = await placeOf(page, SLOGAN);
  await page.mouse.move(x - 80, y + 80);
  await page.mouse.move(x, y, { steps: 5 });
  await page.locator('.monaco-hover:visible', { hasText: '道路自信' }).first().waitFor();
}

/** What is typed stands at the end of the report; the picture is taken before it is taken back. */
async function showCompletion(page) {
  await page.mouse.move(640, 20);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(TYPED);
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-widget:visible', { hasText: '四个意识' }).first().waitFor();
  await page.locator('.suggest-details:visible, .suggest-widget:visible').first().waitFor();
}

/** The middle of some words in the text. The editor's lines are cut into pieces by colour, so they are searched as a whole. */
async function placeOf(page, words) {
  const lines = page.locator('.view-line', { hasText: words });
  await lines.first().waitFor();
  return lines.first().evaluate((line, sought) => {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let before = 0;
    const start = line.textContent.indexOf(sought);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.textContent.length;
      if (start < before + length) {
        const range = document.createRange();
        range.setStart(node, start - before);
        range.setEnd(node, Math.min(length, start - before + sought.length));
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
      before += length;
    }
    throw new Error(`${sought} is not in the line`);
  }, words);
}
