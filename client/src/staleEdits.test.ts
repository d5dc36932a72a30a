import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isStale } from './staleEdits';

const URI = 'file:///a.report';
const of = (version: number | null) => ({ documentChanges: [{ textDocument: { uri: URI, version } }] });
const open = (version: number, isDirty = false) => [{ uri: URI, version, isDirty }];

test('changes of an open document are for one version of it', () => {
  assert.equal(isStale(of(3), open(3, true)), false);
  assert.equal(isStale(of(3), open(4, true)), true);
});

test('changes of a file are refused once the editor has a text of its own', () => {
  assert.equal(isStale(of(null), []), false);
  assert.equal(isStale(of(null), open(1)), false);
  assert.equal(isStale(of(null), open(2, true)), true);
});

test('a new file, another document, and no change at all are never stale', () => {
  assert.equal(isStale({ documentChanges: [{}] }, open(2, true)), false);
  assert.equal(isStale(of(3), [{ uri: 'file:///b.report', version: 9, isDirty: true }]), false);
  assert.equal(isStale({}, open(2, true)), false);
});
