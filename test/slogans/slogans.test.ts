import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { builtinSlogans, parseSloganEntry, type SloganEntry } from '../../server/src/lexicon';
import { applyFixes, createLinter, createReader, type Finding, fixAll, mergeLayers } from '../../server/src/linter';
import { rules } from '../../server/src/rules';

const sloganRules = rules.filter(({ meta }) => /slogan/.test(meta.id));

function linterOf(slogans: readonly SloganEntry[] = []) {
  const log = (message: string) => assert.fail(message);
  return createLinter(mergeLayers([{ slogans }], sloganRules), createReader(), log, sloganRules);
}

/** What the rules over slogans say of a text. */
function detect(text: string, slogans: readonly SloganEntry[] = []): readonly Finding[] {
  return linterOf(slogans).lint(text).findings;
}

function idsOf(text: string): string[] {
  return detect(text).map(({ rule }) => rule);
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

test('a slogan of one province that is a character off is never a warning', () => {
  const [finding] = detect('开展“千村示范、万树整治”工程。');
  assert.equal(finding?.severity, 'information');
});

test('the message of a nameless source has no workings, and a note follows the source', () => {
  const workings = (text: string, slogans: SloganEntry[] = []) => detect(text, slogans)[0]?.workings;
  assert.equal(workings('规上工业生产总值增长。'), '依据：国家统计局指标解释；“生产总值”专指GDP');
  assert.equal(workings('碳达锋。'), '依据：中发〔2021〕36号', 'the source has a year of its own');
  assert.equal(workings('科学立法、公正司法、严格执法、全民守法。'), '依据：党的十八大报告（2012-11）');
  const outdated = '云岭镇2016年工作总结\n加快全面建设小康社会步伐。';
  assert.equal(workings(outdated), '依据：党的十八大报告', 'not the date of the form that it ended');
  assert.equal(workings('红帆导航', [own({ canonical: '红帆领航', wrong: ['红帆导航'] })]), undefined);
});

test('a form is out of date a year after it went out of use, and not before', () => {
  const dated = (date: string) => idsOf(`${date}\n深入推进扫黑除恶专项斗争。`);
  assert.deepEqual(dated('2021年12月20日'), []);
  assert.deepEqual(dated('2022年1月5日'), ['outdated-slogan']);
  assert.deepEqual(dated('云岭镇2022年工作要点'), ['outdated-slogan']);
  assert.deepEqual(idsOf('深入推进扫黑除恶专项斗争。'), []);
});

test('a report is not judged by the wording of later years', () => {
  const of = (year: number) => idsOf(`云岭镇${year}年工作总结\n推进山水林湖田草沙系统治理。`);
  assert.deepEqual(of(2019), []);
  assert.deepEqual(of(2023), ['nonstandard-slogan']);
});

test('the lexicon decides between two ways, else the majority, else the first', () => {
  const preferred = (text: string, slogans: SloganEntry[] = []) =>
    detect(text, slogans).map(({ fixes }) => fixes[0]?.edits[0]?.newText);
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
  assert.deepEqual(idsOf(text), ['nonstandard-slogan']);
});

test('the fix for a second way makes the report consistent', () => {
  const text = '推广“红帆·领航”经验。\n开展红帆·领航活动。';
  const found = detect(text);
  assert.deepEqual(
    found.map(({ fixes }) => fixes[0]?.safe),
    [false],
  );
  assert.deepEqual(detect(applyFixes(text, found, { safeOnly: false }).text), []);
});

test("a user's entry adds to the lexicon, changes an entry or retires one, by the canonical form", () => {
  const text = '培育专精新特企业。\n深化“最多跑一次改革”。';
  const found = (slogans: SloganEntry[]) => detect(text, slogans).map(({ span }) => text.slice(span.start, span.end));
  assert.deepEqual(found([]), ['专精新特', '“最多跑一次改革”']);
  assert.deepEqual(found([own({ canonical: '专精特新', retire: true })]), ['“最多跑一次改革”']);
  assert.deepEqual(found([own({ canonical: '最多跑一次改革', aliases: ['“最多跑一次改革”'], wrong: [] })]), [
    '专精新特',
  ]);
  assert.deepEqual(found([own({ canonical: '专精特新', wrong: ['培育专精'] })]), ['培育专精', '“最多跑一次改革”']);
});

test('a changed entry keeps what the change does not mention', () => {
  const [finding] = detect('培育精专特新企业。', [own({ canonical: '专精特新', note: '以工信部认定为准' })]);
  assert.equal(finding?.workings, '依据：工业和信息化部有关文件（2011）；以工信部认定为准');
});

const forms = builtinSlogans().flatMap(({ canonical, aliases, wrong, loose }) => [
  canonical,
  ...aliases,
  ...wrong,
  ...loose,
]);
const pieces = fc.oneof(
  fc.constantFrom(...forms),
  fc.constantFrom(...builtinSlogans().flatMap(({ expansion }) => expansion)),
  fc.constantFrom('“', '”', '、', '，', '。\n', ' ', '《', '》', '推进', '2019年', '·', '（', '）', '即', '：', '增强'),
  fc.string({ maxLength: 3 }),
);
const reports = fc.array(pieces, { maxLength: 12 }).map((parts) => `云岭镇2025年工作总结\n${parts.join('')}`);

test('whatever the text is, every finding lies in it and says what stands there', () => {
  fc.assert(
    fc.property(reports, (text) => {
      for (const { span, message, fixes } of detect(text)) {
        assert.ok(span.start < span.end && span.end <= text.length);
        assert.match(message.zh, /。$/);
        assert.match(message.en, /[.?]$/);
        for (const { edits } of fixes) for (const edit of edits) assert.ok(edit.span.end <= text.length);
      }
    }),
  );
});

const separate = fc
  .array(fc.constantFrom(...forms), { maxLength: 8 })
  .map((parts) => parts.map((part) => `全镇推进${part}。`).join('\n'));

test('applying the safe fixes removes their findings', () => {
  fc.assert(
    fc.property(separate, (text) => {
      const left = detect(fixAll(text, linterOf()).text).filter(({ fixes }) => fixes.some(({ safe }) => safe));
      assert.deepEqual(left, []);
    }),
  );
});
