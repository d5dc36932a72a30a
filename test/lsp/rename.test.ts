import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PUSHED, startSession } from './session';
import { edited, positionOf, rangeOf } from './text';

const LIMIT = { timeout: 60_000 };

/** A draft of a town whose name, year and figures are still to come. */
const DRAFT = `# XX镇20XX年工作总结

20XX年，XX镇党委团结带领全镇干部群众，完成固定资产投资XX亿元，增长XX%。
XX镇获评县级先进，XX村建成文化礼堂1座。
`;

test('a rename fills in a placeholder wherever it stands for the same', LIMIT, async () => {
  const session = await startSession();
  assert.deepEqual(session.initialized.capabilities.renameProvider, { prepareProvider: true });
  for (const [name, languageId] of [
    ['总结.md', 'markdown'],
    ['总结.txt', 'plaintext'],
    ['总结.report', 'report'],
  ] as const) {
    const uri = session.open(name, languageId, DRAFT);
    const place = positionOf(DRAFT, 'XX镇党委');
    assert.deepEqual(await session.prepareRename(uri, place), { range: rangeAt('XX', 'XX镇党委'), placeholder: 'XX' });
    const edit = await session.rename(uri, place, '青禾');
    assert.deepEqual(Object.keys(edit!.changes!), [uri]);
    assert.equal(edited(DRAFT, edit!.changes![uri]!), DRAFT.replaceAll('XX镇', '青禾镇'));
  }
  assert.equal(await session.end(), 0);
});

test('a figure is filled in where it stands and nowhere else', LIMIT, async () => {
  const session = await startSession();
  const uri = session.open('总结.md', 'markdown', DRAFT);
  const edit = await session.rename(uri, positionOf(DRAFT, 'XX亿元'), '3.2');
  assert.equal(edited(DRAFT, edit!.changes![uri]!), DRAFT.replace('XX亿元', '3.2亿元'));
  assert.equal(await session.end(), 0);
});

test('where there is no placeholder there is nothing to rename', LIMIT, async () => {
  const session = await startSession();
  const uri = session.open('总结.md', 'markdown', DRAFT);
  assert.equal(await session.prepareRename(uri, positionOf(DRAFT, '干部群众')), null);
  assert.equal(await session.rename(uri, positionOf(DRAFT, '干部群众'), '青禾'), null);
  const foreign = session.open('server.txt', 'plaintext', 'workers = XX\nlisten = 0.0.0.0:8025\n');
  assert.equal(await session.prepareRename(foreign, { line: 0, character: 10 }), null);
  assert.equal(await session.end(), 0);
});

test('an empty name is refused with a sentence for the user', LIMIT, async () => {
  const session = await startSession();
  const uri = session.open('总结.md', 'markdown', DRAFT);
  await assert.rejects(session.rename(uri, positionOf(DRAFT, 'XX镇党委'), '  '), /请输入要替换“XX”的文字/);
  assert.equal(await session.end(), 0);
});

test('a client that cannot ask first is only told that there are renames', LIMIT, async () => {
  const session = await startSession({ capabilities: PUSHED });
  assert.equal(session.initialized.capabilities.renameProvider, true);
  assert.equal(await session.end(), 0);
});

test('filling in is offered to a client that has promised to run the command', LIMIT, async () => {
  const session = await startSession({ initializationOptions: { fillPlaceholderCommand: true } });
  const uri = session.open('总结.md', 'markdown', DRAFT);
  const diagnostics = await session.diagnostics(uri);
  const range = rangeAt('XX', 'XX镇党委');
  const actions = await session.actions(uri, range, ['quickfix'], diagnostics);
  const everywhere = actions.find(({ command }) => command?.command === 'hegao.fillPlaceholder');
  assert.equal(everywhere?.title, '全文填写“XX镇”（3处）…');
  assert.deepEqual(everywhere?.command?.arguments, [uri, range.start]);
  assert.equal(everywhere?.edit, undefined);
  assert.equal(everywhere?.diagnostics?.[0]?.code, 'unresolved-placeholder');

  const single = await session.actions(uri, rangeAt('XX', 'XX亿元'), ['quickfix']);
  assert.ok(single.some(({ title }) => title === '填写“XX”…'));
  assert.equal(await session.end(), 0);
});

test('filling in is not offered to any other client', LIMIT, async () => {
  const session = await startSession({ initializationOptions: { disableRuleCommand: true } });
  const uri = session.open('总结.md', 'markdown', DRAFT);
  const actions = await session.actions(uri, rangeAt('XX', 'XX镇党委'));
  assert.ok(actions.some(({ command }) => command?.command === 'hegao.disableRule'));
  assert.ok(actions.every(({ title }) => !title.includes('填写“')));
  assert.equal(await session.end(), 0);
});

/** Where `piece` stands at the beginning of `words`. */
function rangeAt(piece: string, words: string) {
  const { start } = rangeOf(DRAFT, words);
  return { start, end: { line: start.line, character: start.character + piece.length } };
}
