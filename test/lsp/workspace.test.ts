import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { pullWorkspace } from './pull';
import { PULLING, PUSHED, startSession } from './session';
import { REPORT } from './text';

const LIMIT = { timeout: 60_000 };

const RIGHT = '青禾镇2023年工作总结\n\n全镇一般公共预算收入由2000万元增加到2500万元，增长25%。\n';
const WRONG = RIGHT.replace('25%', '35%');
/** The same in GB18030. */
const WRONG_GB = gb18030(WRONG);

const FILES = { '总结.txt': WRONG, '年度/半年.md': WRONG, '年度/正确.txt': RIGHT, 'notes.txt': 'hello\n' };

test('reports that are not open come as partial results, and the request stays open', LIMIT, async () => {
  const session = await startSession({ files: FILES });
  const pull = pullWorkspace(session);
  await pause(200);
  assert.equal(pull.parts(), 0, 'nothing is read before a first report is opened');
  session.open('打开.txt', 'plaintext', REPORT);
  await pull.until('all reports', (reports) => Object.keys(FILES).every((name) => reports.has(name)));
  assert.deepEqual(pull.codes('总结.txt'), ['growth-mismatch']);
  assert.deepEqual(pull.codes('年度/半年.md'), ['growth-mismatch']);
  assert.deepEqual(pull.codes('年度/正确.txt'), []);
  assert.deepEqual(pull.codes('notes.txt'), []);
  const report = pull.reports.get('总结.txt');
  assert.ok(report?.kind === 'full');
  assert.deepEqual(report.items[0]?.range.start.line, 2);
  assert.equal(report.version, null);
  await pause(300);
  assert.equal(pull.isAnswered(), false);
  assert.equal(await session.end(), 0);
});

test('what the client has already is unchanged', LIMIT, async () => {
  const session = await startSession({ files: FILES });
  session.open('打开.txt', 'plaintext', REPORT);
  const first = pullWorkspace(session);
  await first.until('all reports', (reports) => reports.size === 5);
  first.cancel();
  await assert.rejects(first.answer, { code: -32800 });

  const second = pullWorkspace(session, first.resultIds());
  await second.until('all reports', (reports) => reports.size === 5);
  assert.ok([...second.reports.values()].every(({ kind }) => kind === 'unchanged'));
  assert.deepEqual(second.resultIds().sort(byUri), first.resultIds().sort(byUri));

  session.write('总结.txt', RIGHT);
  session.changed(['总结.txt', 'changed']);
  await second.until('the repaired file', (reports) => reports.get('总结.txt')?.kind === 'full');
  assert.deepEqual(second.codes('总结.txt'), []);
  assert.equal(second.isAnswered(), false);
  assert.equal(await session.end(), 0);
});

test('without partial results the request is held open until something has changed', LIMIT, async () => {
  const session = await startSession({ files: FILES });
  session.open('打开.txt', 'plaintext', REPORT);
  const first = pullWorkspace(session, [], { isPartial: false });
  assert.equal((await first.answer).items.length, 5);

  const second = pullWorkspace(session, first.resultIds(), { isPartial: false });
  await pause(300);
  assert.equal(second.isAnswered(), false);
  session.write('新.txt', WRONG);
  session.changed(['新.txt', 'created']);
  await second.answer;
  assert.deepEqual(second.codes('新.txt'), ['growth-mismatch']);
  assert.equal(second.reports.get('总结.txt')?.kind, 'unchanged');
  assert.equal(await session.end(), 0);
});

