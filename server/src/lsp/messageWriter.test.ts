import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encoded } from './messageWriter';

const item = { message: '“2.7亿元”与“28300万元”不一致', range: { start: { line: 0, character: 1 } } };
const full = (items: readonly object[], more = {}) => ({
  jsonrpc: '2.0',
  id: 7,
  result: { kind: 'full', resultId: 'a', ...more, items },
});

const messages: readonly [string, object][] = [
  ['an answer', { jsonrpc: '2.0', id: 1, result: { items: ['核稿'] } }],
  ['no answer', { jsonrpc: '2.0', id: 1, result: null }],
  ['a notification', { jsonrpc: '2.0', method: 'hegao/coverage', params: {} }],
  ['a report without diagnostics', full([])],
  ['a report with one diagnostic', full([item])],
  ['a report with one diagnostic twice', full([item, item])],
  ['a report with something behind its diagnostics', { ...full([item]), more: 1 }],
  ['reports of others with it', full([item], { relatedDocuments: { 'file:///b': { kind: 'full', items: [] } } })],
];

for (const [name, message] of messages) {
  test(`${name} is written as JSON with its length in bytes`, () => {
    const [header, body] = encoded({ jsonrpc: '2.0', ...message })
      .toString()
      .split('\r\n\r\n');
    assert.equal(body, JSON.stringify(message));
    assert.equal(header, `Content-Length: ${Buffer.byteLength(body!)}`);
  });
}
