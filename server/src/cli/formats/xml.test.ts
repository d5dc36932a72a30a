import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeXml } from './xml';

test('marks, line ends and tabs are written as references', () => {
  assert.equal(escapeXml(`<a b='"&"'>\r\n\t`), '&lt;a b=&apos;&quot;&amp;&quot;&apos;&gt;&#13;&#10;&#9;');
});

test('what XML admits nowhere becomes U+FFFD, and everything else stays', () => {
  assert.equal(escapeXml('\u0000\u0008\u000b\u001f\ud800\udc00\ufffe'), `${'\ufffd'.repeat(4)}\u{10000}\ufffd`);
  assert.equal(escapeXml('\ud83d半'), '\ufffd半');
  assert.equal(escapeXml('增长5%𠮷\u0085'), '增长5%𠮷&#133;');
});
