import assert from 'node:assert/strict';
import { isAscii } from 'node:buffer';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../root';

test('the program is ASCII, patterns and all, so that it is held in one byte a character', () => {
  assert.ok(isAscii(fs.readFileSync(path.join(root, 'dist/program.js'))));
});
