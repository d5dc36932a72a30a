import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import type { WorkspaceSummary } from '../../server/src/lsp/protocol';
import { PUSHED, startSession } from './session';

const LIMIT = { timeout: 60_000 };
const LAST = '云溪县2023年工作总结\n\n全年一般公共预算收入12.05亿元。\n';
const THIS = '云溪县2024年工作总结\n\n全年一般公共预算收入13.20亿元，增长5.0%。\n';
const WRONG = '青禾镇2023年工作总结\n\n一般公共预算收入由2000万元增加到2500万元，增长35%。\n';
/** `金额由2000万元增加到2500万元，增长35%。` as GB18030 has it. */
const GB18030 = Uint8Array.from(
  'bd f0 b6 ee d3 c9 32 30 30 30 cd f2 d4 aa d4 f6 bc d3 b5 bd 32 35 30 30 cd f2 d4 aa a3 ac d4 f6 b3 a4 33 35 25 a1 a3'
    .split(' ')
    .map((byte) => Number.parseInt(byte, 16)),
);

test(
  'a workspace that lies on no disk is read through the client, with its project and ignored files',
  LIMIT,
  async () => {
    const session = await startSession({
      capabilities: PUSHED,
      virtual: {
        '云溪县2024年工作总结.txt': THIS,
        '上年/云溪县2023年工作总结.txt': LAST,
        '国标.txt': GB18030,
        '从宽/hegao.yaml': 'rules:\n  growth-mismatch: off\n',
        '从宽/稿.txt': WRONG.replace('工作总结', 'XX总结'),
        '.gitignore': '旧稿\n',
        '旧稿/稿.txt': WRONG,
        '稿.txt': WRONG,
        '大.txt': WRONG.repeat(30_000),
      },
    });
    session.open('云溪县2024年工作总结.txt', 'plaintext', THIS);
    const published = (name: string, rule: string) =>
      session.published(session.uri(name), (all) => all.some(({ code }) => code === rule));

    const { diagnostics } = await published('云溪县2024年工作总结.txt', 'base-mismatch');
    const against = diagnostics.find(({ code }) => code === 'base-mismatch');
    assert.match(String(against?.message), /12\.05亿元/);
    await published('国标.txt', 'growth-mismatch');
    const lenient = await published('从宽/稿.txt', 'unresolved-placeholder');
    assert.deepEqual(codes(lenient.diagnostics), ['unresolved-placeholder']);

    const summary = await session.connection.sendRequest<WorkspaceSummary>('hegao/checkWorkspace');
    assert.equal(summary.reports, 5, 'all but the one that git leaves out and the one that is too large');
    assert.equal(summary.unreadable, 1);
    assert.equal(await session.end(), 0);
  },
);

test('a client that cannot be asked for files is not', LIMIT, async () => {
  const session = await startSession({
    capabilities: PUSHED,
    initializationOptions: { readFiles: false },
    virtual: { '稿.txt': WRONG, '二.txt': WRONG },
  });
  const uri = session.open('稿.txt', 'plaintext', WRONG);
  await session.published(uri, (all) => codes(all).includes('growth-mismatch'));
  const summary = await session.connection.sendRequest<{ reports: number }>('hegao/checkWorkspace');
  assert.equal(summary.reports, 1);
  assert.equal(await session.end(), 0);
});

function codes(diagnostics: readonly Diagnostic[]): readonly unknown[] {
  return diagnostics.map(({ code }) => code);
}
