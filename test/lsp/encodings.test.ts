import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PUSHED, startSession } from './session';
import { REPORT } from './text';

const LIMIT = { timeout: 60_000 };
const WRONG = '青禾镇2023年工作总结\n\n🎉全镇一般公共预算收入由2000万元增加到2500万元，增长35%。\n';

const COUNTED = {
  'utf-16': (text: string) => text.length,
  'utf-8': (text: string) => Buffer.byteLength(text),
  'utf-32': (text: string) => Array.from(text).length,
};

for (const [encoding, count] of Object.entries(COUNTED)) {
  test(`a client that counts in ${encoding} gets its own columns, in open reports and in others`, LIMIT, async () => {
    const capabilities = { ...PUSHED, general: { positionEncodings: [encoding] } };
    const session = await startSession({ capabilities, files: { '另一份.txt': WRONG, 'hegao.yaml': '甲𠮷: 1\n' } });
    assert.equal(session.initialized.capabilities.positionEncoding, encoding);
    const uri = session.open('半年总结.txt', 'plaintext', REPORT);
    const columnOf = (text: string, piece: string) => {
      const line = text.split('\n').find((one) => one.includes(piece))!;
      return count(line.slice(0, line.indexOf(piece)));
    };
    const first = await session.published(uri, (diagnostics) => diagnostics.length > 0);
    const rate = first.diagnostics.find(({ code }) => code === 'growth-mismatch')!;
    assert.equal(rate.range.start.character, columnOf(REPORT, '228%'));

    // In the middle of a batch, behind characters of every width.
    const line = rate.range.start.line;
    const at = (character: number) => ({ start: { line, character }, end: { line, character } });
    const [before, digits] = [count('é🎉'), rate.range.start.character];
    session.change(
      uri,
      2,
      { range: at(0), text: 'é🎉' },
      { range: { start: at(digits + before + 2).start, end: at(digits + before + 3).start }, text: '9' },
    );
    const second = await session.published(uri, (diagnostics) =>
      diagnostics.some(({ message }) => String(message).includes('229%')),
    );
    const moved = second.diagnostics.find(({ code }) => code === 'growth-mismatch')!;
    assert.equal(moved.range.start.character, digits + before);
    const hover = await session.hover(uri, moved.range.start);
    assert.ok(hover, 'there is something under the cursor');

    const other = await session.published(session.uri('另一份.txt'), (diagnostics) => diagnostics.length > 0);
    assert.equal(other.diagnostics[0]!.range.start.character, columnOf(WRONG, '35%'));
    assert.equal(await session.end(), 0);
  });
}

test('an edit of the project file has the columns of its client too', LIMIT, async () => {
  const yaml = 'slogans:\n  - 茶乡云溪';
  const capabilities = {
    general: { positionEncodings: ['utf-8'] },
    workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
    textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } } },
  };
  const session = await startSession({ capabilities, files: { 'hegao.yaml': yaml } });
  const text = '# 云溪镇工作总结\n\n推进五水同治。\n';
  const uri = session.open('总结.md', 'markdown', text);
  const at = { line: 2, character: Buffer.byteLength('推进五') };
  const actions = await session.actions(uri, { start: at, end: at });
  const [change] = actions.find(({ title }) => title.startsWith('列为本单位的提法'))!.edit!.documentChanges!;
  assert.ok(change && 'edits' in change);
  const [edit] = change.edits;
  assert.ok(edit && 'newText' in edit);
  assert.deepEqual(edit.range.start, { line: 1, character: Buffer.byteLength('  - 茶乡云溪') });
  assert.equal(await session.end(), 0);
});

test('UTF-16 is what a client gets that offers it among others', LIMIT, async () => {
  const session = await startSession({ capabilities: { general: { positionEncodings: ['utf-8', 'utf-16'] } } });
  assert.equal(session.initialized.capabilities.positionEncoding, 'utf-16');
  assert.equal(await session.end(), 0);
});
