import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type {
  CompletionItem,
  CompletionList,
  Diagnostic,
  FoldingRange,
  ShowMessageParams,
} from 'vscode-languageserver-protocol';
import { PUSHED, type Session, startSession } from './session';
import { edited, positionOf, REPORT, rangeOf, textAt } from './text';

const LIMIT = { timeout: 60_000 };
const WARNING = 2;
const HINT = 4;

test('a client that asks for diagnostics gets the findings with their workings', LIMIT, async () => {
  const session = await startSession();
  const { capabilities, serverInfo } = session.initialized;
  assert.equal(serverInfo?.name, 'hegao');
  assert.equal(capabilities.diagnosticProvider?.identifier, 'hegao');

  const uri = session.open('半年总结.md', 'markdown', REPORT);
  const [rate, ...rest] = await growth(session, uri);
  assert.deepEqual(rest, [], 'the claim that holds is not a finding');
  assert.equal(rate?.source, '核稿');
  assert.equal(rate?.severity, WARNING);
  assert.ok(textAt(REPORT, rate!.range).includes('228%'));
  assert.match(rate!.message, /224%[^\n]*\n.*4860 ÷ 1500/);
  assert.ok(rate!.relatedInformation!.some(({ location }) => textAt(REPORT, location.range).includes('1500')));
  assert.equal(await session.end(), 0);
});

test('what has not changed is not sent again', LIMIT, async () => {
  const session = await startSession();
  const uri = session.open('半年总结.md', 'markdown', REPORT);
  const first = await session.report(uri);
  const second = await session.report(uri, first.resultId);
  assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });

  session.change(uri, 2, { range: rangeOf(REPORT, '云溪镇'), text: '青禾镇' });
  assert.equal((await session.report(uri, first.resultId)).kind, 'unchanged', 'nor what is shown as it was');
  session.change(uri, 3, { range: rangeOf(REPORT, '招商'), text: '大力招商' });
  const third = await session.report(uri, first.resultId);
  assert.equal(third.kind, 'full');
  assert.notEqual(third.resultId, first.resultId);
  assert.equal(await session.end(), 0);
});

test('an edit is followed: a repaired figure has no finding, a new mistake has one', LIMIT, async () => {
  const session = await startSession();
  const uri = session.open('半年总结.md', 'markdown', REPORT);
  assert.equal((await growth(session, uri)).length, 1);
  session.change(uri, 2, { range: rangeOf(REPORT, '228%'), text: '224%' });
  assert.deepEqual(await growth(session, uri), []);
  const repaired = REPORT.replace('228%', '224%');
  session.change(uri, 3, { range: rangeOf(repaired, '25%'), text: '35%' });
  const [wrong] = await growth(session, uri);
  assert.ok(textAt(repaired.replace('25%', '35%'), wrong!.range).includes('35%'));
  assert.equal(await session.end(), 0);
});

