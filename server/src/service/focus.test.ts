import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mergeLayers } from '../linter';
import { rules } from '../rules';
import { createService, type EditorFinding } from '.';
import { clauseAround, hasLeft, type Typing, typingAfter, withoutWaiting } from './focus';

const START = '全镇到位资金由1500万元增加到4860万元，增长';

const clauses: readonly (readonly [text: string, at: number, clause: string])[] = [
  ['工业向好，农业增产。', 6, '农业增产'],
  ['工业向好，农业增产。', 5, '农业增产'],
  ['工业向好，农业增产。', 10, ''],
  ['第一行\n第二行\n', 5, '第二行'],
  ['税收1,286万元,增长3%', 4, '税收1,286万元'],
  ['税收1,286万元,增长3%', 11, '增长3%'],
  ['| 投资 | 12亿元 |', 8, ' 12亿元 '],
  ['', 0, ''],
];

for (const [text, at, clause] of clauses) {
  test(`the clause at ${at} of ${JSON.stringify(text)}`, () => {
    const { start, end } = clauseAround(text, at);
    assert.equal(text.slice(start, end), clause);
    assert.ok(start <= at && at <= end);
  });
}

test('a wrong figure waits while its clause is typed, and is shown when the next one begins', () => {
  const editor = openEditor(START);
  for (const key of '228%') assert.deepEqual(editor.type(key), [], key);
  assert.deepEqual(editor.type('。'), ['growth-mismatch']);
});

test('it is shown when the cursor leaves', () => {
  const editor = openEditor(START);
  editor.type('228%');
  assert.deepEqual(editor.move(START.length + 2), [], 'it is still in the clause');
  assert.deepEqual(editor.move(3), ['growth-mismatch']);
});

test('what was shown before stays, even in the clause that is being typed', () => {
  const editor = openEditor(`${START}228%，建设XX村`);
  assert.deepEqual(editor.shown(), ['growth-mismatch', 'unresolved-placeholder']);
  assert.deepEqual(editor.type('和20XX年的'), ['growth-mismatch', 'unresolved-placeholder']);
  assert.deepEqual(editor.move(0), ['growth-mismatch', 'unresolved-placeholder', 'unresolved-placeholder']);
});

test('a figure in the clause that makes an earlier one wrong waits too', () => {
  const start = '共排查隐患203处，其中一级46处、二级136处、三级';
  const editor = openEditor(start);
  for (const key of '22处') assert.deepEqual(editor.type(key), [], key);
  assert.deepEqual(editor.type('。'), ['sum-mismatch']);
});

test('going back to an earlier clause shows what the later one had to say', () => {
  const editor = openEditor(`${START}，务工人数减少`);
  editor.replace(`${START}228%，务工人数减少`);
  assert.deepEqual(editor.shown(), []);
  editor.replace(`${START}228%，务工人数减少了`);
  assert.deepEqual(editor.shown(), ['growth-mismatch']);
});

const edits = fc.array(
  fc.record({
    at: fc.nat(60),
    remove: fc.nat(3),
    text: fc.constantFrom('228%', '。', '，', '4860万元', 'XX镇', '\n', '增长', '由1500万元增加到', '一是', ''),
    move: fc.option(fc.nat(80)),
  }),
  { maxLength: 6 },
);

test('only findings that touch the clause wait, and none does once it is left', () => {
  fc.assert(
    fc.property(edits, (steps) => {
      let text = `${START}228%。全镇共有XX户。`;
      let typing: Typing | undefined;
      let shown: readonly EditorFinding[] = findingsIn(text);
      for (const { at, remove, text: inserted, move } of steps) {
        const start = Math.min(at, text.length);
        const next = text.slice(0, start) + inserted + text.slice(start + remove);
        typing = typingAfter(typing, { text, findings: shown }, next);
        text = next;
        if (move !== null && hasLeft(typing, Math.min(move, text.length))) typing = undefined;
        const all = findingsIn(text);
        shown = withoutWaiting(typing, text, all);
        if (!typing) assert.equal(shown, all);
        const { clause } = typing ?? { clause: undefined };
        for (const { span, related } of all.filter((finding) => !shown.includes(finding))) {
          const places = [span, ...related.map((other) => other.span)];
          assert.ok(places.some(({ start: from, end }) => from <= clause!.end && clause!.start <= end));
        }
      }
    }),
    { seed: 11, numRuns: 150 },
  );
});

function openEditor(text: string) {
  let typing: Typing | undefined;
  let current = text;
  let shown = findingsIn(text);
  const look = () => {
    shown = withoutWaiting(typing, current, findingsIn(current));
    return shown.map(({ rule }) => rule);
  };
  const replace = (next: string) => {
    typing = typingAfter(typing, { text: current, findings: shown }, next);
    current = next;
    return look();
  };
  return {
    shown: look,
    replace,
    type: (words: string) => replace(current + words),
    move(offset: number) {
      if (typing && hasLeft(typing, offset)) typing = undefined;
      return look();
    },
  };
}

function findingsIn(text: string): readonly EditorFinding[] {
  return SERVICE.findings({ uri: 'file:///a.report', languageId: 'report', text });
}

const CONFIGURATION = mergeLayers([], rules);
const SERVICE = createService({
  configurationOf: () => CONFIGURATION,
  language: () => 'zh',
  log: (message) => assert.fail(message),
});
