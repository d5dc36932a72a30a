import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseBlock } from '../../document';
import { wordings } from './data';
import { type Wording, wordingsOf, wordsOf } from './entry';
import { rule } from './rule';

const CONTEXT = { options: {}, date: undefined, slogans: [] };
const all = wordingsOf(wordings);

type Found = ReturnType<typeof detect>[number];

function detect(text: string) {
  return [...rule.detect({ block: parseBlock(text), figures: [], claims: [] }, CONTEXT)];
}

/** Applies the first repair of each, or only those that are safe. */
function repair(text: string, problems: readonly Found[], safeOnly: boolean): string {
  let repaired = text;
  for (const problem of problems.toReversed()) {
    const fix = rule.fix?.(problem).find(({ safe }) => safe || !safeOnly);
    for (const { span, newText } of fix?.edits ?? [])
      repaired = repaired.slice(0, span.start) + newText + repaired.slice(span.end);
  }
  return repaired;
}

/** A sentence in which the form is surrounded by what its group asks for. */
function sentenceOf(form: string, { group }: Wording): string {
  const [before = ''] = wordsOf(group.precededBy);
  const [after = ''] = wordsOf(group.followedBy);
  return `今年，${fill(before)}${fill(form)}${fill(after)}。`;
}

function fill(pattern: string): string {
  return pattern.replaceAll('#', '12').replaceAll(/[\^$]/g, '');
}

describe('the list', () => {
  test('has at least 80 forms that are certain, and at least 120 in all', () => {
    assert.ok(all.length >= 120);
    assert.ok(all.filter(({ group }) => group.severity === undefined).length >= 80);
  });

  test('names each form once, with a right form that is another', () => {
    const seen = new Set<string>();
    for (const { wrong, right, group } of all) {
      const key = [wrong, group.precededBy, group.followedBy].join(' ');
      assert.ok(!seen.has(key), `${wrong} stands there twice`);
      seen.add(key);
      assert.ok(right.length > 0 && right.every((form) => form !== '' && form !== wrong), wrong);
      assert.match(wrong, /[^#^$]{2}/, 'a form is found by two characters');
      assert.ok(wrong.split('#').length <= 2, `${wrong} has two numbers`);
      for (const form of right)
        assert.equal(form.includes('#'), wrong.includes('#'), `the number of ${wrong} → ${form}`);
    }
  });

  test('gives a reason in both languages, one sentence each', () => {
    for (const { forms, zh, en } of wordings) {
      assert.match(zh, /^[^。]*[\u4e00-\u9fff][^。]*。$/, forms);
      assert.match(en, /^.*[a-z].*[^.]\.$/, forms);
    }
  });

  test('has no exception that contains none of its forms', () => {
    for (const group of wordings) {
      const forms = wordingsOf([group]).map(({ wrong }) => wrong);
      const idle = wordsOf(group.except).filter((phrase) => !forms.some((form) => phrase.includes(form)));
      assert.deepEqual(idle, []);
    }
  });

  test('holds no form that is wrong in the right form of another', () => {
    for (const { wrong, right } of all) {
      for (const form of right) assert.deepEqual(found(`今年，${fill(form)}。`), [], `${wrong} → ${form}`);
    }
  });

  test('finds each form in a sentence, and not the right one in its place', () => {
    for (const wording of all) {
      const { wrong, right } = wording;
      assert.deepEqual(found(sentenceOf(wrong, wording)), [fill(wrong)], wrong);
      for (const form of right) assert.deepEqual(found(sentenceOf(form, wording)), [], `${wrong} → ${form}`);
    }
  });

  test('is quiet in every phrase that it names as an exception', () => {
    for (const { except } of wordings) {
      for (const phrase of wordsOf(except)) assert.deepEqual(found(`今年${fill(phrase)}。`), [], phrase);
    }
  });
});

function found(text: string): string[] {
  return detect(text).map((problem) => problem.found);
}

test('what a form is called decides what is said, and whether its repair is safe', () => {
  const said = (text: string) => detect(text).map((problem) => [problem.severity, rule.describe(problem).message.zh]);
  assert.deepEqual(said('截止目前，走访12户。'), [
    ['warning', '“截止目前”应为“截至目前”：“截止”是停止，后面不带时间；“截至”才是到某个时候为止（《现代汉语词典》）。'],
  ]);
  const [problem] = detect('项目3只。');
  assert.ok(problem);
  assert.equal(problem.severity, 'information');
  assert.deepEqual(
    rule.fix?.(problem).map(({ safe, edits }) => [safe, edits[0]?.newText]),
    [[false, '项目3个']],
  );
});

test('numbers stay as they were written', () => {
  const [problem] = detect('提高１２%个百分点。');
  assert.ok(problem);
  assert.deepEqual(problem.right, ['１２个百分点', '１２%']);
  assert.deepEqual(detect('增速为五个百分点。')[0]?.right, ['增速为百分之五']);
});

const pieces = fc.oneof(
  fc.constantFrom(...all.map(({ wrong }) => fill(wrong))),
  fc.constantFrom(...all.flatMap(({ right }) => right.map(fill))),
  fc.constantFrom('，', '。', '《', '》', '“', '2023年', '12', '三', '的', '有限公司', ' ', '\u0000', '\ud800'),
  fc.string({ maxLength: 3 }),
);
const lines = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));

test('whatever the line is, every finding lies in it and has words in both languages', () => {
  fc.assert(
    fc.property(lines, (text) => {
      let end = 0;
      for (const problem of detect(text)) {
        assert.ok(
          end <= problem.span.start && problem.span.start < problem.span.end && problem.span.end <= text.length,
        );
        end = problem.span.end;
        assert.equal(text.slice(problem.span.start, problem.span.end), problem.found);
        const { message } = rule.describe(problem);
        assert.ok(message.zh.includes(problem.found) && message.en.includes(problem.found));
      }
    }),
  );
});

const sentences = fc
  .array(fc.constantFrom(...all), { minLength: 1, maxLength: 6 })
  .map((some) => some.map((wording) => sentenceOf(wording.wrong, wording)).join(''));

test('safe repairs come to an end at once: each removes its finding and makes no new one', () => {
  fc.assert(
    fc.property(sentences, (text) => {
      const before = detect(text);
      const after = detect(repair(text, before, true));
      assert.deepEqual(
        after.map((problem) => problem.found),
        before.filter(({ safe }) => !safe).map((problem) => problem.found),
      );
    }),
  );
});

test('a long line without a form costs no more than its length', () => {
  assert.deepEqual(detect('截止项目只增速为百分之'.repeat(20_000)), []);
  assert.deepEqual(detect(`增速为${'1'.repeat(200_000)}`), []);
});
