import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseReport } from '../document';
import { parseSloganEntry, type SloganEntry } from '../lexicon';
import { UNKNOWN_DIRECTIVE_RULE } from '../linter';
import {
  type ActionAbilities,
  type ActionRequest,
  type ActionSource,
  type EditorAction,
  editorActions,
} from './codeActions';
import type { EditorFinding, EditorFix } from './finding';
import { type DocumentStep, documentEdits } from './steps';

const TEXT = '# 云溪镇工作总结\n\n全年招商1500万元，增长228%。\n一是抓项目，三是抓服务。\n';

const RATE: EditorFinding = findingAt('228%', 'growth-mismatch', [
  { title: '改为 224%', safe: false, edits: [editOf('228', '224')] },
  { title: '改为 1480', safe: false, edits: [editOf('1500', '1480')] },
]);

const ORDER: EditorFinding = findingAt('三是', 'sequence-gap', [
  { title: '改为 二是', safe: true, edits: [editOf('三是', '二是')] },
]);

test('each numeric repair is offered by itself, likeliest first and none preferred', () => {
  const repairs = actionsAt('228%').filter(({ step }) => step.do === 'repair');
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
  const both = source([other, ORDER]);
  const [all] = editorActions(both, request('云溪镇', { only: ['source.fixAll'] }));
  assert.equal(applied(all!, both), TEXT.replace('是抓项目，三', '抓项目，二'));
});

test('ignoring one finding puts a directive on the line above', () => {
  const ignore = actionsAt('228%').find(({ step }) => step.do === 'ignoreLine');
  assert.equal(ignore?.title, '忽略这一处“增长率不符”');
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
  const again = source([other], silenced);
  const actions = editorActions(again, { span: other.span, only: undefined, can: NOTHING });
  const both = parseReport(applied(actions[0]!, again)).suppressions;
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
  assert.ok(plain.every(({ step }) => step.do !== 'ignoreLine' && step.do !== 'ignoreFile'));
});

test('in a table the directive stands inside the row', () => {
  const table = '| 指标 | 增长 |\n| --- | --- |\n| 投资 | 228% |\n';
  const at = table.indexOf('228%');
  const finding = { ...RATE, span: { start: at, end: at + 4 }, fixes: [] };
  const place = source([finding], table);
  const [ignore] = editorActions(place, { span: finding.span, only: undefined, can: NOTHING });
  const silenced = applied(ignore!, place);
  assert.equal(silenced.split('\n')[2], '| 投资 | 228% <!-- 核稿:忽略本行 growth-mismatch --> |');
  const [suppression] = parseReport(silenced).suppressions;
  assert.ok(suppression!.span.start <= at && at < suppression!.span.end);
});

test('the line ends of the file are kept', () => {
  const text = TEXT.replaceAll('\n', '\r\n');
  const at = text.indexOf('228%');
  const finding = { ...RATE, span: { start: at, end: at + 4 } };
  const place = source([finding], text);
  for (const action of ['ignoreLine', 'ignoreFile'] as const) {
    const edits = documentEdits(place, { do: action, rule: finding.rule, span: finding.span });
    assert.match(edits?.[0]?.newText ?? '', /^<!-- 核稿:忽略.* growth-mismatch -->\r\n$/);
  }
});

test('a report is not checked for a rule by a directive at its beginning, below any front matter', () => {
  const ignore = actionsAt('228%').find(({ step }) => step.do === 'ignoreFile');
  assert.equal(ignore?.title, '本稿不查“增长率不符”');
  const silenced = applied(ignore!);
  assert.equal(silenced, `<!-- 核稿:忽略全文 growth-mismatch -->\n${TEXT}`);
  assert.deepEqual(
    parseReport(silenced).suppressions.map(({ rules, span }) => [rules, span]),
    [[['growth-mismatch'], { start: 0, end: silenced.length }]],
  );
  const withMatter = `---\ntitle: 总结\n---\n${TEXT}`;
  const [edit] = documentEdits(source([], withMatter), { do: 'ignoreFile', rule: 'growth-mismatch' })!;
  assert.equal(withMatter.slice(edit!.span.start), TEXT);
});

