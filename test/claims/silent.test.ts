import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { createLinter, createReader, mergeLayers } from '../../server/src/linter';
import { rules } from '../../server/src/rules';
import { root } from '../root';

const linter = createLinter(mergeLayers([], rules), createReader(), assert.fail);
const lines = fs.readFileSync(path.join(root, 'test/claims/silent.txt'), 'utf8').split('\n');

for (const [index, line] of lines.entries()) {
  if (line === '' || line.startsWith('#')) continue;
  test(`silent.txt:${index + 1} ${line}`, () => {
    const { findings } = linter.lint(`青禾县2024年经济运行情况\n\n${line}\n`);
    const said = findings.filter(({ severity }) => severity !== 'hint').map(({ message }) => message.zh);
    assert.deepEqual(said, []);
  });
}
