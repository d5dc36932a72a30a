// What Hegao looks like to a person: each scene brings the workbench into a state, and fails when it does not come about. The
// suite plays them all, and the READMEs' pictures are taken of them.
import { clickOn, hoverOver, openReport, runCommand, statusOf, webviewOf } from './driver.mjs';

const REPORT = '青禾镇2025年上半年工作总结.txt';
/** The figure that the first scenes are about: a growth of 24%, misprinted. */
const WRONG = '42%';
/** A rate of completion that is wrong too. */
const OTHER_WRONG = '58.4%';
/** A figure of the same claim that has no finding of its own: there the hover has room for the whole working. */
const OPERAND = '1.86亿元';
/** An indicator that reports of two years state. */
const GOVERNMENT = '云溪县2026年政府工作报告.txt';
const INDICATOR = '45860元';
/** A report with slogans, one that is right, and where one is typed. */
const WORDING = '青禾镇2026年上半年民生工作总结.txt';
const SLOGAN = '四个自信';
const TYPED = '四是持续增强“四个';
/** A report by its text alone: its name says nothing. */
const PLAIN = '河东街道2025年6月防汛简报.txt';

/** In the order in which one leads to the next. */
export const SCENES = [
  { name: 'problems', arrange: showProblems },
  { name: 'hover', arrange: showHover },
  { name: 'quick-fix', arrange: showQuickFix },
  { name: 'computed', arrange: showComputed },
  { name: 'findings', arrange: showFindings },
  { name: 'years', arrange: showYears },
  { name: 'slogan', arrange: showSlogan },
  { name: 'completion', arrange: showCompletion },
  { name: 'ledger', arrange: showLedger },
  { name: 'walkthrough', arrange: showWalkthrough },
  { name: 'plain-text', arrange: showPlainText },
];

async function showProblems(page) {
  await openReport(page, REPORT);
  await page.keyboard.press('Control+Shift+M');
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
  await hoverOver(page, OPERAND, '相差');
}

async function showQuickFix(page) {
  await page.keyboard.press('Escape');
  await clickOn(page, WRONG);
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget:not(.action-list-submenu-panel)').waitFor();
}

/** What a wrong figure should be, in pale letters behind it. */
async function showComputed(page) {
  await page.keyboard.press('Escape');
  await runCommand(page, '显示或隐藏推算结果');
  await page.locator('.view-line', { hasText: '⇒' }).first().waitFor();
}

/** The tree beside the report, with what the status bar tells of it. */
async function showFindings(page) {
  await runCommand(page, '显示或隐藏推算结果');
  await page.locator('.view-line', { hasText: '⇒' }).first().waitFor({ state: 'hidden' });
  await runCommand(page, '发现的问题');
  await page.locator('.pane-body .monaco-list-row', { hasText: WRONG }).click();
  await statusOf(page).hover();
  await page.locator('.monaco-hover:visible', { hasText: '项数据关系' }).first().waitFor();
}

async function showYears(page) {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+E');
  await openReport(page, GOVERNMENT);
  await hoverOver(page, INDICATOR, '出处');
}

async function showSlogan(page) {
  await openReport(page, WORDING);
  await hoverOver(page, SLOGAN, '道路自信');
}

/** What is typed stands at the end of the report. */
async function showCompletion(page) {
  await page.mouse.move(640, 20);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(TYPED);
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-widget:visible', { hasText: '四个意识' }).first().waitFor();
  await page.locator('.suggest-details:visible, .suggest-widget:visible').first().waitFor();
}

/** The row of the claim at the cursor stands out; a double click on a row goes to its figure in the report. */
async function showLedger(page) {
  await page.keyboard.press('Escape');
  await openReport(page, REPORT);
  await runCommand(page, '打开核对台账');
  const ledger = webviewOf(page);
  await ledger.locator('.row', { hasText: OTHER_WRONG }).dblclick();
  await page.locator('.statusbar-item', { hasText: new RegExp(`\\(\\D*${OTHER_WRONG.length}\\D*\\)`) }).waitFor();
  await clickOn(page, WRONG);
  await ledger.locator('.row.current', { hasText: WRONG }).waitFor();
  await page.mouse.move(640, 20);
}

async function showWalkthrough(page) {
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+W');
  await webviewOf(page).locator('body').waitFor({ state: 'detached' });
  await runCommand(page, '使用入门');
  await page.locator('.getting-started-step', { hasText: '看核对台账' }).click();
  await page.getByRole('button', { name: '打开核对台账' }).waitFor();
}

/** It has the button of the ledger as any report has. */
async function showPlainText(page) {
  await openReport(page, PLAIN);
  await page.locator('.editor-actions [aria-label*="打开核对台账"]').waitFor();
}
