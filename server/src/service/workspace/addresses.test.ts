import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressIn, folderOf, liesIn, nameOf, readable, sameAddress } from './addresses';

test('one file has one address, however a client writes it', () => {
  const same: readonly (readonly string[])[] = [
    ['file:///c%3A/%E6%96%87/%E5%B9%B4%20%281%29.txt', 'file:///C:/文/年 (1).txt', 'file:///c:/%E6%96%87/年%20(1).txt'],
    ['file:///home/a%2Bb/%40.txt', 'file:///home/a+b/@.txt'],
    ['file://server/share/x.txt', 'FILE://server/share/x.txt'],
    ['untitled:Untitled-1', 'untitled:Untitled-1'],
    ['file:///a/100%25.txt', 'file:///a/100%.txt'],
  ];
  for (const [expected, ...written] of same) {
    assert.equal(sameAddress(expected!), expected, 'the common form stays as it is');
    for (const uri of written) assert.equal(sameAddress(uri), expected, uri);
  }
});

test('what is no address is left alone, and nothing throws', () => {
  for (const odd of ['', ':', 'x', '稿.txt', 'file:', '\ud800', 'file:///\ud800', 'file:///%ff']) sameAddress(odd);
  assert.equal(sameAddress('稿.txt'), '稿.txt');
});

test('folders, names and what lies where', () => {
  const file = addressIn('file:///a', '总结 (1).txt');
  assert.equal(nameOf(file), '总结 (1).txt');
  assert.equal(folderOf(file), 'file:///a');
  assert.equal(folderOf('file:///a'), undefined);
  assert.ok(liesIn(file, 'file:///a'));
  assert.ok(!liesIn('file:///ab/x', 'file:///a'));
  assert.equal(readable(file), 'file:///a/总结 (1).txt');
});
