import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { createLatest } from '../../client/src/ledger/latest';

const PAUSE = 200;

test('latest: many keystrokes make one run, after the last of them', (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const run = mock.fn(() => Promise.resolve());
  const latest = createLatest(PAUSE, run);
  latest.soon();
  context.mock.timers.tick(PAUSE - 1);
  latest.soon();
  context.mock.timers.tick(PAUSE - 1);
  assert.equal(run.mock.callCount(), 0);
  context.mock.timers.tick(1);
  assert.equal(run.mock.callCount(), 1);
});

test('latest: what is asked for during a run is done once more behind it, never beside it', async () => {
  const ends: (() => void)[] = [];
  const run = mock.fn(() => new Promise<void>((resolve) => ends.push(resolve)));
  const latest = createLatest(PAUSE, run);
  latest.now();
  latest.now();
  latest.now();
  assert.equal(run.mock.callCount(), 1);
  ends[0]!();
  await new Promise(setImmediate);
  assert.equal(run.mock.callCount(), 2);
  ends[1]!();
  await new Promise(setImmediate);
  assert.equal(run.mock.callCount(), 2);
});

test('latest: a run that fails does not keep the next one from running', async () => {
  const run = mock.fn(() => Promise.reject(new Error('the server is gone')));
  const latest = createLatest(PAUSE, run);
  latest.now();
  await new Promise(setImmediate);
  latest.now();
  assert.equal(run.mock.callCount(), 2);
});

test('latest: nothing runs after its end', (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const run = mock.fn(() => Promise.resolve());
  const latest = createLatest(PAUSE, run);
  latest.soon();
  latest.dispose();
  context.mock.timers.tick(PAUSE);
  latest.now();
  assert.equal(run.mock.callCount(), 0);
});
