import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keeping, keepingLatest } from './keeping';

test('each source is read once by each reader, and a copy is read anew', () => {
  let reads = 0;
  const first = keeping(({ text }: { text: string }) => ({ length: text.length, read: ++reads }));
  const second = keeping(({ text }: { text: string }) => ({ last: text.at(-1), of: first({ text }) }));
  const source = { text: '青禾镇' };
  assert.equal(first(source), first(source));
  assert.equal(second(source), second(source));
  assert.equal(first(source).read, 1);
  assert.deepEqual([first({ ...source, text: '青禾' }).length, first(source).length], [2, 3]);
  assert.deepEqual([Object.keys(source), JSON.stringify(source)], [['text'], '{"text":"青禾镇"}']);
});

test('readers that ask each other for one source keep what each has read', () => {
  const inner = keeping((_: object) => ({}));
  const outer = keeping((source: object) => ({ inner: inner(source) }));
  const source = {};
  assert.equal(outer(source).inner, inner(source));
  assert.equal(outer(source), outer(source));
});

test('with a context, what was read with another one is read anew', () => {
  const read = keepingLatest((source: { text: string }, context: { mark: string }) => ({ of: source.text, context }));
  const [source, one, other] = [{ text: '甲' }, { mark: '1' }, { mark: '2' }];
  const kept = read(source, one);
  assert.equal(read(source, one), kept);
  assert.equal(read(source, other).context, other);
  assert.notEqual(read(source, one), kept);
});
