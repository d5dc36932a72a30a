import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseReport } from '../document';
import { type ActionRequest, editorActions } from './codeActions';
import type { EditorFinding } from './finding';
import { renamePlaceholder, renameTarget } from './rename';

const REPORT = `XX镇20XX年工作总结

20XX年，XX镇党委团结带领全镇干部群众，完成投资XX亿元，增长XX%。
一是XX村建成文化礼堂1座，XX镇获评县级先进。二是由XX牵头整治河道3条。
`;

test('a placeholder is what a rename replaces, from its first character to behind its last', () => {
  const report = parseReport(REPORT);
  const at = REPORT.indexOf('XX村');
  const target = { span: { start: at, end: at + 2 }, text: 'XX' };
  for (const offset of [at, at + 1, at + 2]) assert.deepEqual(renameTarget(report, offset), target);
  for (const words of ['工作总结', '文化礼堂', '\n\n'])
    assert.equal(renameTarget(report, REPORT.indexOf(words) + 1), undefined);
});

test('a name is filled in wherever the same noun follows', () => {
  assert.equal(renamed(REPORT, 'XX镇', '青禾'), REPORT.replaceAll('XX镇', '青禾镇'));
  assert.equal(renamed(REPORT, 'XX村', '石门'), REPORT.replaceAll('XX村', '石门村'));
});

test('a year is filled in everywhere, a figure and a bare name only where they stand', () => {
  assert.equal(renamed(REPORT, '20XX年', '2025年'), REPORT.replaceAll('20XX年', '2025年'));
  assert.equal(renamed(REPORT, 'XX亿元', '3.2'), REPORT.replace('XX亿元', '3.2亿元'));
  assert.equal(renamed(REPORT, 'XX牵头', '县水利局'), REPORT.replace('XX牵头', '县水利局牵头'));
});

test('what differs in mark or kind is not the same', () => {
  const text = 'XX镇、××镇与XX县共建。20XX年启动，201X年规划，XX镇承办。\n';
  assert.equal(renamed(text, 'XX镇', '青禾'), text.replaceAll('XX镇', '青禾镇'));
  assert.equal(renamed(text, '20XX年', '2025年'), text.replace('20XX年', '2025年'));
});

test('days are not the same, nor are names that stand in one list', () => {
  const days = 'X月X日启动，X月X日验收。\n';
  assert.equal(renamed(days, 'X月X日', '3月5日'), days.replace('X月X日', '3月5日'));
  const villages = 'XX村、XX村和XX村完成改造。\nXX村新建公厕1座。\n';
  assert.equal(renamed(villages, 'XX村', '石门'), villages.replace('XX村', '石门村'));
});

test('a field that names its kind is filled in everywhere, comrades and what has no noun are each another one', () => {
  const fields = '[镇名]党委负责。[镇名]人大监督。[姓名]联系。[姓名]协办。\n';
  assert.equal(renamed(fields, '[镇名]', '青禾镇'), fields.replaceAll('[镇名]', '青禾镇'));
  assert.equal(renamed(fields, '[姓名]', '石门'), fields.replace('[姓名]', '石门'));
  const comrades = 'XX同志主持，会议听取了XX同志的汇报。由XX牵头。由XX牵头督办。\n';
  assert.equal(renamed(comrades, 'XX同志', '石门'), comrades.replace('XX同志', '石门同志'));
  assert.equal(renamed(comrades, 'XX牵头', '县水利局'), comrades.replace('XX牵头', '县水利局牵头'));
  const lists = '一村（略），二村（略）。完成投资XX亿元，增长XX亿元。\n';
  assert.equal(renamed(lists, '（略）', '新建公路'), lists.replace('（略）', '（新建公路）'));
});

