// npm run animation: writes docs/images/hegao.gif, in which a sentence is typed, found wrong, explained and repaired, in VS Code
// itself. A frame is a picture of the screen with the time that it stays; nothing in it is drawn.
import fs from 'node:fs';
import path from 'node:path';
import gifenc from 'gifenc';
import { PNG } from 'pngjs';
import { packageFile, root } from './places.mjs';
import { clickOn, hoverOver, openReport, placeOf } from './scenes/driver.mjs';
import { onStage } from './scenes/stage.mjs';
import { makePackage } from './testing/package.mjs';

const { GIFEncoder, quantize, applyPalette } = gifenc;

const REPORT = '青禾镇2025年上半年工作总结.txt';
const SENTENCE = '全镇农产品网络零售额由1.5亿元增加到1.86亿元，增长42%。下一步';
const RIGHT = '24';
const WRONG = '42%';
const COLORS = 64;
/** The foot of the editor, without the explorer beside it. */
const CLIP = { x: 300, y: 450, width: 980, height: 326 };

makePackage();
const frames = [];
await onStage({ packageFile, settings: { 'editor.cursorBlinking': 'solid' } }, play);
write(frames, path.join(root, 'docs', 'images', 'hegao.gif'));

/** The pauses are what a reader needs to take in what has just appeared. */
async function play(page) {
  const shoot = async (milliseconds) => {
    frames.push({ png: await page.screenshot({ clip: CLIP, animations: 'disabled' }), milliseconds });
  };
  await openReport(page, REPORT);
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await shoot(600);
  for (const letters of SENTENCE.match(/[\d.]+.|.{1,2}/gu)) {
    await page.keyboard.insertText(letters);
    await shoot(110);
  }
  const before = await page.locator('.squiggly-warning').count();
  await page.waitForFunction((count) => document.querySelectorAll('.squiggly-warning').length >= count, before);
  await shoot(1500);
  await hoverOver(page, WRONG, RIGHT);
  await shoot(3500);
  await page.keyboard.press('Escape');
  await clickOn(page, WRONG);
  await page.keyboard.press('Control+.');
  const fix = page
    .locator('.action-widget:not(.action-list-submenu-panel) .monaco-list-row', { hasText: RIGHT })
    .first();
  await fix.waitFor();
  await shoot(2200);
  await page.keyboard.press('Enter');
  await placeOf(page, `增长${RIGHT}`);
  await shoot(1200);
  await hoverOver(page, `${RIGHT}%。`, '✓');
  await shoot(3000);
}

/** One palette for all frames, so that what stays the same does not flicker; and of what stays the same nothing is written. */
function write(pictures, file) {
  const images = pictures.map(({ png, milliseconds }) => ({ ...PNG.sync.read(png), milliseconds }));
  const palette = quantize(Buffer.concat(images.slice(-4).map(({ data }) => data)), COLORS);
  const transparentIndex = palette.push([0, 0, 0]) - 1;
  const gif = GIFEncoder();
  let before = [];
  for (const { data, width, height, milliseconds } of images) {
    const pixels = applyPalette(data, palette.slice(0, transparentIndex));
    const changes = pixels.map((color, place) => (color === before[place] ? transparentIndex : color));
    gif.writeFrame(changes, width, height, {
      palette,
      delay: milliseconds,
      transparent: true,
      transparentIndex,
      dispose: 1,
    });
    before = pixels;
  }
  gif.finish();
  fs.writeFileSync(file, gif.bytes());
  console.log(`${path.relative(root, file)}: ${images.length} frames, ${Math.round(gif.bytes().length / 1024)} KB`);
}
