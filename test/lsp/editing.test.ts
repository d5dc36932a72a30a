import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type CodeAction,
  type Diagnostic,
  type Hover,
  type InlayHint,
  type MarkupContent,
  type ShowMessageParams,
  type TextDocumentEdit,
  TextDocumentSaveReason,
} from 'vscode-languageserver-protocol';
import { PULLING, type Session, startSession } from './session';
import { edited, positionOf, rangeOf } from './text';

const LIMIT = { timeout: 60_000 };

/** What VS Code can do, as far as quick fixes and findings go. */
const EDITOR = {
  workspace: {
    ...PULLING.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
  },
  textDocument: {
    ...PULLING.textDocument,
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true },
    codeAction: {
      ...PULLING.textDocument.codeAction,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
};
const OPTIONS = {
  disableRuleCommand: true,
  fillPlaceholderCommand: true,
  commandLinks: true,
  cursorNotification: true,
};

const TEXT = '# 云溪镇工作总结\n\n全镇到位资金由1500万元增加到4860万元，增长228%。\n深化供给侧结构改革。\n';

test('what a quick fix changes is asked for when it is chosen', LIMIT, async () => {
  const session = await startSession({ capabilities: EDITOR, initializationOptions: OPTIONS });
  assert.deepEqual(session.initialized.capabilities.codeActionProvider, {
    codeActionKinds: ['quickfix', 'source.fixAll.hegao'],
    resolveProvider: true,
  });
  const uri = session.open('总结.md', 'markdown', TEXT);
  const actions = await session.actions(uri, rangeOf(TEXT, '228%'));
  assert.deepEqual(
    actions.map(({ title, edit, command }) => [title, edit ?? command?.command]),
    [
      ['把“228”改为“224”', undefined],
      ['把“4860”改为“4920”', undefined],
      ['把“1500”改为“1482”', undefined],
      ['忽略这一处“增长率不符”', undefined],
      ['本稿不查“增长率不符”', undefined],
      ['本文件夹不查“增长率不符”', undefined],
      ['查看规则说明：增长率不符', 'hegao.openRule'],
    ],
  );
  assert.deepEqual(actions.at(-1)?.command?.arguments, ['growth-mismatch']);

  const repair = await resolved(session, actions[0]!);
  assert.equal(editedAt(TEXT, repair, uri, 1), TEXT.replace('228%', '224%'));
  const silence = await resolved(session, actions[4]!);
  assert.equal(editedAt(TEXT, silence, uri, 1), `<!-- 核稿:忽略全文 growth-mismatch -->\n${TEXT}`);
  const below = { start: positionOf(TEXT, '深化'), end: positionOf(TEXT, '深化') };
  session.change(uri, 2, { range: below, text: '持续' });
  const later = TEXT.replace('深化', '持续深化');
  const again = await resolved(session, actions[0]!);
  assert.equal(
    editedAt(later, again, uri, 2),
    later.replace('228%', '224%'),
    'it says for which state of the text it is',
  );
  session.change(uri, 3, { range: rangeOf(TEXT, '228%'), text: '224%' });
  assert.equal((await resolved(session, actions[0]!)).edit, undefined, 'there is nothing left to repair');
  assert.equal(await session.end(), 0);
});

test('a rule is turned off in a new project file, by an edit of the editor', LIMIT, async () => {
  const session = await startSession({ capabilities: EDITOR, initializationOptions: OPTIONS });
  const uri = session.open('总结.md', 'markdown', TEXT);
  const action = await resolved(session, await offered(session, uri, '228%', '本文件夹不查'));
  const file = session.uri('hegao.yaml');
  const text = '# 核稿（Hegao）项目设置\n\nrules:\n  growth-mismatch: off\n';
  const start = { line: 0, character: 0 };
  assert.deepEqual(action.edit, {
    documentChanges: [
      { kind: 'create', uri: file, options: { ignoreIfExists: true } },
      { textDocument: { uri: file, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
    ],
  });
  await session.next('client/registerCapability', () => session.registered.includes('workspace/didChangeWatchedFiles'));
  session.write('hegao.yaml', text);
  session.changed(['hegao.yaml', 'created']);
  await session.next('workspace/diagnostic/refresh');
  assert.deepEqual(codes(await session.diagnostics(uri)), ['nonstandard-slogan']);
  assert.equal(await session.end(), 0);
});

test('a wording is added to the slogans of a project file that is there, which keeps its comments', LIMIT, async () => {
  const yaml = '# 本镇\nslogans:\n  - 茶乡云溪 # 去年起\n';
  const files = { 'hegao.yaml': yaml };
  const session = await startSession({ capabilities: EDITOR, initializationOptions: OPTIONS, files });
  const text = TEXT.replace('深化供给侧结构改革', '推进五水同治');
  const uri = session.open('总结.md', 'markdown', text);
  const action = await resolved(session, await offered(session, uri, '五水同治', '列为本单位的提法', text));
  const [change, ...others] = action.edit!.documentChanges as TextDocumentEdit[];
  assert.deepEqual(others, []);
  const edits = change!.edits.flatMap((edit) => ('newText' in edit ? edit : []));
  assert.equal(edited(yaml, edits), `${yaml}  - 五水同治\n`);
  assert.equal(await session.end(), 0);
});

test('a project file with a mistake in it is left alone, and that is said', LIMIT, async () => {
  const files = { 'hegao.yaml': 'rules: [\n' };
  const session = await startSession({ capabilities: EDITOR, initializationOptions: OPTIONS, files });
  const uri = session.open('总结.md', 'markdown', TEXT);
  const action = await resolved(session, await offered(session, uri, '228%', '本文件夹不查'));
  assert.equal(action.edit, undefined);
  await session.next<ShowMessageParams>('window/showMessage', ({ message }) => message.includes('没有改动'));
  assert.equal(await session.end(), 0);
});

test(
  'a client that cannot ask later gets all edits at once, and no project file is made by one that cannot',
  LIMIT,
  async () => {
    const session = await startSession();
    const uri = session.open('总结.md', 'markdown', TEXT);
    const actions = await session.actions(uri, rangeOf(TEXT, '228%'));
    assert.ok(actions.length >= 4);
    assert.ok(actions.every(({ edit, data }) => edit?.changes?.[uri] && data === undefined));
    assert.ok(actions.every(({ title }) => !/文件夹|规则说明/.test(title)));
    assert.equal(await session.end(), 0);
  },
);

test('links in hovers and codes run commands, for a client that runs them', LIMIT, async () => {
  const session = await startSession({ capabilities: EDITOR, initializationOptions: OPTIONS });
  const uri = session.open('总结.md', 'markdown', TEXT);
  const [growth] = await session.diagnostics(uri);
  assert.equal(growth?.codeDescription?.href, 'command:hegao.openRule?%5B%22growth-mismatch%22%5D');
  assert.equal(growth?.relatedInformation?.length, 2, 'one place for each other figure');

  const text = markdown(await session.hover(uri, positionOf(TEXT, '228%')));
  assert.doesNotMatch(text, /请核对/, 'the editor shows the message above');
  const link = /\[228 → 224\]\((command:[^ ]+) "/.exec(text)?.[1];
  assert.ok(link, text);
  const { pathname, search } = new URL(link);
  assert.equal(pathname, 'hegao.applyEdits');
  const range = rangeOf(TEXT, '228');
  assert.deepEqual(JSON.parse(decodeURIComponent(search.slice(1))), [uri, 1, [{ range, newText: '224' }]]);

  const plain = await startSession();
  const other = plain.open('总结.md', 'markdown', TEXT);
  assert.equal((await plain.diagnostics(other))[0]?.codeDescription, undefined);
  assert.doesNotMatch(markdown(await plain.hover(other, positionOf(TEXT, '228%'))), /command:/);
  assert.equal(await plain.end(), 0);
  assert.equal(await session.end(), 0);
});

const TYPED = '# 云溪镇工作总结\n\n全镇到位资金由1500万元增加到4860万元，增长';

test('a finding in the clause being typed waits until the cursor has left it', LIMIT, async () => {
  const session = await startSession({ capabilities: EDITOR, initializationOptions: OPTIONS });
  const uri = session.open('总结.md', 'markdown', TYPED);
  assert.deepEqual(await session.diagnostics(uri), []);
  type(session, uri, '228%');
  assert.deepEqual(await session.diagnostics(uri), []);
  const [first] = await session.actions(uri, rangeOf(`${TYPED}228%`, '228%'));
  assert.equal(first?.title, '把“228”改为“224”', 'who asks for help gets it');
  const hints = () => session.ask<InlayHint[]>('inlayHint', uri, { range: rangeOf(`${TYPED}228%`, `${TYPED}228%`) });
  assert.deepEqual(await hints(), [], 'what waits is not said in a hint either');
  const said = markdown(await session.hover(uri, positionOf(`${TYPED}228%`, '228%')));
  assert.match(said, /请核对/, 'the editor does not say it above the hover, so the hover does');
  moveTo(session, uri, 2, TYPED.length - 12);
  assert.deepEqual(await session.diagnostics(uri), [], 'the cursor is still in it');
  moveTo(session, uri, 2, 0);
  assert.deepEqual(codes(await session.diagnostics(uri)), ['growth-mismatch']);
  assert.deepEqual(
    (await hints()).map(({ label }) => label),
    ['⇒ 224%'],
  );
  await session.next('workspace/diagnostic/refresh');
  await session.next('workspace/inlayHint/refresh');
  moveTo(session, uri, 2, TYPED.length - 12);
  assert.deepEqual(codes(await session.diagnostics(uri)), ['growth-mismatch'], 'whoever only reads there sees it');
  assert.equal(await session.end(), 0);
});

test('it is shown when the report is saved, when another one is gone to, and after a pause', LIMIT, async () => {
  const session = await startSession({ capabilities: EDITOR, initializationOptions: OPTIONS });
  const other = session.open('简报.md', 'markdown', '全镇一切正常，各项工作平稳推进。\n');
  const ways: readonly ((uri: string) => void)[] = [
    (uri) => void session.connection.sendNotification('textDocument/didSave', { textDocument: { uri } }),
    () => moveTo(session, other, 0, 0),
    () => undefined,
  ];
  for (const [index, leave] of ways.entries()) {
    const uri = session.open(`总结${index}.md`, 'markdown', TYPED);
    assert.deepEqual(await session.diagnostics(uri), []);
    type(session, uri, '228%');
    assert.deepEqual(await session.diagnostics(uri), []);
    leave(uri);
    // Leaving counts at once; only of the end of a pause must one be told.
    if (index === ways.length - 1) await session.next('workspace/diagnostic/refresh');
    assert.deepEqual(codes(await session.diagnostics(uri)), ['growth-mismatch']);
    if (index < ways.length - 1) await session.next('workspace/diagnostic/refresh');
  }
  assert.equal(await session.end(), 0);
});

test('it goes on waiting when the editor saves by itself', LIMIT, async () => {
  const session = await startSession({ capabilities: EDITOR, initializationOptions: OPTIONS });
  const uri = session.open('总结.md', 'markdown', TYPED);
  assert.deepEqual(await session.diagnostics(uri), []);
  type(session, uri, '228%');
  const save = async (reason: TextDocumentSaveReason) => {
    await session.connection.sendNotification('textDocument/willSave', { textDocument: { uri }, reason });
    await session.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
  };
  await save(TextDocumentSaveReason.AfterDelay);
  assert.deepEqual(await session.diagnostics(uri), []);
  await save(TextDocumentSaveReason.Manual);
  assert.deepEqual(codes(await session.diagnostics(uri)), ['growth-mismatch']);
  assert.equal(await session.end(), 0);
});

test('nothing waits where the setting is off or the client does not tell of its cursor', LIMIT, async () => {
  for (const script of [{ settings: { focus: false }, initializationOptions: OPTIONS }, {}]) {
    const session = await startSession({ capabilities: EDITOR, ...script });
    const uri = session.open('总结.md', 'markdown', TYPED);
    assert.deepEqual(await session.diagnostics(uri), []);
    type(session, uri, '228%');
    assert.deepEqual(codes(await session.diagnostics(uri)), ['growth-mismatch']);
    assert.equal(await session.end(), 0);
  }
});

test('a client that findings are pushed to gets them when they need to wait no longer', LIMIT, async () => {
  const capabilities = { textDocument: { publishDiagnostics: {} } };
  const session = await startSession({ capabilities, initializationOptions: { cursorNotification: true } });
  const uri = session.open('总结.md', 'markdown', TYPED);
  await session.published(uri);
  type(session, uri, '228%');
  assert.deepEqual((await session.published(uri)).diagnostics, []);
  moveTo(session, uri, 0, 0);
  await session.published(uri, (items) => codes(items).includes('growth-mismatch'));
  assert.equal(await session.end(), 0);
});

function type(session: Session, uri: string, text: string): void {
  const end = { line: 2, character: TYPED.split('\n')[2]!.length };
  session.change(uri, 2, { range: { start: end, end }, text });
}

function moveTo(session: Session, uri: string, line: number, character: number): void {
  void session.connection.sendNotification('hegao/cursor', { uri, position: { line, character } });
}

async function offered(session: Session, uri: string, words: string, title: string, text = TEXT): Promise<CodeAction> {
  const actions = await session.actions(uri, rangeOf(text, words));
  const action = actions.find((other) => other.title.startsWith(title));
  return action ?? assert.fail(`no “${title}” among: ${actions.map((other) => other.title).join(' | ')}`);
}

function resolved(session: Session, action: CodeAction): Promise<CodeAction> {
  return session.connection.sendRequest<CodeAction>('codeAction/resolve', action);
}

function codes(diagnostics: readonly Diagnostic[]): readonly unknown[] {
  return diagnostics.map(({ code }) => code);
}

function markdown(hover: Hover | null): string {
  assert.ok(hover);
  return (hover.contents as MarkupContent).value;
}

/** The text as an action makes it, which has to name the version of the text that it is for. */
function editedAt(text: string, { edit }: CodeAction, uri: string, version: number): string {
  const [change, ...others] = edit!.documentChanges as TextDocumentEdit[];
  assert.deepEqual(others, []);
  assert.deepEqual(change!.textDocument, { uri, version });
  return edited(
    text,
    change!.edits.flatMap((each) => ('newText' in each ? each : [])),
  );
}