test('the hover shows the claim under the cursor, wrong or right', LIMIT, async () => {
  const session = await startSession();
  const uri = session.open('半年总结.md', 'markdown', REPORT);
  const wrong = markdown(await session.hover(uri, positionOf(REPORT, '228%')));
  assert.match(wrong, /^\*\*✗ “228%”与前后数值不符，按文中数值计算应为224%，请核对。\*\*\n\n`4860 ÷ 1500/);
  assert.match(wrong, /\| 基数 \| 1500万元 \| 1499\.5～1500\.5万元 \|/);
  assert.doesNotMatch(wrong, /command:|\$\(|&/, 'the client has not said that it runs commands');

  const right = markdown(await session.hover(uri, positionOf(REPORT, '2500万元')));
  assert.match(right, /✓ 增减幅度：相符/);
  assert.equal(await session.hover(uri, positionOf(REPORT, '云溪镇')), null);
  assert.equal(await session.end(), 0);
});

test('a numeric repair is offered and repairs; fix-all leaves figures alone', LIMIT, async () => {
  const session = await startSession();
  const uri = session.open('半年总结.md', 'markdown', REPORT);
  const diagnostics = await session.diagnostics(uri);
  const actions = await session.actions(uri, rangeOf(REPORT, '228%'), ['quickfix'], diagnostics);
  const repair = actions.find((action) => action.title.includes('224'));
  assert.ok(repair, actions.map((action) => action.title).join());
  assert.equal(repair.isPreferred, undefined);
  assert.equal(repair.diagnostics?.[0]?.code, 'growth-mismatch');
  const repaired = edited(REPORT, repair.edit!.changes![uri]!);
  assert.equal(repaired, REPORT.replace('228%', '224%'));

  const [all, ...rest] = await session.actions(uri, rangeOf(REPORT, '云溪镇'), ['source.fixAll']);
  assert.deepEqual(rest, []);
  assert.equal(all?.kind, 'source.fixAll.hegao');
  assert.equal(edited(REPORT, all!.edit!.changes![uri]!), REPORT.replace('结构改革', '结构性改革'));
  assert.equal(await session.end(), 0);
});

test('ignoring one finding silences it and nothing else', LIMIT, async () => {
  const session = await startSession();
  const uri = session.open('半年总结.md', 'markdown', REPORT);
  const before = await session.diagnostics(uri);
  const actions = await session.actions(uri, rangeOf(REPORT, '228%'));
  const ignore = actions.find((action) => action.title.startsWith('忽略'));
  const [edit] = ignore!.edit!.changes![uri]!;
  session.change(uri, 2, { range: edit!.range, text: edit!.newText });
  const after = await session.diagnostics(uri);
  assert.deepEqual(
    codes(after),
    codes(before).filter((code) => code !== 'growth-mismatch'),
  );
  assert.equal(await session.end(), 0);
});

test('a rule is switched off through a command that the client has promised to run', LIMIT, async () => {
  const session = await startSession({ initializationOptions: { disableRuleCommand: true } });
  const uri = session.open('半年总结.md', 'markdown', REPORT);
  const actions = await session.actions(uri, rangeOf(REPORT, '228%'));
  const { command } = actions.find((action) => action.command)!;
  assert.equal(command?.command, 'hegao.disableRule');
  assert.deepEqual(command?.arguments, ['growth-mismatch', uri]);
  assert.equal(await session.end(), 0);
});

test('headings fold, and slogans are completed with a card to look at', LIMIT, async () => {
  const session = await startSession();
  const text = '一、主要工作\n全体党员增强“四。\n全年办成实事6件，群众满意。\n二、打算\n';
  const uri = session.open('总结.report', 'report', text);
  const ranges = await session.connection.sendRequest<FoldingRange[]>('textDocument/foldingRange', {
    textDocument: { uri },
  });
  assert.deepEqual(
    ranges.map(({ startLine, endLine }) => [startLine, endLine]),
    [[0, 2]],
  );
  const position = { line: 1, character: 8 };
  const { items } = await session.connection.sendRequest<CompletionList>('textDocument/completion', {
    textDocument: { uri },
    position,
  });
  const item = items.find(({ label }) => label === '“四个意识”');
  assert.ok(item?.textEdit && 'range' in item.textEdit);
  assert.deepEqual(item.textEdit.range, { start: { line: 1, character: 7 }, end: position });
  assert.equal(item.textEdit.newText, '四个意识”');
  const resolved = await session.connection.sendRequest<CompletionItem>('completionItem/resolve', item);
  assert.match(JSON.stringify(resolved.documentation), /政治意识、大局意识、核心意识、看齐意识/);
  assert.equal(await session.end(), 0);
});

test('the outline has the headings', LIMIT, async () => {
  const session = await startSession();
  const uri = session.open('半年总结.md', 'markdown', REPORT);
  const [title, ...rest] = await session.symbols(uri);
  assert.deepEqual(rest, []);
  assert.equal(title?.name, '云溪镇2026年上半年工作总结');
  assert.deepEqual(
    title?.children?.map(({ name }) => name),
    ['一、主要工作情况', '二、下一步打算'],
  );
  assert.equal(await session.end(), 0);
});

test('settings take effect at once: severity, off, language', LIMIT, async () => {
  const session = await startSession({ settings: { rules: { 'growth-mismatch': 'hint' } } });
  const uri = session.open('半年总结.md', 'markdown', REPORT);
  assert.equal((await growth(session, uri))[0]?.severity, HINT);

  await changeSettings(session, { rules: { 'growth-mismatch': { severity: 'off' } } });
  assert.deepEqual(await growth(session, uri), []);

  await changeSettings(session, { language: 'en' });
  const [english] = await growth(session, uri);
  assert.doesNotMatch(english!.message.split('\n')[0]!.replace(/[“"「].*?[”"」]/g, ''), /[\u4e00-\u9fff]{4}/);
  const hover = markdown(await session.hover(uri, positionOf(REPORT, '228%')));
  assert.match(hover, /they give 224%[\s\S]*Growth mismatch · Ignore this one/);
  assert.equal(await session.end(), 0);
});

test('a mistake in the editor settings is told of in words and costs only itself', LIMIT, async () => {
  const session = await startSession({ settings: { rules: { 'no-such-rule': 'off', 'growth-mismatch': 'hint' } } });
  const { message } = await session.next<ShowMessageParams>('window/showMessage');
  assert.match(message, /no-such-rule/);
  const uri = session.open('半年总结.md', 'markdown', REPORT);
  assert.equal((await growth(session, uri))[0]?.severity, HINT);
  assert.equal(await session.end(), 0);
});

test('hegao.yaml holds for its folder, its mistakes are shown in it, and a change is seen', LIMIT, async () => {
  const yaml = 'rules:\n  growth-mismatch: hint\n  growth-mismach: off\n';
  const session = await startSession({ files: { 'hegao.yaml': yaml } });
  const file = session.uri('hegao.yaml');
  const [mistake, ...rest] = (await session.published(file)).diagnostics;
  assert.deepEqual(rest, []);
  assert.equal(textAt(yaml, mistake!.range), 'growth-mismach');
  const { message } = await session.next<ShowMessageParams>('window/showMessage');
  assert.match(message, /^hegao\.yaml：/);

  const uri = session.open('半年总结.md', 'markdown', REPORT);
  assert.equal((await growth(session, uri))[0]?.severity, HINT);

  await session.next('client/registerCapability', () => session.registered.includes('workspace/didChangeWatchedFiles'));
  writeFileSync(path.join(session.folder, 'hegao.yaml'), 'rules:\n  growth-mismatch: off\n');
  await session.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 2 }] });
  assert.deepEqual((await session.published(file)).diagnostics, []);
  assert.deepEqual(await growth(session, uri), []);
  assert.equal(await session.end(), 0);
});

test(
  'a file of slogans that hegao.yaml names is read again when it is saved, and shows its own mistakes',
  LIMIT,
  async () => {
    const files = {
      'hegao.yaml': 'slogans:\n  - file: 提法.yaml\n',
      '提法.yaml': '- canonical: 茶乡青禾\n  rong: [茶香青禾]\n',
    };
    const session = await startSession({ files });
    const file = session.uri('提法.yaml');
    const [mistake] = (await session.published(file)).diagnostics;
    assert.equal(textAt(files['提法.yaml'], mistake!.range), '[茶香青禾]');
    const { message } = await session.next<ShowMessageParams>('window/showMessage');
    assert.match(message, /^提法\.yaml：/);

    const uri = session.open('工作总结.md', 'markdown', '全镇建设茶香青禾，推进各项工作。');
    const slogans = async () => (await session.diagnostics(uri)).filter(({ code }) => code === 'nonstandard-slogan');
    assert.deepEqual(await slogans(), []);

    await session.next('client/registerCapability', () =>
      session.registered.includes('workspace/didChangeWatchedFiles'),
    );
    writeFileSync(path.join(session.folder, '提法.yaml'), '- canonical: 茶乡青禾\n  wrong: [茶香青禾]\n');
    await session.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 2 }] });
    assert.deepEqual((await session.published(file)).diagnostics, []);
    assert.equal((await slogans()).length, 1);
    assert.equal(await session.end(), 0);
  },
);

test('a folder that is opened later brings its hegao.yaml, and takes it along when it is closed', LIMIT, async () => {
  const session = await startSession();
  const other = await startSession({ files: { 'hegao.yaml': 'rules:\n  growth-mismatch: off\n  oops: off\n' } });
  const text = { uri: other.uri('半年总结.md'), languageId: 'markdown', version: 1, text: REPORT };
  await session.connection.sendNotification('textDocument/didOpen', { textDocument: text });
  assert.equal((await growth(session, text.uri)).length, 1);

  const folder = { uri: other.folderUri, name: 'other' };
  await session.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added: [folder], removed: [] },
  });
  await session.published(other.uri('hegao.yaml'), (items) => items.length === 1);
  assert.deepEqual(await growth(session, text.uri), []);

  await session.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added: [], removed: [folder] },
  });
  await session.published(other.uri('hegao.yaml'), (items) => items.length === 0);
  assert.equal((await growth(session, text.uri)).length, 1);
  assert.equal(await other.end(), 0);
  assert.equal(await session.end(), 0);
});

test('a draft that is not saved yet has the settings of the folder', LIMIT, async () => {
  const session = await startSession({ files: { 'hegao.yaml': 'rules:\n  growth-mismatch: hint\n' } });
  const text = { uri: 'untitled:Untitled-1', languageId: 'report', version: 1, text: REPORT };
  await session.connection.sendNotification('textDocument/didOpen', { textDocument: text });
  assert.equal((await growth(session, text.uri))[0]?.severity, HINT);
  assert.equal(await session.end(), 0);
});

test('a hegao.yaml that cannot be understood leaves the defaults in force', LIMIT, async () => {
  for (const content of ['rules: [\n', new Uint8Array([0xff, 0xfe, 0x00, 0x80]), '只是一句话\n']) {
    const session = await startSession({ files: { 'hegao.yaml': content } });
    const { diagnostics } = await session.published(session.uri('hegao.yaml'));
    assert.ok(diagnostics.length > 0, String(content));
    const uri = session.open('半年总结.md', 'markdown', REPORT);
    assert.equal((await growth(session, uri))[0]?.severity, WARNING);
    assert.equal(await session.end(), 0);
  }
});

test(
  'a client that knows only pushed diagnostics gets them on opening, on changes and on settings',
  LIMIT,
  async () => {
    const session = await startSession({ capabilities: PUSHED });
    assert.equal(session.initialized.capabilities.diagnosticProvider, undefined);
    const uri = session.open('半年总结.txt', 'plaintext', REPORT);
    const { diagnostics, version } = await session.published(uri);
    assert.equal(version, 1);
    const rate = diagnostics.find(({ code }) => code === 'growth-mismatch');
    assert.equal(rate?.relatedInformation, undefined, 'the client did not say that it shows related places');

    session.change(uri, 2, { range: rangeOf(REPORT, '228%'), text: '224%' });
    await session.published(uri, (items) => !codes(items).includes('growth-mismatch'));
    session.change(uri, 3, { range: rangeOf(REPORT, '228%'), text: '228%' });
    await session.published(uri, (items) => codes(items).includes('growth-mismatch'));

    const settings = { hegao: { rules: { 'growth-mismatch': 'off' } } };
    await session.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    await session.published(uri, (items) => !codes(items).includes('growth-mismatch'));

    await session.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await session.published(uri, (items) => items.length === 0);
    assert.equal(await session.end(), 0);
  },
);

test('what is not Chinese prose has no findings, no hover and no outline', LIMIT, async () => {
  const session = await startSession();
  const text = '# Notes\n\nRevenue grew from 1500 to 4860, up 228%.\nTODO: XX\n';
  const uri = session.open('notes.md', 'markdown', text);
  assert.deepEqual(await session.diagnostics(uri), []);
  assert.equal(await session.hover(uri, positionOf(text, '228%')), null);
  assert.deepEqual(await session.symbols(uri), []);
  assert.deepEqual(await session.actions(uri, rangeOf(text, '228%'), ['source.fixAll']), []);
  assert.equal(await session.end(), 0);
});

async function growth(session: Session, uri: string): Promise<readonly (Diagnostic & { message: string })[]> {
  const found = (await session.diagnostics(uri)).filter(({ code }) => code === 'growth-mismatch');
  return found.map((diagnostic) => ({ ...diagnostic, message: String(diagnostic.message) }));
}

function codes(diagnostics: readonly Diagnostic[]): readonly unknown[] {
  return diagnostics.map(({ code }) => code);
}

function markdown(hover: Awaited<ReturnType<Session['hover']>>): string {
  assert.ok(hover, 'there is a hover');
  const contents = hover.contents as { kind: string; value: string };
  assert.equal(contents.kind, 'markdown');
  return contents.value;
}

async function changeSettings(session: Session, settings: object): Promise<void> {
  session.settings = settings;
  await session.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await session.next('workspace/diagnostic/refresh');
}
