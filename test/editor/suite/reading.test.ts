import assert from 'node:assert/strict';
import {
  type CodeLens,
  type CompletionList,
  ConfigurationTarget,
  commands,
  type DocumentLink,
  type InlayHint,
  Position,
  Range,
  type SelectionRange,
  type SemanticTokens,
  type SemanticTokensLegend,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { open } from '../driver';
import { openWithFindings, REPORT, rangeOf, typeAtEnd } from '../report';

suite('reading a report', () => {
  teardown(async () => {
    for (const name of ['inlayHints', 'codeLens']) await set(name, undefined);
    await commands.executeCommand('workbench.action.files.revert');
  });

  test('computed values are shown on demand, and always where they are wanted', async () => {
    const document = await openWithFindings();
    assert.deepEqual(await hints(document), []);
    await commands.executeCommand('hegao.toggleInlayHints');
    const shown = await hints(document);
    assert.deepEqual(
      shown.map(({ label }) => label),
      ['⇒ 25%', '⇒ 24个'],
    );
    assert.equal(shown[0]?.position.isEqual(rangeOf(document, '28%').end), true);
    assert.deepEqual(
      shown[0]?.textEdits?.map(({ newText }) => newText),
      ['25'],
    );
    await commands.executeCommand('hegao.toggleInlayHints');
    assert.deepEqual(await hints(document), []);
    await set('inlayHints', 'on');
    assert.equal((await hints(document)).length, 2);
    await set('inlayHints', 'off');
    assert.deepEqual(await hints(document), []);
  });

  test('lenses on the sections say what was found and lead there, once they are wanted', async () => {
    const document = await openWithFindings();
    assert.deepEqual(await lenses(document), []);
    await set('codeLens', true);
    const all = await lenses(document);
    assert.deepEqual(
      all.map(({ range }) => document.getText(range)),
      ['一、经济运行', '二、项目建设', '三、党的建设'],
    );
    const [economy] = all;
    assert.equal(economy?.command?.title, '1 处待看 · 已核对 6 个数字');
    const { command, arguments: given = [] } = economy!.command!;
    await commands.executeCommand(command, ...given);
    const editor = window.activeTextEditor;
    assert.equal(editor && document.getText(editor.selection), '28%');
  });

  test('figures, periods, slogans and placeholders of a report are tokens; other files have none', async () => {
    const document = await openWithFindings();
    const tokens = await tokensOf(document);
    for (const token of [
      '2024年 period',
      '5.25亿元 figure',
      '12% figure checked',
      'XX placeholder',
      '四个自信 slogan',
    ]) {
      assert.ok(tokens.includes(token), `no ${token} among ${tokens.join(', ')}`);
    }
    assert.deepEqual(await tokensOf(await open('记事.txt')), []);
  });

  test('a selection grows over figure, clause, sentence and section', async () => {
    const document = await openWithFindings();
    const [chain] = await commands.executeCommand<readonly SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [rangeOf(document, '.25亿元').start],
    );
    const texts: string[] = [];
    for (let at: SelectionRange | undefined = chain; at; at = at.parent) texts.push(document.getText(at.range));
    const wanted = [
      '5.25亿元',
      '全年完成固定资产投资5.25亿元',
      '全年完成固定资产投资5.25亿元，比上年的4.2亿元增长28%。',
    ];
    for (const text of wanted) assert.ok(texts.includes(text), `no ${text} among ${texts.join(' | ')}`);
    assert.ok(texts.some((text) => text.startsWith('一、经济运行') && text.endsWith('增长12%。')));
    assert.equal(texts.at(-1), document.getText());
  });

  test('a report that is named leads to its file', async () => {
    const document = await openWithFindings();
    await open('简报.report');
    await open(REPORT);
    await typeAtEnd(document, '\n详见《简报》和《松岭镇计划》。');
    const links = await commands.executeCommand<readonly DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
      100,
    );
    const own = links.filter(({ range }) => range.start.line === document.lineCount - 1);
    assert.deepEqual(
      own.map(({ range }) => document.getText(range)),
      ['简报'],
    );
    assert.equal(own[0]?.target?.path, Uri.joinPath(workspace.workspaceFolders![0]!.uri, '简报.report').path);
  });

  test('indicators and the next number of a series are completed', async () => {
    const document = await openWithFindings();
    await typeAtEnd(document, '\n一是抓项目。二是抓产业。三');
    assert.ok((await completed(document)).includes('三是'));
    await typeAtEnd(document, '是规上工业总');
    assert.ok((await completed(document)).includes('规上工业总产值'));
    await typeAtEnd(document, '产值稳定。\n四');
    assert.ok((await completed(document)).includes('四是'));
  });
});

async function set(name: string, value: unknown): Promise<void> {
  await workspace.getConfiguration('hegao').update(name, value, ConfigurationTarget.Workspace);
}

function wholeOf(document: TextDocument): Range {
  return new Range(new Position(0, 0), document.positionAt(document.getText().length));
}

async function hints(document: TextDocument): Promise<readonly InlayHint[]> {
  return commands.executeCommand('vscode.executeInlayHintProvider', document.uri, wholeOf(document));
}

async function lenses(document: TextDocument): Promise<readonly CodeLens[]> {
  return commands.executeCommand('vscode.executeCodeLensProvider', document.uri, 100);
}

async function tokensOf(document: TextDocument): Promise<string[]> {
  const [legend, tokens] = await Promise.all([
    commands.executeCommand<SemanticTokensLegend | undefined>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    ),
    commands.executeCommand<SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', document.uri),
  ]);
  if (!legend || !tokens) return [];
  const found: string[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < tokens.data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = tokens.data.slice(at, at + 5);
    character = down === 0 ? character + right : right;
    line += down;
    const text = document.getText(new Range(line, character, line, character + length));
    const named = legend.tokenModifiers.filter((_, bit) => modifiers & (1 << bit));
    found.push([text, legend.tokenTypes[type], ...named].join(' '));
  }
  return found;
}

async function completed(document: TextDocument): Promise<string[]> {
  const { items } = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    wholeOf(document).end,
  );
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}
