import assert from 'node:assert/strict';
import { commands, type Diagnostic, languages, Range, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { findingsAt, open, ruleOf } from '../driver';
import { rangeOf } from '../report';

const CLOSED = '上年/松岭镇2023年工作总结.txt';
const WRONG = '青禾镇2023年工作总结\n\n全镇一般公共预算收入由2000万元增加到2500万元，增长35%。\n';
const SLIP = '青禾镇2023年工作总结\n\n一是深化供给侧结构改革，抓好项目建设；二是抓好民生服务，办好群众关心的事。\n';
/** `金额由2000万元增加到2500万元，增长35%。` as GB18030 has it. */
const GB18030 = Uint8Array.from(
  'bd f0 b6 ee d3 c9 32 30 30 30 cd f2 d4 aa d4 f6 bc d3 b5 bd 32 35 30 30 cd f2 d4 aa a3 ac d4 f6 b3 a4 33 35 25 a1 a3'
    .split(' ')
    .map((byte) => Number.parseInt(byte, 16)),
);

suite('reports that are not open', () => {
  suiteSetup(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await open('简报.report');
  });

  test('have their problems in the Problems panel', async () => {
    const found = await findingsAt(place(CLOSED), 'a closed report', hasGrowth);
    assert.match(String(found[0]?.message), /20/);
    assert.ok(!workspace.textDocuments.some(({ uri }) => uri.toString() === place(CLOSED).toString()));
  });

  test('are followed when they are written, changed and deleted by others', async () => {
    const uri = place('新/稿.txt');
    await workspace.fs.writeFile(uri, new TextEncoder().encode(WRONG));
    await findingsAt(uri, 'a new file', hasGrowth);
    await workspace.fs.writeFile(uri, new TextEncoder().encode(WRONG.replace('35%', '25%')));
    await findingsAt(uri, 'a repaired file', (all) => all.length === 0);
    await workspace.fs.writeFile(uri, new TextEncoder().encode(WRONG));
    await findingsAt(uri, 'a spoilt file', hasGrowth);
    await workspace.fs.delete(place('新'), { recursive: true });
    await findingsAt(uri, 'a deleted folder', (all) => all.length === 0);
  });

  test('keep their problems when they are closed, as their files have them', async () => {
    const uri = place(CLOSED);
    const document = await open(CLOSED);
    await findingsAt(uri, 'the open report', hasGrowth);
    const edit = new WorkspaceEdit();
    edit.replace(uri, rangeOf(document, '36%'), '20%');
    assert.ok(await workspace.applyEdit(edit));
    await findingsAt(uri, 'the repaired text', (all) => all.length === 0);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await findingsAt(uri, 'the file, which was not saved', hasGrowth);
  });

  test('are left out as a hegao.yaml says that is written beside them', async () => {
    const file = place('上年/hegao.yaml');
    await workspace.fs.writeFile(file, new TextEncoder().encode('rules:\n  growth-mismatch: off\n'));
    await findingsAt(place(CLOSED), 'a rule that is off', (all) => all.length === 0);
    await workspace.fs.delete(file);
    await findingsAt(place(CLOSED), 'the rule again', hasGrowth);
  });

  test('are held against each other, and against slogans of the project', async () => {
    const write = (name: string, text: string) => workspace.fs.writeFile(place(name), new TextEncoder().encode(text));
    await write('县/hegao.yaml', 'slogans:\n  - file: 提法.yaml\n');
    await write('县/提法.yaml', '- canonical: “双百工程”\n  wrong: [双佰工程]\n');
    await write('县/云溪县2023年工作总结.txt', '云溪县2023年工作总结\n\n全年一般公共预算收入12.05亿元。\n');
    const uri = place('县/云溪县2024年工作总结.txt');
    await write(
      '县/云溪县2024年工作总结.txt',
      '云溪县2024年工作总结\n\n全年一般公共预算收入13.20亿元，增长5.0%。深入实施双佰工程。\n',
    );
    for (const rule of ['base-mismatch', 'nonstandard-slogan']) {
      await findingsAt(uri, rule, (all) => all.some((finding) => ruleOf(finding) === rule));
    }
    await workspace.fs.delete(place('县'), { recursive: true });
    await findingsAt(uri, 'a deleted report', (all) => all.length === 0);
  });

  test('may be written in GB18030', async () => {
    const uri = place('国标/稿.txt');
    await workspace.fs.writeFile(uri, GB18030);
    const [growth] = await findingsAt(uri, 'the figure', hasGrowth);
    assert.match(String(growth?.message), /25/);
    await workspace.fs.delete(place('国标'), { recursive: true });
  });
});

suite('the commands for the workspace', () => {
  teardown(() => commands.executeCommand('workbench.action.closeAllEditors'));

  test('check all reports', async () => {
    await commands.executeCommand('hegao.checkWorkspace');
    await findingsAt(place(CLOSED), 'a closed report', hasGrowth);
  });

  test('go from finding to finding of one rule, through the reports and round again', async () => {
    const other = place('再/稿.txt');
    await workspace.fs.writeFile(other, new TextEncoder().encode(WRONG));
    await findingsAt(other, 'the other report', hasGrowth);
    const all = languages
      .getDiagnostics()
      .flatMap(([uri, found]) => found.filter((finding) => ruleOf(finding) === 'growth-mismatch').map(() => `${uri}`));
    const document = await open(CLOSED);
    const { start } = rangeOf(document, '36%');
    await window.showTextDocument(document, { selection: new Range(start, start) });
    const visited: string[] = [];
    for (let step = 0; step < all.length; step++) {
      await commands.executeCommand('hegao.nextOfRule');
      visited.push(String(window.activeTextEditor?.document.uri));
    }
    assert.deepEqual([...visited].sort(), [...all].sort());
    assert.equal(visited.at(-1), String(place(CLOSED)), 'it ends where it began');
    await workspace.fs.delete(place('再'), { recursive: true });
  });

  test('fix what is safe in all reports, after the preview has been confirmed', async () => {
    const uri = place('修/稿.txt');
    await workspace.fs.writeFile(uri, new TextEncoder().encode(SLIP));
    await findingsAt(uri, 'the slip', (all) => all.some((finding) => ruleOf(finding) === 'nonstandard-slogan'));
    const document = await workspace.openTextDocument(uri);
    for (let attempt = 1; attempt <= 6 && document.getText() === SLIP; attempt++)
      await fixThroughPreview(attempt * 700);
    assert.match(document.getText(), /供给侧结构性改革/);
    await commands.executeCommand('workbench.action.closeAllEditors');
  });
});

function place(name: string): Uri {
  return Uri.joinPath(workspace.workspaceFolders![0]!.uri, name);
}

/** Runs the command, ticks everything in the preview and applies it. Nothing tells when the preview is there, hence the pause. */
async function fixThroughPreview(pause: number): Promise<void> {
  let isOver = false;
  const fixing = Promise.resolve(commands.executeCommand('hegao.fixAllInWorkspace')).then(() => {
    isOver = true;
  });
  const steps = [
    'refactorPreview.focus',
    'list.focusFirst',
    'refactorPreview.toggleCheckedState',
    'refactorPreview.apply',
  ];
  while (!isOver) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    for (const step of steps) {
      await commands.executeCommand(step).then(undefined, () => undefined);
    }
    await Promise.race([fixing, new Promise((resolve) => setTimeout(resolve, 200))]);
  }
}

function hasGrowth(all: readonly Diagnostic[]): boolean {
  return all.some((finding) => ruleOf(finding) === 'growth-mismatch');
}
