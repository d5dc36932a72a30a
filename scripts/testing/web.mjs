// The editor's suite once more, where the extension runs in a browser: on vscode.dev, and in this suite.
import fs from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../editor/browser.mjs';
import { bundleMemory, bundleSuite, OUTCOME_MARK } from '../editor/webBundle.mjs';
import { startWebServer } from '../editor/webServer.mjs';
import { newPage, suiteOf } from '../editor/workbench.mjs';
import { editorCache } from '../places.mjs';
import { withoutEditor } from './editor.mjs';

const LIMIT = 5 * 60_000;

/** Runs the suite's files whose name holds one of the words, or all of them, in the web extension host. */
export async function runWebTests(words) {
  const lines = [];
  let server;
  let browser;
  try {
    [server, browser] = [await startWebServer({ tests: await bundleAll(words) }), await launchBrowser()];
  } catch (error) {
    await server?.stop();
    return withoutEditor(['web'], error);
  }
  try {
    console.log(`  VS Code for the Web, in Chromium ${browser.version()}`);
    const page = await newPage(browser);
    page.on('pageerror', ({ message }) => lines.push(message));
    const status = await Promise.race([runSuite(page, server, lines), limit()]);
    return [outcomeOf(lines, status)];
  } catch (error) {
    return [{ passed: 0, failures: [{ name: 'web', message: `${error.message}\n${lines.join('\n').slice(-3000)}` }] }];
  } finally {
    fs.writeFileSync(path.join(editorCache, 'web.log'), lines.join('\n'));
    await browser.close();
    await server.stop();
  }
}

async function bundleAll(words) {
  await bundleMemory();
  return bundleSuite(words);
}

async function runSuite(page, server, lines) {
  const finished = suiteOf(page, (line) => lines.push(line));
  await page.goto(server.address);
  return finished;
}

function outcomeOf(lines, status) {
  const line = lines.find((one) => one.startsWith(OUTCOME_MARK));
  if (!line) {
    const message = `the suite did not end (${status}):\n${lines.join('\n').slice(-3000)}`;
    return { passed: 0, failures: [{ name: 'web', message }] };
  }
  const { passed, failures } = JSON.parse(line.slice(OUTCOME_MARK.length));
  for (const title of passed) console.log(`  ✓ web › ${title}`);
  return { passed: passed.length, failures: failures.map((one) => ({ ...one, name: `web › ${one.name}` })) };
}

function limit() {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`the suite did not end within ${LIMIT / 1000} s`)), LIMIT).unref();
  });
}
