import assert from 'node:assert/strict';
import { commands, type Diagnostic, type Location, type SymbolInformation, Uri, workspace } from 'vscode';
import { findingsAt, open, ruleOf } from '../driver';
import { hoverText, positionOf, REPORT } from '../report';

const OTHER =
  '松岭镇2024年经济运行情况\n全年固定资产投资52500万元。\n全镇一般公共预算收入由2000万元增加到2500万元，增长35%。\n';
const CLOSED = '上年/松岭镇2023年工作总结.txt';

suite('indicators over the years', () => {
  suiteSetup(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await open(REPORT);
    // The other report has been read when its finding is there.
    await findingsAt(place(CLOSED), 'the closed report', hasGrowth);
  });

  test('stand in the hover, with the files that state them', async () => {
    const document = await open(REPORT);
    const text = await hoverText(document, positionOf(document, '5.25'));
    assert.match(text, /固定资产投资（松岭镇）/);
    assert.match(text, /2023年 \|.*2\.4亿元 \|.*松岭镇2023年工作总结\.txt/);
    assert.match(text, /\*\*2024年\*\* \|.*\*\*5\.25亿元\*\*/);
  });

  test('have references in reports that are not open', async () => {
    const other = place('新/经济运行情况.txt');
    await workspace.fs.writeFile(other, new TextEncoder().encode(OTHER));
    await findingsAt(other, 'the new report', hasGrowth);
    const document = await open(REPORT);
    const found = await commands.executeCommand<Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      positionOf(document, '5.25亿元'),
    );
    await workspace.fs.delete(place('新'), { recursive: true });
    assert.deepEqual(
      found.map(({ uri, range }) => `${uri} ${range.start.line}`).sort(),
      [`${document.uri} 4`, `${other} 1`].sort(),
    );
    assert.ok(!workspace.textDocuments.some(({ uri }) => String(uri) === String(other)));
  });

  test('are symbols of the workspace, and so are sections', async () => {
    const names = async (query: string) =>
      (await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query)).map(
        ({ name, containerName }) => `${name} ${containerName}`,
      );
    assert.ok((await names('固定资产投资')).includes('固定资产投资 2.4亿元（2023年） 松岭镇2023年工作总结.txt'));
    assert.ok((await names('项目建设')).includes(`二、项目建设 ${REPORT}`));
  });
});

function hasGrowth(all: readonly Diagnostic[]): boolean {
  return all.some((finding) => ruleOf(finding) === 'growth-mismatch');
}

function place(name: string): Uri {
  return Uri.joinPath(workspace.workspaceFolders![0]!.uri, name);
}
