import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {
  CodeLens,
  CompletionList,
  DocumentLink,
  InlayHint,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensOptions,
} from 'vscode-languageserver-protocol';
import { PUSHED, type Session, startSession } from './session';
import { edited, positionOf, REPORT, rangeOf, textAt } from './text';

const LIMIT = { timeout: 60_000 };
const WHOLE = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

test('only what a client can show is announced', LIMIT, async () => {
  const session = await startSession({ capabilities: PUSHED });
  const { capabilities } = session.initialized;
  const names = ['inlayHint', 'codeLens', 'semanticTokens', 'selectionRange', 'documentLink'] as const;
  for (const name of names) assert.equal(capabilities[`${name}Provider`], undefined, name);
  assert.equal(await session.end(), 0);
});

test('a computed value is shown behind the figure, and takes its place when it is accepted', LIMIT, async () => {
  const session = await startSession();
  assert.equal(session.initialized.capabilities.inlayHintProvider, true);
  const uri = session.open('半年总结.md', 'markdown', REPORT);
  const [hint, ...others] = await session.ask<InlayHint[]>('inlayHint', uri, { range: WHOLE });
  assert.deepEqual(others, []);
  assert.equal(hint?.label, '⇒ 224%');
  assert.deepEqual(hint?.position, rangeOf(REPORT, '228%').end);
  assert.match(String(hint?.tooltip), /4860 ÷ 1500/);
  assert.equal(edited(REPORT, hint!.textEdits!), REPORT.replace('228%', '224%'));
  const below = { start: positionOf(REPORT, '## 二'), end: WHOLE.end };
  assert.deepEqual(await session.ask('inlayHint', uri, { range: below }), []);
  assert.equal(await session.end(), 0);
});

test('hints follow the settings: off, and a rule that is off', LIMIT, async () => {
  const session = await startSession({ settings: { inlayHints: 'off' } });
  const uri = session.open('半年总结.md', 'markdown', REPORT);
  const count = async () => (await session.ask<InlayHint[]>('inlayHint', uri, { range: WHOLE })).length;
  assert.equal(await count(), 0);
  await setTo(session, { inlayHints: 'on' });
  await session.next('workspace/inlayHint/refresh');
  assert.equal(await count(), 1);
  await setTo(session, { inlayHints: 'nonsense' });
  assert.equal(await count(), 1, 'what is not understood is the default');
  await setTo(session, { rules: { 'growth-mismatch': 'off' } });
  assert.equal(await count(), 0);
  assert.equal(await session.end(), 0);
});

test(
  'lenses stand on the sections when they are wanted, and say what was found when they are seen',
  LIMIT,
  async () => {
    const session = await startSession({ initializationOptions: { showPlaceCommand: true } });
    assert.deepEqual(session.initialized.capabilities.codeLensProvider, { resolveProvider: true });
    const uri = session.open('半年总结.md', 'markdown', REPORT);
    assert.deepEqual(await session.ask('codeLens', uri), [], 'off by default');
    await setTo(session, { codeLens: true });
    await session.next('workspace/codeLens/refresh');
    const lenses = await session.ask<CodeLens[]>('codeLens', uri);
    assert.deepEqual(
      lenses.map(({ range, command }) => [textAt(REPORT, range), command]),
      [
        ['一、主要工作情况', undefined],
        ['二、下一步打算', undefined],
      ],
    );
    const [first, second] = await resolved(session, lenses);
    assert.deepEqual(first?.command, {
      title: '1 处待看 · 已核对 6 个数字',
      command: 'hegao.showPlace',
      arguments: [uri, rangeOf(REPORT, '228%')],
    });
    assert.equal(second?.command?.title, '1 处待看');

    session.change(uri, 2, { range: rangeOf(REPORT, '228%'), text: '224%' });
    const [repaired] = await resolved(session, lenses);
    assert.deepEqual(repaired?.command, { title: '没有发现问题 · 已核对 6 个数字', command: '' });
    assert.equal(await session.end(), 0);
  },
);

test('a lens cannot be clicked in a client that does not run the command', LIMIT, async () => {
  const session = await startSession({ settings: { codeLens: true }, locale: 'en' });
  const uri = session.open('半年总结.md', 'markdown', REPORT);
  const [first] = await resolved(session, await session.ask<CodeLens[]>('codeLens', uri));
  assert.deepEqual(first?.command, { title: '1 to look at · 6 figures checked', command: '' });
  assert.equal(await session.end(), 0);
});

test('figures, periods and slogans are told as tokens: all, those of a range, and changes', LIMIT, async () => {
  const session = await startSession();
  const options = session.initialized.capabilities.semanticTokensProvider as SemanticTokensOptions;
  assert.deepEqual(options.full, { delta: true });
  const uri = session.open('总结.report', 'report', REPORT);
  const all = await session.ask<SemanticTokens>('semanticTokens/full', uri);
  const tokens = tokensIn(REPORT, all.data, options);
  assert.deepEqual(tokens.slice(0, 5), [
    '2026年上半年 period',
    '上半年 period',
    '1500万元 figure',
    '4860万元 figure',
    '228% figure',
  ]);
  assert.ok(tokens.includes('25% figure checked'));

  const range = rangeOf(REPORT, '到位资金');
  const part = await session.ask<SemanticTokens>('semanticTokens/range', uri, { range });
  assert.deepEqual(tokensIn(REPORT, part.data, options), tokens.slice(1, 5));

  session.change(uri, 2, { range: rangeOf(REPORT, '228%'), text: '224%' });
  const delta = await session.ask<SemanticTokensDelta>('semanticTokens/full/delta', uri, {
    previousResultId: all.resultId,
  });
  const data = [...all.data];
  for (const { start, deleteCount, data: added = [] } of delta.edits.toReversed()) {
    data.splice(start, deleteCount, ...added);
  }
  const whole = await session.ask<SemanticTokens>('semanticTokens/full', uri);
  assert.deepEqual(data, whole.data);
  assert.ok(tokensIn(REPORT.replace('228%', '224%'), data, options).includes('224% figure checked'));

  const foreign = session.open('server.txt', 'plaintext', 'workers = 12\nlisten = 0.0.0.0:8025\n');
  assert.deepEqual((await session.ask<SemanticTokens>('semanticTokens/full', foreign)).data, []);
  assert.equal(await session.end(), 0);
});

