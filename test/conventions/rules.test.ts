import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { rules } from '../../server/src/rules';
import { root } from '../root';

const FOLDER = path.join(root, 'server/src/rules');
const folders = fs
  .readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

test('every folder of rules is a rule with docs', () => {
  const missing = folders.flatMap((name) =>
    ['rule.ts', 'README.md'].map((file) => `${name}/${file}`).filter((file) => !fs.existsSync(path.join(FOLDER, file))),
  );
  assert.deepEqual(missing, []);
});

test('the index holds every rule, named as its folder and in order', () => {
  assert.deepEqual(
    rules.map(({ meta }) => meta.id),
    folders,
  );
});

for (const { meta } of rules) {
  test(`${meta.id} describes itself`, () => {
    assert.match(meta.id, /^[a-z]+(?:-[a-z0-9]+)+$/);
    for (const { zh, en } of [meta.name, meta.summary]) {
      assert.match(zh, /[\u4E00-\u9FFF]/);
      assert.match(en, /^[^\u4E00-\u9FFF]/);
    }
    assert.match(meta.summary.zh, /。$/);
    assert.match(meta.summary.en, /\.$/);
    for (const [name, { description }] of Object.entries(meta.options)) {
      assert.match(name, /^[a-z][A-Za-z]*$/);
      assert.match(description.zh, /[\u4E00-\u9FFF]/);
      assert.match(description.en, /[a-z]/);
    }
  });
}
