import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseReport } from '../../document';
import { builtinSlogans, parseSloganEntry, type SloganEntry } from '../../lexicon';
import type { RuleContext } from '../rule';
import type { SloganProblem } from './problem';
import { rule } from './rule';

function detect(text: string, context: Partial<RuleContext> = {}): SloganProblem[] {
  const report = parseReport(text);
  const blocks = report.blocks.map(({ start, block }) => ({ start, reading: { block, figures: [], claims: [] } }));
  return [
    ...rule.detect(
      { report, blocks, claims: [] },
      { options: { consistency: true }, date: report.date, slogans: [], ...context },
    ),
  ];
}

function applySafe(text: string, problems: readonly SloganProblem[]): string {
  let repaired = text;
  for (const problem of problems.toSorted((a, b) => b.span.start - a.span.start)) {
    const fix = rule.fix?.(problem).find(({ safe }) => safe);
    for (const { span, newText } of fix?.edits ?? []) {
      repaired = repaired.slice(0, span.start) + newText + repaired.slice(span.end);
    }
  }
  return repaired;
}

function own(value: object): SloganEntry {
  const entry = parseSloganEntry(value);
  assert.ok(!Array.isArray(entry));
  return entry;
}

test('how sure a finding is decides how it is shown', () => {
  const text =
    '供给侧结构改革，专精新特，AAA旅游景区，“三公经费”，巩固拓展脱贫攻坚战果同乡村振兴有效衔接，长三角一体花发展。';
  assert.deepEqual(
    detect(text).map(({ severity }) => severity),
    ['warning', 'information', 'information', 'hint', 'warning', 'information'],
  );
});

test('the message of a nameless source has no workings, and a note follows the source', () => {
  const workings = (text: string, slogans: SloganEntry[] = []) => {
    const [problem] = detect(text, { slogans });
    return problem && rule.describe(problem).workings;
  };
  assert.equal(workings('规上工业生产总值增长。'), '依据：国家统计局指标解释；“生产总值”专指GDP');
  assert.equal(workings('碳达锋。'), '依据：中发〔2021〕36号（2020-09）');
  assert.equal(workings('红帆导航', [own({ canonical: '红帆领航', wrong: ['红帆导航'] })]), undefined);
});

test('a form is out of date a year after it went out of use, and not before', () => {
  const outdated = (year: number, month?: number) =>
    detect('深入推进扫黑除恶专项斗争。', { date: { year, month } }).map(({ kind }) => kind);
  assert.deepEqual(outdated(2021, 12), []);
  assert.deepEqual(outdated(2022, 1), ['outdated']);
  assert.deepEqual(outdated(2022), ['outdated']);
  assert.deepEqual(detect('深入推进扫黑除恶专项斗争。', { date: undefined }), []);
});

test('a form out of use without a successor has no fix', () => {
  const [problem] = detect('坚持外防输入、内防反弹。', { date: { year: 2025, month: undefined } });
  assert.ok(problem?.kind === 'outdated');
  assert.equal(rule.describe(problem).message.zh, '「外防输入、内防反弹」用到2022年12月为止，本文作于2025年，请核对。');
  assert.deepEqual(rule.fix?.(problem), []);
});

test('the lexicon decides between two ways, else the majority, else the first', () => {
  const preferred = (text: string, slogans: SloganEntry[] = []) =>
    detect(text, { slogans }).map((problem) => problem.kind === 'inconsistent' && problem.preferred.text);
  const lexicon = [own({ canonical: '红帆领航、云岭先锋' })];
  assert.deepEqual(preferred('“红帆领航 云岭先锋”\n“红帆领航 云岭先锋”\n“红帆领航、云岭先锋”', lexicon), [
    '“红帆领航、云岭先锋”',
    '“红帆领航、云岭先锋”',
  ]);
  assert.deepEqual(preferred('“红帆 领航”\n“红帆·领航”\n“红帆·领航”'), ['“红帆·领航”']);
  assert.deepEqual(preferred('“红帆·领航”\n“红帆 领航”'), ['“红帆·领航”']);
});

test('beside a wrong way the right one is not found fault with', () => {
  const text = '做好“六稳”“六保”工作。\n落实“六稳六保”任务。\n做好"六稳""六保"工作。';
  assert.deepEqual(
    detect(text).map(({ kind, found }) => [kind, found]),
    [['misquoted', '“六稳六保”']],
  );
});

test('two ways in one report can be left alone', () => {
  const text = '“红帆·领航”\n“红帆 领航”';
  assert.equal(detect(text).length, 1);
  assert.deepEqual(detect(text, { options: { consistency: false } }), []);
});

test('the fix for a second way makes the report consistent', () => {
  const text = '推广“红帆·领航”经验。\n开展红帆·领航活动。';
  const [problem] = detect(text);
  assert.ok(problem !== undefined);
  const [fix] = rule.fix?.(problem) ?? [];
  const [edit] = fix?.edits ?? [];
  assert.equal(fix?.safe, false);
  assert.ok(edit !== undefined);
  assert.deepEqual(detect(text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end)), []);
});

const forms = builtinSlogans().flatMap(({ canonical, aliases, wrong, loose }) => [
  canonical,
  ...aliases,
  ...wrong,
  ...loose,
]);
const pieces = fc.oneof(
  fc.constantFrom(...forms),
  fc.constantFrom('“', '”', '、', '，', '。\n', ' ', '《', '》', '推进', '2019年', '·'),
  fc.string({ maxLength: 3 }),
);
const reports = fc.array(pieces, { maxLength: 12 }).map((parts) => `云岭镇2025年工作总结\n${parts.join('')}`);

test('whatever the text is, every finding lies in it and can be put into words', () => {
  fc.assert(
    fc.property(reports, (text) => {
      for (const problem of detect(text)) {
        assert.ok(problem.span.start < problem.span.end && problem.span.end <= text.length);
        assert.equal(text.slice(problem.span.start, problem.span.end), problem.found);
        const { message } = rule.describe(problem);
        assert.ok(message.zh.includes(problem.found) && message.en.includes(problem.found));
      }
    }),
  );
});

const separate = fc
  .array(fc.constantFrom(...forms), { maxLength: 8 })
  .map((parts) => parts.map((part) => `全镇推进${part}。`).join('\n'));

test('applying a safe fix removes its finding', () => {
  fc.assert(
    fc.property(separate, (text) => {
      const left = detect(applySafe(text, detect(text)));
      assert.deepEqual(
        left.filter((problem) => rule.fix?.(problem).some(({ safe }) => safe)),
        [],
      );
    }),
  );
});
