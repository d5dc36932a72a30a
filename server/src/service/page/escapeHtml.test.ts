import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { escapeHtml } from './escapeHtml';

test('no text can end an element, an attribute or begin a tag', () => {
  assert.equal(escapeHtml(`<a b="'\`&amp;`), '&#60;a b=&#34;&#39;&#96;&#38;amp;');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.doesNotMatch(escapeHtml(text), /[<>"'`]|&(?!#\d+;)|[\p{Cc}\p{Cf}\p{Cs}]/u);
    }),
  );
});
