// The suites that run inside VS Code: one on the sources, one on the packaged extension as a user installs it.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { locateEditor } from '../editor/locate.mjs';
import { editorCache, packageFile, root } from '../places.mjs';
import { notRun } from './notRun.mjs';
import { makePackage } from './package.mjs';

const SUITES = {
  editor: { development: root, tests: 'suite', prepare: () => {} },
  vsix: { development: path.join(root, 'test', 'editor', 'bystander'), tests: 'installed', prepare: installPackage },
};

/**
 * Runs the named suites, or of each the files whose name holds one of the words. Without an editor that is a failure in CI, and
 * said aloud elsewhere.
 */
export async function runEditorTests(names, words = []) {
  let editor;
  try {
    editor = await locateEditor();
  } catch (error) {
    return withoutEditor(names, error);
  }
  console.log(`  ${editor.name}`);
  return names.map((name) => runSuite(editor, name, words));
}

/** What a run gives that had no editor to run in: in CI a failure, and elsewhere nothing that a person could miss. */
export function withoutEditor(names, { message }) {
  return [notRun(`${names.join(', ')} (nothing was tested inside VS Code)`, message)];
}

function runSuite(editor, name, words) {
  const { development, tests, prepare } = SUITES[name];
  // A short path: VS Code's sockets lie inside, and their names may not be long.
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-'));
  const place = (folder) => path.join(scratch, folder);
  for (const folder of ['extensions', 'user']) fs.mkdirSync(place(folder));
  fs.cpSync(path.join(root, 'test', 'editor', 'workspace'), place('workspace'), { recursive: true });
  try {
    prepare(editor, { scratch, extensions: place('extensions') });
    const outcomeFile = place('outcome.json');
    const log = start(editor, {
      executable: editor.executable,
      development,
      tests: path.join(root, 'out', 'test', 'editor', tests, 'index.js'),
      folder: place('workspace'),
      extensions: place('extensions'),
      userData: place('user'),
      environment: { HEGAO_TEST_OUTCOME: outcomeFile, HEGAO_TEST_FILES: words.join(' ') },
    });
    return outcomeOf(name, outcomeFile, log);
  } catch (error) {
    return { passed: 0, failures: [{ name, message: error.message }] };
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

function start(editor, options) {
  const script = path.join(root, 'scripts', 'editor', 'runSuite.mjs');
  const [command, ...parameters] = [...editor.prefix, process.execPath, script, JSON.stringify(options)];
  const { status, stdout, stderr } = spawnSync(command, parameters, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return { status, text: `${stdout}${stderr}` };
}

/** The suite writes its outcome to a file, because the editor prints much of its own. */
function outcomeOf(name, file, { status, text }) {
  const logFile = path.join(editorCache, `${name}.log`);
  fs.writeFileSync(logFile, text);
  if (!fs.existsSync(file)) {
    return { passed: 0, failures: [{ name, message: `the suite did not end; ${logFile}:\n${text.slice(-3000)}` }] };
  }
  const { passed, failures } = JSON.parse(fs.readFileSync(file, 'utf8'));
  for (const title of passed) console.log(`  ✓ ${name} › ${title}`);
  const unexplained = status !== 0 && failures.length === 0 ? [{ name, message: `VS Code ended with ${status}` }] : [];
  return { passed: passed.length, failures: [...failures, ...unexplained] };
}

function installPackage(editor, where) {
  makePackage();
  editor.install({ ...where, file: packageFile });
}
