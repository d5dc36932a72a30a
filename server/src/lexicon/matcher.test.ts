import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from '../document/fold';
import { builtinSlogans, createMatcher, parseSloganEntry, type SloganEntry } from '.';

const builtin = createMatcher([]);

/** What the built-in lexicon says of a line: degree, found text and right form. */
function misquoted(line: string, matcher = builtin): string[] {
  return matcher
    .scan(fold(line))
    .misquoted.map(({ degree, span, right }) => `${degree}: ${line.slice(span.start, span.end)} → ${right}`);
}

function own(value: object): SloganEntry {
  const entry = parseSloganEntry(value);
  assert.ok(!Array.isArray(entry));
  return entry;
}

const CASES: readonly (readonly [what: string, line: string, ...found: string[]])[] = [
  ['a missing character', '推进供给侧结构改革。', 'characters: 供给侧结构改革 → 供给侧结构性改革'],
  ['a space inside', '推进供给侧 结构改革。', 'characters: 供给侧 结构改革 → 供给侧结构性改革'],
  ['quotes inside', '构建“清亲”政商关系。', 'order: “清亲”政商关系 → 亲清政商关系'],
  ['quotes around', '学习“八八战路”。', 'characters: 八八战路 → 八八战略'],
  ['straight quotes', '严控"三公经费"。', 'marks: "三公经费" → "三公"经费'],
  ['corner quotes', '严控「三公经费」。', 'marks: 「三公经费」 → 「三公」经费'],
  ['the right way', '严控“三公”经费，三公经费下降。'],
  ['no quotes where they belong', '编制十四五规划。', 'marks: 十四五规划 → “十四五”规划'],
  ['a quote around too much', '编制“十四五规划”。', 'marks: “十四五规划” → “十四五”规划'],
  ['a piece of a longer quotation', '印发“十四五规划纲要”。'],
  ['an ideographic space', '以“五星达标　3A争创”为抓手', 'marks: “五星达标　3A争创” → “五星达标、3A争创”'],
  ['a comma in another place', '供给侧，结构改革'],
  ['a half-width comma', '人人讲安全,个个会应急', 'marks: 人人讲安全,个个会应急 → 人人讲安全、个个会应急'],
  ['another order of characters', '培育专精新特企业', 'order: 专精新特 → 专精特新'],
  ['members joined by 和', '不敢腐、不想腐和不能腐', 'order: 不敢腐、不想腐和不能腐 → 不敢腐、不能腐和不想腐'],
  [
    'another order within a longer list',
    '坚持不敢腐、不想腐、不能腐、不必腐；提高政治意识、看齐意识、大局意识、核心意识、法治意识',
  ],
  ['another order behind another member', '推进不必腐、不敢腐、不想腐、不能腐建设'],
  ['all members in order', '政治意识、大局意识、核心意识、看齐意识'],
  ['a member too few', '政治意识、看齐意识、大局意识'],
  ['members in two clauses', '保护生态，绿色发展，创新创造，协调各方，开放共享'],
  ['a longer word', '国家AAAA旅游景区', 'loose: 国家AAAA旅游景区 → 国家AAAA级旅游景区'],
  ['a part of a longer number', '发布188战略'],
  ['the longest form wins', '推进山水林田湖草沙系统治理'],
  ['a form that only looks forward', '实施乡村振兴战略规划'],
];

for (const [what, line, ...found] of CASES) {
  test(`${what}: ${line}`, () => assert.deepEqual(misquoted(line), found));
}

const NEAR: readonly (readonly [what: string, line: string, ...found: string[]])[] = [
  ['changed', '节水优先、空间均横、系统治理、两手发力', '节水优先、空间均横、系统治理、两手发力'],
  ['missing', '党政同责、一岗双责、齐抓共、失职追责', '党政同责、一岗双责、齐抓共、失职追责'],
  ['added', '党政同责、一岗双责责、齐抓共管、失职追责', '党政同责、一岗双责责、齐抓共管、失职追责'],
  ['swapped with its neighbour', '党政同责、一岗双责、齐抓管共、失职追责', '党政同责、一岗双责、齐抓管共、失职追责'],
  ['swapped in its first half', '党同政责、一岗双责、齐抓共管、失职追责', '党同政责、一岗双责、齐抓共管、失职追责'],
  ['at the end', '党政同责、一岗双责、齐抓共管、失职追究'],
  ['a word of grammar', '自治、法治和德治相结合'],
  ['two characters', '党政同责、一岗双任、齐抓共营、失职追责'],
];

