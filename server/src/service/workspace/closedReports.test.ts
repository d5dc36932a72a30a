import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPositions } from '../../document/positions';
import { mergeLayers } from '../../linter';
import { rules } from '../../rules';
import { createClosedReports } from './closedReports';
import { createCrossChecks } from './crossChecks';

const SETTINGS = mergeLayers([], rules);
const WRONG = '青禾镇2023年工作总结\r\n\r\n全镇财政收入由2000万元增加到2500万元，增长35%。\r\n';
const URI = 'file:///a/稿.txt';

const placesIn = (text: string) => {
  const at = createPositions(text);
  return { positionAt: (offset: number) => ({ line: at(offset).line - 1, character: at(offset).column - 1 }) };
};

function create() {
  const log = (message: string) => assert.fail(message);
  return createClosedReports(createCrossChecks(log), placesIn, log);
}

const utf8 = (text: string) => ({ text, encoding: 'utf-8', mark: false }) as const;

test('a text is checked once for the same settings, and its findings are the same array', () => {
  const reports = create();
  assert.deepEqual(reports.put(URI, utf8(WRONG), SETTINGS), [URI]);
  const found = reports.findings(URI, 'zh');
  assert.deepEqual(
    found.map(({ rule }) => rule),
    ['growth-mismatch'],
  );
  assert.deepEqual(reports.put(URI, utf8(WRONG), SETTINGS), []);
  assert.equal(reports.findings(URI, 'zh'), found);
  assert.notEqual(reports.findings(URI, 'en'), found);
  assert.deepEqual(reports.get(URI)?.places.positionAt(20), { line: 2, character: 4 });
});

test('other settings and another text count, and what is gone is gone', () => {
  const reports = create();
  reports.put(URI, utf8(WRONG), SETTINGS);
  const off = mergeLayers([{ rules: { 'growth-mismatch': { severity: 'off' } } }], rules);
  assert.deepEqual(reports.put(URI, utf8(WRONG), off), [URI]);
  assert.deepEqual(reports.findings(URI, 'zh'), []);
  assert.deepEqual(reports.fail(URI, { zh: '坏', en: 'bad' }), [URI]);
  assert.deepEqual(reports.fail(URI, { zh: '坏', en: 'bad' }), [], 'it is told once');
  assert.deepEqual(reports.put(URI, utf8(WRONG.replace('35', '25')), SETTINGS), [URI]);
  assert.deepEqual(reports.findings(URI, 'zh'), []);
  assert.deepEqual(reports.remove(URI), [URI]);
  assert.deepEqual(reports.remove(URI), []);
  assert.equal(reports.get(URI), undefined);
});

test('a text that is no Chinese prose is known, and has no findings', () => {
  const reports = create();
  reports.put(URI, utf8('growth from 42 to 52.5, up 28%\n'), SETTINGS);
  assert.deepEqual(reports.findings(URI, 'zh'), []);
  assert.deepEqual(reports.uris(), [URI]);
});