test('work-done progress says which file of how many', LIMIT, async () => {
  const files = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}.txt`, WRONG]));
  const session = await startSession({ files });
  const pull = pullWorkspace(session, [], { workDoneToken: 'work' });
  session.open('打开.txt', 'plaintext', REPORT);
  type Progress = { token: string; value: { kind: string; message?: string } };
  const isWork = (kind: string) => (params: Progress) => params.token === 'work' && params.value.kind === kind;
  await session.next<Progress>('$/progress', isWork('begin'));
  const { value } = await session.next<Progress>('$/progress', isWork('report'));
  assert.match(value.message ?? '', /第 1 份，共 20 份：.*\.txt/);
  await session.next<Progress>('$/progress', isWork('end'));
  await pull.until('all reports', (reports) => reports.size === 21);
  assert.equal(await session.end(), 0);
});

test('files that come, go, and change outside the editor are followed, and folders too', LIMIT, async () => {
  const session = await startSession({ files: FILES });
  session.open('打开.txt', 'plaintext', REPORT);
  const pull = pullWorkspace(session);
  await pull.until('all reports', (reports) => reports.size === 5);

  rmSync(path.join(session.folder, '总结.txt'));
  session.changed(['总结.txt', 'deleted']);
  await pull.until('the file to go', () => pull.codes('总结.txt')?.length === 0);

  rmSync(path.join(session.folder, '年度'), { recursive: true });
  session.changed(['年度', 'deleted']);
  await pull.until('the folder to go', () => pull.codes('年度/半年.md')?.length === 0);

  session.write('新/深/稿.txt', WRONG);
  session.changed(['新', 'created']);
  await pull.until('the new folder', () => pull.codes('新/深/稿.txt')?.length === 1);

  session.write('别/稿.txt', WRONG);
  session.changed(['别/稿.txt', 'created']);
  await pull.until('a file in a folder never heard of', () => pull.codes('别/稿.txt')?.length === 1);
  assert.equal(await session.end(), 0);
});

test('each folder has its own hegao.yaml, and the nearest one wins, in subfolders too', LIMIT, async () => {
  const off = 'rules:\n  growth-mismatch: off\n';
  const session = await startSession({
    folders: ['甲', '乙'],
    files: {
      '甲/hegao.yaml': off,
      '甲/稿.txt': WRONG,
      '甲/严/hegao.yaml': 'rules:\n  growth-mismatch: error\n',
      '甲/严/深/稿.txt': WRONG,
      '乙/稿.txt': WRONG,
      '丙/稿.txt': WRONG,
    },
  });
  const uri = session.open('甲/严/打开.txt', 'plaintext', WRONG);
  assert.equal((await session.diagnostics(uri))[0]?.severity, 1, 'an open document has the nearest one too');
  const pull = pullWorkspace(session);
  await pull.until('all reports', (reports) => reports.size === 4);
  assert.deepEqual(pull.codes('甲/稿.txt'), []);
  assert.deepEqual(severities(pull, '甲/严/深/稿.txt'), [1]);
  assert.deepEqual(severities(pull, '乙/稿.txt'), [2]);

  session.write('乙/hegao.yaml', off);
  session.changed(['乙/hegao.yaml', 'created']);
  await pull.until('the new hegao.yaml', () => pull.codes('乙/稿.txt')?.length === 0);
  rmSync(path.join(session.folder, '甲/严/hegao.yaml'));
  session.changed(['甲/严/hegao.yaml', 'deleted']);
  await pull.until('the upper hegao.yaml', () => pull.codes('甲/严/深/稿.txt')?.length === 0);
  assert.deepEqual(await session.diagnostics(uri), []);
  assert.equal(await session.end(), 0);
});

test(
  'what is excluded, not included or ignored by git is left out, and a change of that is followed',
  LIMIT,
  async () => {
    const session = await startSession({
      files: {
        'hegao.yaml': 'exclude:\n  - 旧稿\n  - "**/附件/**"\n',
        '.gitignore': '草稿/\n*.忽略.txt\n',
        '稿.txt': WRONG,
        '旧稿/稿.txt': WRONG,
        '年度/附件/稿.txt': WRONG,
        '草稿/稿.txt': WRONG,
        '年度/稿.忽略.txt': WRONG,
        '年度/.gitignore': '!留.忽略.txt\n',
        '年度/留.忽略.txt': WRONG,
        'node_modules/稿.txt': WRONG,
        '.隐藏/稿.txt': WRONG,
        '别的/hegao.yaml': 'include:\n  - "*.总结"\n',
        '别的/稿.txt': WRONG,
        '别的/年.总结': WRONG,
      },
    });
    session.open('稿.txt', 'plaintext', WRONG);
    const pull = pullWorkspace(session);
    await pull.until('all reports', (reports) => reports.size === 3);
    await pause(300);
    assert.deepEqual([...pull.reports.keys()].sort(), ['别的/年.总结', '年度/留.忽略.txt', '稿.txt'].sort());

    session.write('.gitignore', '');
    session.changed(['.gitignore', 'changed']);
    await pull.until('what is not ignored now', () => pull.codes('草稿/稿.txt')?.length === 1);
    session.write('hegao.yaml', 'exclude:\n  - 草稿\n');
    session.changed(['hegao.yaml', 'changed']);
    await pull.until('what is not excluded now', () => pull.codes('旧稿/稿.txt')?.length === 1);
    await pull.until('what is excluded now', () => pull.codes('草稿/稿.txt')?.length === 0);
    assert.equal(await session.end(), 0);
  },
);

test('a .gitignore above the workspace folder counts as far as the repository goes', LIMIT, async () => {
  const session = await startSession({
    folders: ['库/部门', '库/私'],
    files: {
      '.gitignore': '*\n',
      '库/.git/HEAD': '',
      '库/.gitignore': '*.草.txt\n私\n',
      '库/部门/稿.txt': WRONG,
      '库/部门/稿.草.txt': WRONG,
      '库/私/稿.txt': WRONG,
    },
  });
  session.open('库/部门/打开.txt', 'plaintext', REPORT);
  const pull = pullWorkspace(session);
  await pull.until('all reports', (reports) => reports.size === 3);
  await pause(200);
  assert.deepEqual([...pull.reports.keys()].sort(), ['库/私/稿.txt', '库/部门/打开.txt', '库/部门/稿.txt'].sort());
  assert.equal(await session.end(), 0);
});

test('GB18030 is read, and a file that is no text is named once', LIMIT, async () => {
  const session = await startSession({
    files: {
      '国标.txt': WRONG_GB,
      '图.txt': Uint8Array.of(0x89, 0x50, 0, 1),
      '坏.txt': Buffer.from(WRONG).subarray(1),
    },
  });
  session.open('打开.txt', 'plaintext', REPORT);
  const pull = pullWorkspace(session);
  await pull.until('all reports', (reports) => reports.size === 4);
  assert.deepEqual(pull.codes('国标.txt'), ['growth-mismatch']);
  for (const [name, words] of [
    ['图.txt', /不是文本文件/],
    ['坏.txt', /UTF-8/],
  ] as const) {
    const report = pull.reports.get(name);
    assert.ok(report?.kind === 'full');
    assert.equal(report.items.length, 1);
    assert.match(String(report.items[0]?.message), words);
  }
  assert.equal(await session.end(), 0);
});

test('a document that is closed leaves the findings of its file', LIMIT, async () => {
  const session = await startSession({ files: { '稿.txt': WRONG } });
  const uri = session.open('稿.txt', 'plaintext', RIGHT);
  const pull = pullWorkspace(session);
  await pull.until('the open document', () => pull.codes('稿.txt')?.length === 0);
  void session.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  await pull.until('the file', () => pull.codes('稿.txt')?.length === 1);
  await pull.answer;
  const next = pullWorkspace(session, pull.resultIds());
  await next.until('the file', (reports) => reports.get('稿.txt')?.kind === 'unchanged');
  assert.equal(await session.end(), 0);
});

test('a document that stays open without an editor is told of anew, and followed', LIMIT, async () => {
  const session = await startSession({ files: { '稿.txt': WRONG } });
  const uri = session.open('稿.txt', 'plaintext', WRONG);
  const pull = pullWorkspace(session);
  await pull.until('the open document', () => pull.codes('稿.txt')?.length === 1);
  void session.connection.sendNotification('hegao/reportHidden', { uri });
  await pull.answer;
  const known = pull.resultIds().filter((each) => each.uri !== uri);
  const next = pullWorkspace(session, known);
  await next.until('the document again', () => next.codes('稿.txt')?.length === 1);
  session.change(uri, 2, { text: RIGHT });
  await next.until('a change from outside', () => next.codes('稿.txt')?.length === 0);
  assert.equal(await session.end(), 0);
});

test('the setting says what is checked, and a change of it takes effect at once', LIMIT, async () => {
  const session = await startSession({ files: FILES, settings: { check: 'openFiles' } });
  const uri = session.open('打开.txt', 'plaintext', WRONG);
  const pull = pullWorkspace(session);
  await pull.until('the open document', (reports) => reports.has('打开.txt'));
  await pause(300);
  assert.equal(pull.reports.size, 1);

  session.settings = { check: 'workspace' };
  void session.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await pull.until('the workspace', () => pull.codes('总结.txt')?.length === 1);

  session.settings = { check: 'off' };
  void session.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await pull.until('nothing', () => pull.codes('总结.txt')?.length === 0);
  assert.deepEqual(await session.diagnostics(uri), []);
  assert.equal(await session.end(), 0);
});

test('a client that cannot ask is sent the same', LIMIT, async () => {
  const session = await startSession({ files: FILES, capabilities: PUSHED });
  const uri = session.open('年度/半年.md', 'markdown', RIGHT);
  await session.published(session.uri('总结.txt'), (all) => all.length === 1);
  void session.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  await session.published(uri, (all) => all.length === 1);
  rmSync(path.join(session.folder, '总结.txt'));
  session.changed(['总结.txt', 'deleted']);
  await session.published(session.uri('总结.txt'), (all) => all.length === 0);
  assert.equal(await session.end(), 0);
});

test(
  'the server asks to be told of reports, project files, .gitignore, and folders that come and go',
  LIMIT,
  async () => {
    const session = await startSession();
    type Registration = { method: string; registerOptions: { watchers: { globPattern: string; kind?: number }[] } };
    const [registration] = await session.next<Registration[]>('client/registerCapability', ([first]) =>
      Boolean(first?.registerOptions.watchers),
    );
    assert.deepEqual(registration?.registerOptions.watchers, [
      { globPattern: '**/*.{txt,md,markdown,report,yaml,yml}' },
      { globPattern: '**/.gitignore' },
      { globPattern: '**/*', kind: 5 },
    ]);
    const provider = session.initialized.capabilities.diagnosticProvider;
    assert.deepEqual(provider, { identifier: 'hegao', interFileDependencies: true, workspaceDiagnostics: true });
    assert.equal(await session.end(), 0);
  },
);

test(
  'the commands check everything, and fix what is safe in all reports as one edit to be confirmed',
  LIMIT,
  async () => {
    const slip = `${RIGHT}一是深化供给侧结构改革，抓好项目建设。\n`;
    const capabilities = {
      ...PULLING,
      workspace: { ...PULLING.workspace, workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
    };
    const session = await startSession({
      capabilities,
      settings: { check: 'openFiles' },
      files: { 'a.txt': WRONG, 'b.txt': slip, 'c.txt': gb18030(slip) },
    });
    const summary = await session.connection.sendRequest('hegao/checkWorkspace');
    assert.deepEqual(summary, { reports: 3, findings: 3, unreadable: 0, cancelled: false });
    type Fixes = {
      fixes: number;
      reports: number;
      left: string[];
      edit: {
        documentChanges: { textDocument: { uri: string; version: number | null }; edits: { newText: string }[] }[];
        changeAnnotations: Record<string, { needsConfirmation: boolean; label: string }>;
      };
    };
    const fixes = await session.connection.sendRequest<Fixes>('hegao/workspaceFixes');
    assert.deepEqual([fixes.fixes, fixes.reports, fixes.left], [1, 1, ['c.txt']]);
    const [change] = fixes.edit.documentChanges;
    assert.deepEqual(change?.textDocument, { uri: session.uri('b.txt'), version: null });
    assert.match(change?.edits[0]?.newText ?? '', /性/);
    assert.deepEqual(
      Object.values(fixes.edit.changeAnnotations).map(({ needsConfirmation }) => needsConfirmation),
      [true],
    );
    assert.equal(await session.end(), 0);
  },
);

function severities(pull: ReturnType<typeof pullWorkspace>, name: string): readonly unknown[] {
  const report = pull.reports.get(name);
  return report?.kind === 'full' ? report.items.map(({ severity }) => severity) : [];
}

function byUri(a: { uri: string }, b: { uri: string }): number {
  return a.uri < b.uri ? -1 : 1;
}

function gb18030(text: string): Uint8Array {
  const codes = new Map<string, readonly number[]>();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0xa1; lead <= 0xf7; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) {
      codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return Uint8Array.from([...text].flatMap((character) => codes.get(character) ?? [character.charCodeAt(0)]));
}
