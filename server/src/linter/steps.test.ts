import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dedupe } from './dedupe';
import { fakeFinding, fakeSuppression } from './fakes';
import { nearest } from './nearest';
import { order } from './order';
import { severityOf } from './severity';
import { suppress } from './suppress';

const identify = ({ rule, span }: ReturnType<typeof fakeFinding>) => ({ rule, span });

test('order goes by start, end, severity and rule', () => {
  const findings = [
    fakeFinding(5, 6),
    fakeFinding(1, 3),
    fakeFinding(1, 2, { rule: 'b', severity: 'hint' }),
    fakeFinding(1, 2, { rule: 'c', severity: 'error' }),
    fakeFinding(1, 2, { rule: 'a', severity: 'hint' }),
  ];
  assert.deepEqual(
    order(findings).map(({ rule, span }) => `${span.start}-${span.end} ${rule}`),
    ['1-2 c', '1-2 a', '1-2 b', '1-3 fake-rule', '5-6 fake-rule'],
  );
});

test('dedupe keeps one of those that say the same of the same place', () => {
  const other = fakeFinding(0, 1, { message: { zh: '另', en: 'other' } });
  assert.deepEqual(dedupe([fakeFinding(0, 1), fakeFinding(0, 1), other, fakeFinding(0, 2)]).length, 3);
});

test('suppress goes by where a finding starts and by the rules named', () => {
  const findings = [fakeFinding(0, 9), fakeFinding(4, 6), fakeFinding(5, 6), fakeFinding(4, 5, { rule: 'other' })];
  const left = (rules?: string[]) => suppress(findings, [fakeSuppression(3, 5, rules)], identify);
  assert.deepEqual(left(), [findings[0], findings[2]]);
  assert.deepEqual(left(['other']), [findings[0], findings[1], findings[2]]);
  assert.deepEqual(left([]), findings);
});

test('a finding keeps its own severity until its rule is set to another', () => {
  assert.equal(severityOf(undefined, 'warning', 'warning'), 'warning');
  assert.equal(severityOf('error', 'warning', 'warning'), 'error');
  assert.equal(severityOf('hint', 'warning', 'warning'), 'hint');
});

test('another setting replaces the usual and the graver, and limits the milder', () => {
  assert.equal(severityOf(undefined, 'error', 'warning'), 'error');
  assert.equal(severityOf('error', 'information', 'warning'), 'information');
  assert.equal(severityOf('hint', 'error', 'warning'), 'hint');
  assert.equal(severityOf('information', 'hint', 'warning'), 'hint');
});

test('nearest finds the name that was meant, or none', () => {
  const names = ['growth-mismatch', 'sum-mismatch', 'off'];
  assert.equal(nearest('growth-mismach', names), 'growth-mismatch');
  assert.equal(nearest('Sum-Mismatch', names), 'sum-mismatch');
  assert.equal(nearest('of', names), 'off');
  assert.equal(nearest('ofF', names), 'off');
  assert.equal(nearest('fof', names), 'off');
  assert.equal(nearest('completely-different', names), undefined);
  assert.equal(nearest('', names), undefined);
});