test('all safe repairs of one rule are offered at once where there are several', () => {
  const twice = TEXT.replace('全年招商', '一是稳增长，三是招商');
  const at = (text: string, from = 0) => {
    const start = twice.indexOf(text, from);
    return { start, end: start + text.length };
  };
  const places = [at('三是'), at('三是', twice.indexOf('抓项目'))];
  const findings = places.map((span) => ({
    ...ORDER,
    span,
    fixes: [{ title: '改为 二是', safe: true, edits: [{ span, newText: '二是' }] }],
  }));
  const place = source(findings, twice);
  const [one, all] = editorActions(place, { span: places[0]!, only: undefined, can: NOTHING });
  assert.deepEqual(one?.step, { do: 'repair', rule: 'sequence-gap', span: places[0], fix: 0 });
  assert.equal(all?.title, '修正全文的“序号不连续”（2处）');
  assert.equal(all?.preferred, false);
  assert.equal(applied(all!, place), twice.replaceAll('三是', '二是'));
  assert.ok(
    actionsAt('三是').every(({ step }) => step.do !== 'repairRule'),
    'one alone has its own repair',
  );
});

test('a rule is turned off in the project, else in the settings, and only through an editor that can; once per rule', () => {
  const twice = [RATE, { ...RATE, span: { start: RATE.span.start - 1, end: RATE.span.end } }];
  const offered = (can: Partial<ActionAbilities>) =>
    editorActions(source(twice), request('228%', { can: { ...NOTHING, ...can } }))
      .filter(({ step }) => step.do === 'turnOff' || step.do === 'disableRule')
      .map(({ title, step }) => [title, step]);
  assert.deepEqual(offered({}), []);
  assert.deepEqual(offered({ disableRules: true }), [
    ['不再查“增长率不符”（编辑器设置）', { do: 'disableRule', rule: 'growth-mismatch' }],
  ]);
  assert.deepEqual(offered({ disableRules: true, changeProject: true }), [
    ['本文件夹不查“增长率不符”', { do: 'turnOff', rule: 'growth-mismatch' }],
  ]);
});

test('the page of a rule is offered last, by an editor that can show it', () => {
  const actions = editorActions(source([RATE]), request('228%', { can: { ...NOTHING, openRules: true } }));
  assert.deepEqual(actions.at(-1)?.step, { do: 'openRule', rule: 'growth-mismatch' });
});

test('a wording becomes a slogan of the office, unless that would not settle the matter', () => {
  const text = '深化五水同治。\n';
  const span = { start: 2, end: 6 };
  const finding = { ...RATE, rule: 'nonstandard-slogan', span, fixes: [] as EditorFix[] };
  const offered = (slogans: readonly SloganEntry[], can: Partial<ActionAbilities> = { changeProject: true }) =>
    editorActions({ ...source([finding], text), slogans }, { span, only: undefined, can: { ...NOTHING, ...can } })
      .filter(({ step }) => step.do === 'addSlogan')
      .map(({ title }) => title);
  assert.deepEqual(offered([]), ['列为本单位的提法：五水同治']);
  assert.deepEqual(offered([], {}), []);
  finding.fixes = [{ title: '', safe: true, edits: [{ span, newText: '五水共治' }] }];
  assert.deepEqual(offered([]), [], 'nobody means what is surely a slip');
  finding.fixes = [];
  assert.deepEqual(offered([entry({ canonical: '五水同治' })]), [], 'it is one');
});

test('what is chosen when its finding is gone changes nothing', () => {
  const step = actionsAt('228%')[0]!.step as DocumentStep;
  assert.equal(documentEdits(source([ORDER]), step), undefined);
  assert.deepEqual(documentEdits(source([ORDER, RATE]), step), [editOf('228', '224')], 'others may have come up');
});

test('what no directive and no setting can silence is not offered to be silenced', () => {
  const mistaken = { ...findingAt('全年', UNKNOWN_DIRECTIVE_RULE, []), severity: 'hint' as const };
  const can = { disableRules: true, fillPlaceholders: true, openRules: true, changeProject: true };
  assert.deepEqual(editorActions(source([mistaken]), request('全年', { can })), []);
});

const NOTHING: ActionAbilities = {
  disableRules: false,
  fillPlaceholders: false,
  openRules: false,
  changeProject: false,
};

function actionsAt(text: string, partial: Partial<ActionRequest> = {}): readonly EditorAction[] {
  return editorActions(source([RATE, ORDER]), request(text, partial));
}

function source(findings: readonly EditorFinding[], text = TEXT): ActionSource {
  const document = { text, languageId: 'markdown' };
  return { document, report: parseReport(text), findings, language: 'zh', slogans: [] };
}

function entry(value: object): SloganEntry {
  const parsed = parseSloganEntry(value);
  return Array.isArray(parsed) ? assert.fail('a sound entry') : parsed;
}

function request(text: string, partial: Partial<ActionRequest> = {}): ActionRequest {
  return { span: spanOf(text), only: undefined, can: NOTHING, ...partial };
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

function applied({ step }: EditorAction, place = source([RATE, ORDER])): string {
  const edits = documentEdits(place, step as DocumentStep) ?? assert.fail('there is nothing to change');
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end),
      place.document.text,
    );
}
