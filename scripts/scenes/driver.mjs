// What a person does in the workbench, and what must be on the screen before the next step.

/** Without what only a VS Code in the browser shows, and with the glyphs of simplified Chinese. */
const STYLE =
  '[id="status.workbench.keyboardLayout"], [id="status.forwardedPorts"], .remote-kind { display: none !important }';

const PATIENCE = 30_000;

/** Waits for the workbench and makes it fit to be looked at. */
export async function prepare(page) {
  page.setDefaultTimeout(PATIENCE);
  await page.locator('.monaco-workbench').waitFor();
  await page.addStyleTag({ content: STYLE });
  await page.evaluate(() => document.documentElement.setAttribute('lang', 'zh-Hans'));
}

/** Opens a report from the explorer and waits for its findings. */
export async function openReport(page, name) {
  await page.getByRole('treeitem', { name }).dblclick();
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await page.locator('.squiggly-warning').first().waitFor({ state: 'attached' });
  await statusOf(page).waitFor();
}

/** Hegao's entry in the status bar, once it has something to say. */
export function statusOf(page) {
  return page.locator('.statusbar-item', { hasText: /核稿.*\d+/ });
}

/** Moves the pointer onto some words of the text and waits for a hover that holds others. */
export async function hoverOver(page, words, shown) {
  const { x, y } = await placeOf(page, words);
  await page.mouse.move(x - 80, y + 80);
  await page.mouse.move(x, y, { steps: 5 });
  await page.locator('.monaco-hover:visible', { hasText: shown }).first().waitFor();
}

/** Puts the cursor into some words of the text. */
export async function clickOn(page, words) {
  const { x, y } = await placeOf(page, words);
  await page.mouse.click(x, y);
}

/** Runs a command as a person does, from the palette. */
export async function runCommand(page, title) {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget:visible input');
  await input.waitFor();
  await input.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** The page in the panel that is open. */
export function webviewOf(page) {
  return page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
}

/** The middle of some words in the text. The editor's lines are cut into pieces by colour, so they are searched as a whole. */
export async function placeOf(page, words) {
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