test('the noun or unit that follows is not doubled when it was typed too', () => {
  for (const [words, typed, wanted] of [
    ['XX镇', '青禾镇', '青禾镇'],
    ['XX亿元', '3.2亿元', '3.2亿元'],
    ['XX%', '5%', '5%'],
    ['20XX年', '2025', '2025年'],
  ] as const) {
    assert.equal(
      renamed(REPORT, words, typed),
      REPORT.replaceAll(words, wanted).replace('增长XX%', words === 'XX%' ? '增长5%' : '增长XX%'),
    );
  }
  assert.equal(renamed('广南县XX镇灯具产业。\n', 'XX镇', '古镇'), '广南县古镇镇灯具产业。\n');
  assert.equal(
    renamed('落实《》要求，依据青政发〔 〕5号。\n', '《》', '实施意见'),
    '落实《实施意见》要求，依据青政发〔 〕5号。\n',
  );
  assert.equal(renamed('经费【待补】，由财政承担。\n', '【待补】', '12万元'), '经费12万元，由财政承担。\n');
});

test('nothing, or more than a line, is refused in the language of the user', () => {
  const report = parseReport(REPORT);
  const refusal = (typed: string, language: 'zh' | 'en') => {
    const answer = renamePlaceholder(report, 0, typed, language);
    return answer && 'refused' in answer ? answer.refused : undefined;
  };
  assert.equal(refusal('', 'zh'), '还没有输入内容：请输入要替换“XX”的文字。');
  assert.match(refusal(' \u3000', 'en')!, /^Nothing was typed/);
  assert.match(refusal('青禾\n镇', 'zh')!, /不能换行/);
  assert.equal(renamePlaceholder(report, REPORT.indexOf('干部'), '青禾', 'zh'), undefined);
});

test('where a number is merely absent there is nothing to replace', () => {
  const text = '规上工业增加值同比增长%，高于全县平均水平。\n';
  assert.equal(renameTarget(parseReport(text), text.indexOf('%')), undefined);
});

test('a finding offers to fill in all that are equal, and says how many', () => {
  assert.deepEqual(offered('XX镇'), ['全文填写“XX镇”（3处）…']);
  assert.deepEqual(offered('20XX年'), ['全文填写“20XX年”（2处）…']);
  assert.deepEqual(offered('XX%'), ['填写“XX”…']);
  assert.deepEqual(offered('XX镇', { language: 'en' }), ['Fill in “XX镇” everywhere (3 places)…']);
  assert.deepEqual(offered('XX镇', { canFillPlaceholders: false }), []);
  assert.deepEqual(offered('XX镇', { rule: 'another-rule' }), []);
});

test('an offer to fill in names the place and edits nothing itself', () => {
  const [action] = actionsAt('XX村', {});
  assert.deepEqual(action?.step, { do: 'fill', at: REPORT.indexOf('XX村') });
  assert.equal(action?.preferred, false);
});

function renamed(text: string, words: string, newText: string): string {
  const answer = renamePlaceholder(parseReport(text), text.indexOf(words), newText, 'zh');
  assert.ok(answer && 'edits' in answer, words);
  return [...answer.edits]
    .reverse()
    .reduce((result, { span, newText: value }) => result.slice(0, span.start) + value + result.slice(span.end), text);
}

interface Circumstances {
  readonly language?: 'zh' | 'en';
  readonly canFillPlaceholders?: boolean;
  readonly rule?: string;
}

function offered(words: string, circumstances: Circumstances = {}): readonly string[] {
  return actionsAt(words, circumstances)
    .filter(({ step }) => step.do === 'fill')
    .map(({ title }) => title);
}

function actionsAt(words: string, { language = 'zh', canFillPlaceholders = true, rule }: Circumstances) {
  const report = parseReport(REPORT);
  const span = renameTarget(report, REPORT.indexOf(words))!.span;
  const finding: EditorFinding = {
    rule: rule ?? 'unresolved-placeholder',
    severity: 'warning',
    span,
    message: '',
    workings: undefined,
    related: [],
    fixes: [],
  };
  const can = { disableRules: false, fillPlaceholders: canFillPlaceholders, openRules: false, changeProject: false };
  const request: ActionRequest = { span, only: undefined, can };
  const document = { text: REPORT, languageId: 'markdown' };
  return editorActions({ document, report, findings: [finding], language, slogans: [] }, request);
}
