import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../../server/src/rules';
import { pullWorkspace } from './pull';
import { PUSHED, startSession } from './session';

const HAS_RULES = rules.some(({ scope }) => String(scope) === 'workspace');
const LIMIT = { timeout: 60_000, skip: !HAS_RULES && 'no rule holds reports against each other' };

const LAST = '云溪县2023年工作总结\n\n全年一般公共预算收入12.05亿元。\n';
const THIS = '云溪县2024年工作总结\n\n全年一般公共预算收入13.20亿元，增长5.0%。\n';
const [LAST_NAME, THIS_NAME] = ['上年/云溪县2023年工作总结.txt', '云溪县2024年工作总结.txt'];
const RULE = 'base-mismatch';

test('what a report says against one that is not open is found, and leads to it', LIMIT, async () => {
  const session = await startSession({ files: { [LAST_NAME]: LAST, [THIS_NAME]: THIS } });
  const uri = session.open(THIS_NAME, 'plaintext', THIS);
  const pull = pullWorkspace(session);
  await pull.until('both reports', (reports) => reports.has(LAST_NAME) && reports.has(THIS_NAME));
  const found = (await session.diagnostics(uri)).find(({ code }) => code === RULE);
  const place = found?.relatedInformation?.find(({ location }) => location.uri !== uri)?.location;
  assert.equal(place?.uri, session.uri(LAST_NAME));
  assert.equal(place?.range.start.line, 2);

  session.write(LAST_NAME, LAST.replace('12.05', '12.57'));
  session.changed([LAST_NAME, 'changed']);
  await session.next('workspace/diagnostic/refresh');
  assert.ok(!(await session.diagnostics(uri)).some(({ code }) => code === RULE));
  assert.equal(await session.end(), 0);
});

test('an edit in an open report changes what is found in one that is not', LIMIT, async () => {
  const session = await startSession({ files: { [LAST_NAME]: LAST, [THIS_NAME]: THIS } });
  const uri = session.open(LAST_NAME, 'plaintext', LAST);
  const pull = pullWorkspace(session);
  await pull.until('the finding', () => pull.codes(THIS_NAME)?.includes(RULE) === true);
  session.change(uri, 2, { text: LAST.replace('12.05', '12.57') });
  await session.report(uri);
  await pull.until('the finding to go', () => pull.codes(THIS_NAME)?.includes(RULE) === false);
  session.change(uri, 3, { text: LAST });
  await session.report(uri);
  await pull.until('the finding to come back', () => pull.codes(THIS_NAME)?.includes(RULE) === true);
  assert.equal(await session.end(), 0);
});

test('a client that cannot ask is sent the same', LIMIT, async () => {
  const session = await startSession({ files: { [LAST_NAME]: LAST, [THIS_NAME]: THIS }, capabilities: PUSHED });
  const uri = session.open(LAST_NAME, 'plaintext', LAST);
  await session.published(session.uri(THIS_NAME), (all) => all.some(({ code }) => code === RULE));
  session.change(uri, 2, { text: LAST.replace('12.05', '12.57') });
  await session.published(session.uri(THIS_NAME), (all) => !all.some(({ code }) => code === RULE));
  assert.equal(await session.end(), 0);
});
