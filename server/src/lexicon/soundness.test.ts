import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lexiconMistakes, parseSloganEntry, type SloganEntry } from '.';
import { memberCounts } from './memberCount';

function read(value: object, scope = 'own'): SloganEntry {
  const entry = parseSloganEntry(value, scope);
  assert.ok(!Array.isArray(entry), JSON.stringify(entry));
  return entry;
}

/** What is wrong with these entries: the field, the form in it and a part of the sentence. */
type Case = readonly [what: string, entries: readonly object[], ...mistakes: readonly (readonly [string, string?])[]];

const CASES: readonly Case[] = [
  ['two entries', [{ canonical: '红帆领航' }, { canonical: '“红帆领航”' }], ['canonical', 'two entries']],
  ['part of its own', [{ canonical: '红帆领航', wrong: ['领航'] }], ['wrong', 'part of a correct form']],
  [
    "part of another's",
    [{ canonical: '甲乙丙', wrong: ['甲丙'] }, { canonical: '甲丙丁' }],
    ['wrong', 'part of a correct form'],
  ],
  [
    "equal to another's",
    [{ canonical: '甲乙丙', loose: ['甲丙'] }, { canonical: '甲丙' }],
    ['loose', 'is a correct form'],
  ],
  [
    'wrong in two entries',
    [
      { canonical: '甲乙', wrong: ['甲己'] },
      { canonical: '甲乙丙', wrong: ['甲己'] },
    ],
    ['wrong', 'two entries'],
  ],
  [
    'an alias with an entry of its own',
    [{ canonical: '甲乙', aliases: ['丙丁'] }, { canonical: '丙丁' }],
    ['aliases', 'entry of its own'],
  ],
  ['an exception of nothing', [{ canonical: '甲乙', wrong: ['甲己'], except: ['丙丁'] }], ['except', 'no wrong form']],
  ['an exception of what is out of use', [{ canonical: '甲乙', until: '2015', except: ['甲乙门'] }]],
  ['told apart by marks', [{ canonical: '“三公”经费', aliases: ['三公经费'], wrong: ['“三公经费”'] }]],
  [
    'replaced by what came later',
    [
      { canonical: '甲乙', until: '2015', supersededBy: '丙丁' },
      { canonical: '丙丁', since: '2018-03' },
    ],
    ['supersededBy', 'came in 2018-03, after 2015'],
  ],
  [
    'replaced at once',
    [
      { canonical: '甲乙', until: '2020-12', supersededBy: '丙丁' },
      { canonical: '丙丁', since: '2021' },
    ],
  ],
  ['replaced by what is not listed', [{ canonical: '甲乙', until: '2015', supersededBy: '丙丁' }]],
  [
    'a member too many',
    [{ canonical: '“四个意识”', expansion: ['政治', '大局', '核心', '看齐', '规矩'] }],
    ['expansion', 'says 4 members, 5 are listed'],
  ],
  [
    'a member twice, in other marks',
    [{ canonical: '红帆领航', expansion: ['红帆', '“红帆”'] }],
    ['expansion', 'a member stands twice'],
  ],
  ['retiring what there is not', [{ canonical: '红帆领航', retire: true }], ['retire', 'no built-in entry']],
];

for (const [what, values, ...expected] of CASES) {
  test(`a list of slogans: ${what}`, () => {
    const mistakes = lexiconMistakes(values.map((value) => read(value)));
    assert.deepEqual(
      mistakes.map(({ field }) => field),
      expected.map(([field]) => field),
    );
    mistakes.forEach(({ en }, at) => {
      assert.ok(en.includes(expected[at]![1] ?? ''), en);
    });
  });
}

test("a user's list is held against the built-in entries, and may change or retire them", () => {
  const known = [read({ canonical: '“四个意识”', aliases: ['四种意识'] }, 'national')];
  const mistakesOf = (...values: object[]) =>
    lexiconMistakes(
      values.map((value) => read(value)),
      known,
    ).map(({ en }) => en);
  assert.deepEqual(mistakesOf({ canonical: '红帆意识', wrong: ['四种意识'] }), [
    'it is a correct form of the built-in lexicon',
  ]);
  assert.deepEqual(mistakesOf({ canonical: '四个意识', wrong: ['四种意识'] }), ['it is a correct form']);
  assert.deepEqual(mistakesOf({ canonical: '四个意识', aliases: [], wrong: ['四种意识'] }), []);
  assert.deepEqual(
    mistakesOf({ canonical: '四个意识', retire: true }, { canonical: '红帆意识', wrong: ['四种意识'] }),
    [],
  );
});

test("nothing of the other files may hang on a province's", () => {
  const province = read({ canonical: '红帆领航', aliases: ['红帆引航'], since: '2018' }, '江苏');
  const mistakesOf = (value: object, scope: string) =>
    lexiconMistakes([province, read(value, scope)]).map((m) => m.field);
  assert.deepEqual(mistakesOf({ canonical: '领航', until: '2018', supersededBy: '“红帆领航”' }, 'national'), [
    'supersededBy',
  ]);
  assert.deepEqual(mistakesOf({ canonical: '领航工程', aliases: ['红帆引航'] }, '浙江'), ['aliases']);
  assert.deepEqual(mistakesOf({ canonical: '领航工程' }, 'national'), []);
});

const COUNTS: readonly (readonly [form: string, ...counts: number[]])[] = [
  ['“四个意识”', 4],
  ['“五位一体”总体布局', 5],
  ['“三去一降一补”', 5],
  ['“三会一课”', 4],
  ['“四议两公开”', 6],
  ['“三管三必须”', 6, 3],
  ['“两个坚持、三个转变”', 5],
  ['“两个屏障”“两个基地”“一个桥头堡”', 5],
  ['围绕“四新”主攻“四化”', 8, 4],
  ['金融“五篇大文章”', 5],
  ['三个“一号工程”', 3],
  ['精准扶贫“五个一批”', 5],
  ['五大发展理念', 5],
  ['“十二项任务”', 12],
  ['“二十条措施”', 20],
  ['“八八战略”'],
  ['“十四五”规划'],
  ['“一带一路”'],
  ['“1+5+N”'],
  ['“百千万工程”'],
  ['“四化同步、城乡融合、五区共兴”'],
  ['毛泽东思想、“三个代表”重要思想'],
  ['社会主义核心价值观'],
  ['“第三”'],
];

for (const [form, ...counts] of COUNTS) {
  test(`${form} has ${counts.join(' or ') || 'no number of'} members`, () => {
    assert.deepEqual(memberCounts(form) ?? [], counts);
  });
}
