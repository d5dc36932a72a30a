import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { root } from './root';

/** A browser for tests of pages, or why there is none: then they are skipped and say so. */
export async function findBrowser(): Promise<{ readonly browser?: Browser; readonly missing: string }> {
  const source = pathToFileURL(path.join(root, 'scripts/editor/browser.mjs')).href;
  try {
    const { launchBrowser } = (await import(source)) as { launchBrowser(): Promise<Browser> };
    return { browser: await launchBrowser(), missing: '' };
  } catch (error) {
    return { missing: String(error) };
  }
}

/** All that a page says and asks for from now on: dialogs, the console, errors and requests. */
export function listenTo(page: Page): readonly string[] {
  const told: string[] = [];
  page.on('dialog', (dialog) => told.push(`dialog ${dialog.message()}`) && void dialog.dismiss());
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', (error) => told.push(String(error)));
  page.on('request', (request) => told.push(`request ${request.url()}`));
  return told;
}

/** The beginnings of the elements that run out of a page so wide, to the right. */
export function runningOut(page: Page, selector: string, width: number): Promise<readonly string[]> {
  return page
    .locator(selector)
    .evaluateAll(
      (elements, end) =>
        elements
          .filter((element) => element.getBoundingClientRect().right > end + 1)
          .map((element) => element.outerHTML.slice(0, 80)),
      width,
    );
}