test('a selection grows from the figure over clause, sentence and section to the report', LIMIT, async () => {
  const session = await startSession();
  const uri = session.open('半年总结.md', 'markdown', REPORT);
  const positions = [positionOf(REPORT, '860万元'), positionOf(REPORT, '下一步')];
  const ranges = await session.ask<SelectionRange[]>('selectionRange', uri, { positions });
  assert.equal(ranges.length, 2);
  const texts: string[] = [];
  for (let at: SelectionRange | undefined = ranges[0]; at; at = at.parent) texts.push(textAt(REPORT, at.range));
  assert.equal(texts[0], '4860');
  assert.equal(texts[1], '4860万元');
  assert.ok(texts.includes('全镇招商引资到位资金由1500万元增加到4860万元'));
  assert.ok(texts.some((text) => text.startsWith('## 一、主要工作情况') && text.endsWith('增长25%。')));
  assert.equal(texts.at(-1), REPORT);
  assert.equal(await session.end(), 0);
});

test('a report that is named leads to its file, open or not, and stops when the file goes', LIMIT, async () => {
  const text = '贯彻《云溪镇计划》和《云溪镇办法》，另见《总结》。\n';
  const session = await startSession({ files: { '往年/云溪镇计划.txt': REPORT, '总结.txt': text } });
  const uri = session.open('总结.txt', 'plaintext', text);
  await session.diagnostics(uri);
  await session.connection.sendRequest('hegao/checkWorkspace');
  const links = await session.ask<DocumentLink[]>('documentLink', uri);
  assert.deepEqual(
    links.map(({ range, target, tooltip }) => [textAt(text, range), target, tooltip]),
    [['云溪镇计划', undefined, '打开云溪镇计划.txt']],
  );
  const link = await session.connection.sendRequest<DocumentLink>('documentLink/resolve', links[0]!);
  assert.equal(link.target, session.uri('往年/云溪镇计划.txt'));

  const opened = session.open('云溪镇办法.md', 'markdown', REPORT);
  const both = await session.ask<DocumentLink[]>('documentLink', uri);
  assert.deepEqual(
    both.map(({ range }) => textAt(text, range)),
    ['云溪镇计划', '云溪镇办法'],
  );
  const second = await session.connection.sendRequest<DocumentLink>('documentLink/resolve', both[1]!);
  assert.equal(second.target, opened);
  assert.equal(await session.end(), 0);
});

test('numbers of a series and indicators of other reports are completed', LIMIT, async () => {
  const other = REPORT.replace('招商引资到位资金', '非税收入').replace('2026', '2025');
  const session = await startSession({ files: { '云溪镇2025年上半年工作总结.txt': other } });
  const text = `${REPORT}三是抓好项目。四`;
  const uri = session.open('半年总结.md', 'markdown', text);
  const at = (end: string) => ({ position: rangeOf(text, end).end });
  const { items } = await session.ask<CompletionList>('completion', uri, at('三是抓好项目。四'));
  const [next] = items;
  assert.deepEqual([next?.label, next?.detail], ['四是', '接“三是”']);
  assert.equal(edited(text, [next!.textEdit as { range: never; newText: string }]), `${text}是`);
  assert.deepEqual(await session.connection.sendRequest('completionItem/resolve', next!), next);

  await session.connection.sendRequest('hegao/checkWorkspace');
  session.change(uri, 2, { range: rangeOf(text, '四'), text: '' }, { range: at2(text), text: '非税' });
  const list = await session.ask<CompletionList>('completion', uri, {
    position: { ...at2(text).start, character: at2(text).start.character + 2 },
  });
  assert.deepEqual(
    list.items.map(({ label, detail }) => [label, detail]),
    [['非税收入', '指标']],
  );
  assert.equal(await session.end(), 0);
});

/** The end of the text without its last character. */
function at2(text: string) {
  const { end } = rangeOf(text, '三是抓好项目。');
  return { start: end, end };
}

async function setTo(session: Session, settings: object): Promise<void> {
  session.settings = settings;
  await session.connection.sendNotification('workspace/didChangeConfiguration', { settings: {} });
}

function resolved(session: Session, lenses: readonly CodeLens[]): Promise<CodeLens[]> {
  return Promise.all(lenses.map((lens) => session.connection.sendRequest<CodeLens>('codeLens/resolve', lens)));
}

/** Each token's words with its type and its modifiers. */
function tokensIn(text: string, data: readonly number[], { legend }: SemanticTokensOptions): string[] {
  const lines = text.split('\n');
  let [line, character] = [0, 0];
  const found: string[] = [];
  for (let at = 0; at < data.length; at += 5) {
    const [down, right, length, type, modifiers] = data.slice(at, at + 5) as [number, number, number, number, number];
    character = down === 0 ? character + right : right;
    line += down;
    const named = legend.tokenModifiers.filter((_, bit) => modifiers & (1 << bit));
    found.push([lines[line]!.slice(character, character + length), legend.tokenTypes[type], ...named].join(' '));
  }
  return found;
}
