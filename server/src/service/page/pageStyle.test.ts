import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { editorStyle, pageStyle, signOffStyle } from '.';

test('the policy of the page lets in the very styles that it has', () => {
  for (const { css, hash } of [pageStyle, editorStyle, signOffStyle]) {
    assert.equal(hash, `sha256-${createHash('sha256').update(css).digest('base64')}`);
    assert.doesNotMatch(css, /<|url\(|@import/);
  }
});