for (const [what, line, ...found] of NEAR) {
  test(`a long phrase with one character ${what}`, () => {
    const near = builtin.scan(fold(line)).misquoted.filter(({ degree }) => degree === 'near');
    assert.deepEqual(
      near.map(({ span }) => line.slice(span.start, span.end)),
      found,
    );
  });
}

test("a user's entry is matched, and wins over the built-in one", () => {
  const matcher = createMatcher([
    own({ canonical: '“红帆领航”工程', wrong: ['“红帆领航工程”', '红帆导航'] }),
    own({ canonical: '供给侧结构改革' }),
  ]);
  assert.deepEqual(misquoted('实施“红帆领航工程”，推进供给侧结构改革。', matcher), [
    'marks: “红帆领航工程” → “红帆领航”工程',
  ]);
  assert.deepEqual(misquoted('实施红帆导航工程。', matcher), ['characters: 红帆导航 → “红帆领航”工程']);
});

test('a correct phrase that contains a wrong form is an exception', () => {
  const matcher = createMatcher([own({ canonical: '红帆领航', wrong: ['红帆领'], except: ['红帆领结'] })]);
  assert.deepEqual(misquoted('佩戴红帆领结。', matcher), []);
  assert.deepEqual(misquoted('开展红帆领活动。', matcher), ['characters: 红帆领 → 红帆领航']);
});

test('accepted forms are reported with their entry', () => {
  const [match] = builtin.scan('开展扫黑除恶专项斗争').accepted;
  assert.equal(match?.entry.until, '2020-12');
  assert.deepEqual(match?.span, { start: 2, end: 10 });
});

test('an empty line and a line of marks have nothing', () => {
  for (const line of ['', '“”', ' ， 、', '一']) assert.deepEqual(builtin.scan(line).misquoted, []);
});

const forms = builtinSlogans().flatMap((entry) => [
  entry.canonical,
  ...entry.aliases,
  ...entry.wrong,
  ...entry.loose,
  ...entry.expansion,
]);
const pieces = fc.oneof(
  fc.constantFrom(...forms),
  fc.constantFrom('“', '”', '"', '、', '，', ' ', '·', '《', '》', '。', '和', '3', 'A', '全镇'),
  fc.string({ maxLength: 3 }),
);
const lines = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));

test('every match lies in the line, in order, and is not what it should be', () => {
  fc.assert(
    fc.property(lines, (line) => {
      const { accepted, misquoted: wrong } = builtin.scan(fold(line));
      for (const { span } of [...accepted, ...wrong]) {
        assert.ok(0 <= span.start && span.start < span.end && span.end <= line.length);
      }
      for (const { span, right } of wrong) assert.notEqual(fold(line).slice(span.start, span.end), right);
      const starts = wrong.map(({ span }) => span.start);
      assert.deepEqual(
        starts,
        starts.toSorted((a, b) => a - b),
      );
    }),
  );
});

test('no accepted form of any entry is found fault with', () => {
  for (const { canonical, aliases, expansion } of builtinSlogans()) {
    for (const form of [canonical, ...aliases, expansion.join('、'), expansion.join('')]) {
      assert.deepEqual(misquoted(`全镇${form}。`), [], form);
    }
  }
});

test('every wrong or loose form is found, and the form offered for it is accepted', () => {
  for (const { canonical, wrong, loose } of builtinSlogans()) {
    for (const form of [...wrong, ...loose]) {
      const [match] = builtin.scan(fold(form)).misquoted;
      assert.ok(match, `${canonical}: ${form}`);
      const repaired = fold(form).slice(0, match.span.start) + match.right + fold(form).slice(match.span.end);
      assert.deepEqual(misquoted(repaired), [], `${form} → ${repaired}`);
    }
  }
});
