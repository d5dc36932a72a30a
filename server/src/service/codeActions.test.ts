import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseReport } from '../document';
import { UNKNOWN_DIRECTIVE_RULE } from '../linter';
import { type ActionRequest, type EditorAction, editorActions } from './codeActions';
import type { EditorFinding, EditorFix } from './finding';

const TEXT = '# 云溪镇工作总结\n\n全年招商1500万元，增长228%。\n一是抓项目，三是抓服务。\n';

const RATE: EditorFinding = findingAt('228%', 'growth-mismatch', [
  { title: '改为 224%', safe: false, edits: [editOf('228', '224')] },
  { title: '改为 1480', safe: false, edits: [editOf('1500', '1480')] },
]);

const ORDER: EditorFinding = findingAt('三是', 'sequence-gap', [
  { title: '改为 二是', safe: true, edits: [editOf('三是', '二是')] },
]);

test('each numeric repair is offered by itself, likeliest first and none preferred', () => {
  const repairs = actionsAt('228%').filter((action) => action.title.startsWith('改为'));
  assert.deepEqual(
    repairs.map(({ title, preferred, kind }) => ({ title, preferred, kind })),
    [
      { title: '改为 224%', preferred: false, kind: 'quickfix' },
      { title: '改为 1480', preferred: false, kind: 'quickfix' },
    ],
  );
  assert.equal(applied(repairs[0]!), TEXT.replace('228%', '224%'));
});

test('a safe repair is the preferred one', () => {
  const [first] = actionsAt('三是');
  assert.equal(first?.title, '改为 二是');
  assert.equal(first?.preferred, true);
});

test('nothing is offered where there is no finding', () => {
  assert.deepEqual(actionsAt('云溪镇'), []);
});

test('fix-all is given only when asked for, and holds safe repairs only', () => {
  assert.ok(actionsAt('228%').every((action) => action.kind === 'quickfix'));
  for (const kind of ['source', 'source.fixAll', 'source.fixAll.hegao']) {
    const [all, ...rest] = actionsAt('云溪镇', { only: [kind] });
    assert.deepEqual(rest, [], kind);
    assert.equal(all?.kind, 'source.fixAll.hegao');
    assert.equal(applied(all!), TEXT.replace('三是', '二是'));
  }
  assert.deepEqual(actionsAt('三是', { only: ['source.organizeImports'] }), []);
});

test('of two safe repairs that collide, fix-all makes the first', () => {
  const other = findingAt('是抓项目，三', 'other', [
    { title: '', safe: true, edits: [editOf('是抓项目，三', '抓项目，二')] },
  ]);
  const [all] = editorActions(source([other, ORDER]), request('云溪镇', { only: ['source.fixAll'] }));
  assert.equal(applied(all!), TEXT.replace('是抓项目，三', '抓项目，二'));
});

test('ignoring one finding puts a directive on the line above', () => {
  const ignore = actionsAt('228%').find((action) => action.title.startsWith('忽略'));
  assert.equal(applied(ignore!), TEXT.replace('全年', '<!-- 核稿:忽略下一行 growth-mismatch -->\n全年'));
});

test('the directive silences what it names, and a second one above it still does', () => {
  const silenced = TEXT.replace('全年', '<!-- 核稿:忽略下一行 growth-mismatch -->\n全年');
  const { suppressions } = parseReport(silenced);
  assert.deepEqual(
    suppressions.map(({ rules }) => rules),
    [['growth-mismatch']],
  );
  assert.equal(silenced.slice(suppressions[0]!.span.start).startsWith('全年'), true);

  const at = silenced.indexOf('1500万');
  const other = { ...findingAt('1500万', 'completion-mismatch', []), span: { start: at, end: at + 4 } };
  const actions = editorActions(
    { ...source([other], silenced), report: parseReport(silenced) },
    { span: other.span, only: undefined, canDisableRules: false, canFillPlaceholders: false },
  );
  const both = parseReport(applied(actions[0]!, silenced)).suppressions;
  assert.deepEqual(
    both.map(({ rules }) => rules),
    [['growth-mismatch'], ['completion-mismatch']],
  );
  assert.deepEqual(both[0]!.span, both[1]!.span);
});

