import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import {
  CHECK_WORKSPACE_REQUEST,
  RULE_NAMES_REQUEST,
  type RuleNames,
  SECTIONS_REQUEST,
  type SectionStart,
} from '../../server/src/lsp/protocol';
import { PULLING, type Session, startSession } from './session';

const TEXT = '云溪镇工作总结\n\n一、项目建设\n\n开工8个。\n\n二、民生保障\n\n办成6件。\n';

suite('what a list of findings needs', () => {
  let session: Session;
  before(async () => {
    session = await startSession({ capabilities: PULLING, files: { '上年.report': TEXT.replace('一、', '\n一、') } });
  });
  after(() => session.end());

  const sectionsOf = (uri: string) => session.connection.sendRequest<SectionStart[]>(SECTIONS_REQUEST, { uri });

  test('are the sections of an open report as it stands', async () => {
    const uri = session.open('稿.report', 'report', TEXT);
    assert.deepEqual(await sectionsOf(uri), [
      { name: '云溪镇工作总结', line: 0 },
      { name: '一、项目建设', line: 2 },
      { name: '二、民生保障', line: 6 },
    ]);
    session.change(uri, 2, { text: TEXT.replace('民生保障', '安全生产') });
    assert.equal((await sectionsOf(uri)).at(-1)?.name, '二、安全生产');
  });

  test('are those of a report that is not open', async () => {
    await session.connection.sendRequest(CHECK_WORKSPACE_REQUEST);
    assert.deepEqual((await sectionsOf(session.uri('上年.report')))[1], { name: '一、项目建设', line: 3 });
  });

  test('are none for a file that is not known', async () => {
    assert.deepEqual(await sectionsOf('file:///nowhere.txt'), []);
    assert.deepEqual(await session.connection.sendRequest(SECTIONS_REQUEST, null), []);
  });

  test('are the names of the rules', async () => {
    const names = await session.connection.sendRequest<RuleNames>(RULE_NAMES_REQUEST);
    assert.equal(names['growth-mismatch'], '增长率不符');
  });
});
