import assert from 'node:assert/strict';
import {
  type CompletionItem,
  type CompletionList,
  commands,
  type DocumentSymbol,
  type FoldingRange,
  SnippetString,
  type TextDocument,
} from 'vscode';
import { findings, findingsWhen, open, ruleOf } from '../driver';
import { hoverText, positionOf, REPORT, typeAtEnd } from '../report';

suite('slogans and headings of a report', () => {
  suiteSetup(async () => {
    await findingsWhen(await open(REPORT), 'the server to run', (all) => all.length > 0);
  });

  teardown(() => commands.executeCommand('workbench.action.files.revert'));

  test('a hover on a slogan shows its standard form, its members, since when, and where it was laid down', async () => {
    const document = await open(REPORT);
    const text = await hoverText(document, positionOf(document, '四个自信'));
    assert.match(text, /“四个自信”/);
    assert.match(text, /道路自信、理论自信、制度自信、文化自信/);
    assert.match(text, /2016年7月/);
    assert.match(text, /三个自信/, 'what it replaced');
  });

  test('a slogan is completed behind its opening quote, its members behind the bracket', async () => {
    const document = await open(REPORT);
    await typeAtEnd(document, '\n做到“两个');
    const slogan = await completionOf(document, '“两个维护”');
    assert.equal(textOf(slogan), '两个维护”');

    await typeAtEnd(document, '维护”，坚定“四个自信”（');
    const members = await completionOf(document, '道路自信、理论自信、制度自信、文化自信');
    assert.equal(members.detail, '“四个自信”');
  });

  test('the outline and the folds follow the official headings', async () => {
    const document = await open(REPORT);
    const symbols = await commands.executeCommand<readonly DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const [title] = symbols;
    assert.deepEqual(
      title?.children.map(({ name }) => name),
      ['一、经济运行', '二、项目建设', '三、党的建设'],
    );
    const folds = await commands.executeCommand<readonly FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const lines = folds.map(({ start, end }) => [start, end]);
    for (const fold of [
      [2, 4],
      [6, 8],
      [10, 12],
    ]) {
      assert.ok(
        lines.some(([start, end]) => start === fold[0] && end === fold[1]),
        `no fold ${fold} among ${JSON.stringify(lines)}`,
      );
    }
  });

  test('an incomplete list of members is found, and the fix completes it', async () => {
    const document = await open(REPORT);
    await typeAtEnd(document, '\n增强“四个意识”（政治意识、大局意识、看齐意识）。');
    await findingsWhen(document, 'the missing member', (all) => all.some((one) => ruleOf(one) === 'slogan-members'));
    const finding = findings(document).find((one) => ruleOf(one) === 'slogan-members');
    assert.equal(finding && document.getText(finding.range), '政治意识、大局意识、看齐意识');
  });
});

/** The item of that label at the end of the document. */
async function completionOf(document: TextDocument, label: string): Promise<CompletionItem> {
  const end = document.positionAt(document.getText().length);
  const list = await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', document.uri, end);
  const found = list.items.find((item) => (typeof item.label === 'string' ? item.label : item.label.label) === label);
  assert.ok(found, `no ${label} among ${list.items.length} items`);
  return found;
}

function textOf({ insertText }: CompletionItem): string | undefined {
  return insertText instanceof SnippetString ? insertText.value : insertText;
}
