import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { COVERAGE_NOTIFICATION, type CoverageParams } from '../../server/src/lsp/protocol';
import { PULLING, type Session, startSession } from './session';

const WRONG = '全镇到位资金由1500万元增加到4860万元，增长228%。\n';

suite('coverage', () => {
  let session: Session;
  before(async () => {
    session = await startSession({ capabilities: PULLING, initializationOptions: { coverage: true } });
  });
  after(() => session.end());

  const told = (uri: string, fits: (params: CoverageParams) => boolean) =>
    session.next<CoverageParams>(COVERAGE_NOTIFICATION, (params) => params.uri === uri && fits(params));

  test('is told of a report when it is opened, and again when it has changed', async () => {
    const uri = session.open('稿.report', 'report', WRONG);
    const { coverage } = await told(uri, () => true);
    assert.equal(coverage?.contradictions, 1);
    const at = WRONG.indexOf('228%');
    session.change(uri, 2, {
      range: { start: { line: 0, character: at }, end: { line: 0, character: at + 4 } },
      text: '224%',
    });
    const next = await told(uri, (params) => params.coverage?.contradictions === 0);
    assert.equal(next.coverage?.claims.holds, 1);
  });

  test('is null for a file that is no report', async () => {
    const uri = session.open('notes.txt', 'plaintext', 'nothing to see\n');
    assert.equal((await told(uri, () => true)).coverage, null);
  });

  test('follows the settings', async () => {
    const uri = session.open('另.report', 'report', WRONG);
    await told(uri, ({ coverage }) => coverage?.contradictions === 1);
    session.settings = { check: 'off' };
    session.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.equal((await told(uri, ({ coverage }) => coverage === null)).coverage, null);
  });
});