test('no comment is written into plain text', () => {
  const plain = editorActions(
    { ...source([RATE]), document: { text: TEXT, languageId: 'plaintext' } },
    request('228%'),
  );
  assert.ok(plain.every((action) => !action.title.startsWith('忽略')));
});

test('in a table the directive stands inside the row', () => {
  const table = '| 指标 | 增长 |\n| --- | --- |\n| 投资 | 228% |\n';
  const at = table.indexOf('228%');
  const finding = { ...RATE, span: { start: at, end: at + 4 }, fixes: [] };
  const request = { span: finding.span, only: undefined, canDisableRules: false, canFillPlaceholders: false };
  const [ignore] = editorActions(source([finding], table), request);
  const silenced = applied(ignore!, table);
  assert.equal(silenced.split('\n')[2], '| 投资 | 228% <!-- 核稿:忽略本行 growth-mismatch --> |');
  const [suppression] = parseReport(silenced).suppressions;
  assert.ok(suppression!.span.start <= at && at < suppression!.span.end);
});

test('the line ends of the file are kept', () => {
  const text = TEXT.replaceAll('\n', '\r\n');
  const at = text.indexOf('228%');
  const finding = { ...RATE, span: { start: at, end: at + 4 } };
  const actions = editorActions(source([finding], text), {
    span: finding.span,
    only: undefined,
    canDisableRules: false,
    canFillPlaceholders: false,
  });
  const ignore = actions.find((action) => action.title.startsWith('忽略'));
  assert.equal(ignore?.edits[0]?.newText, '<!-- 核稿:忽略下一行 growth-mismatch -->\r\n');
});

test('a rule is switched off only through an editor that can, once per rule', () => {
  assert.ok(actionsAt('228%').every((action) => action.disableRule === undefined));
  const twice = [RATE, { ...RATE, span: { start: RATE.span.start - 1, end: RATE.span.end } }];
  const actions = editorActions(source(twice), request('228%', { canDisableRules: true }));
  const disabling = actions.filter((action) => action.disableRule !== undefined);
  assert.deepEqual(
    disabling.map(({ title, disableRule, edits }) => ({ title, disableRule, edits })),
    [{ title: '关闭规则 growth-mismatch', disableRule: 'growth-mismatch', edits: [] }],
  );
});

test('what no directive and no setting can silence is not offered to be silenced', () => {
  const mistaken = { ...findingAt('全年', UNKNOWN_DIRECTIVE_RULE, []), severity: 'hint' as const };
  assert.deepEqual(editorActions(source([mistaken]), request('全年', { canDisableRules: true })), []);
});

function actionsAt(text: string, partial: Partial<ActionRequest> = {}): readonly EditorAction[] {
  return editorActions(source([RATE, ORDER]), request(text, partial));
}

function source(findings: readonly EditorFinding[], text = TEXT) {
  return { document: { text, languageId: 'markdown' }, report: parseReport(text), findings, language: 'zh' as const };
}

function request(text: string, partial: Partial<ActionRequest> = {}): ActionRequest {
  return { span: spanOf(text), only: undefined, canDisableRules: false, canFillPlaceholders: false, ...partial };
}

function findingAt(text: string, rule: string, fixes: readonly EditorFix[]): EditorFinding {
  return { rule, severity: 'warning', span: spanOf(text), message: '', workings: undefined, related: [], fixes };
}

function editOf(text: string, newText: string) {
  return { span: spanOf(text), newText };
}

function spanOf(text: string) {
  const start = TEXT.indexOf(text);
  return { start, end: start + text.length };
}

function applied(action: EditorAction, text = TEXT): string {
  return [...action.edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end), text);
}
