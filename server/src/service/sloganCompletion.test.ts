import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseReport } from '../document';
import { builtinSlogans, parseSloganEntry, type SloganEntry } from '../lexicon';
import { type SloganProposal, slogansAt } from './sloganCompletion';

/** What is proposed at the mark ‸, and the text with the first proposal of that label taken. */
function at(marked: string, own: readonly SloganEntry[] = []): readonly SloganProposal[] {
  return slogansAt(parseReport(marked.replace('‸', '')), marked.indexOf('‸'), own);
}

function taken(marked: string, canonical: string, own: readonly SloganEntry[] = []): string | undefined {
  const proposal = at(marked, own).find(({ entry }) => entry.canonical === canonical);
  const text = marked.replace('‸', '');
  return proposal && text.slice(0, proposal.span.start) + proposal.newText + text.slice(proposal.span.end);
}

const CASES: readonly (readonly [what: string, marked: string, canonical: string, text: string | undefined])[] = [
  ['two characters', '全体党员增强四个‸', '“四个意识”', '全体党员增强“四个意识”'],
  ['one character', '全体党员增强四‸', '“四个意识”', undefined],
  ['an opening quote', '增强“‸', '“四个意识”', '增强“四个意识”'],
  ['an opening quote with its partner', '增强“‸”', '“四个意识”', '增强“四个意识”'],
  ['a character behind a quote', '增强“四‸”，做到', '“四个意识”', '增强“四个意识”，做到'],
  ['a quote that covers a part', '严控“三‸”', '“三公”经费', '严控“三公”经费'],
  ['a straight quote', '增强"四个‸"', '“四个意识”', '增强"四个意识"'],
  ['a corner bracket', '增强「四‸」', '“四个意识”', '增强「四个意识」'],
  ['a form without quotes', '推进供给‸', '供给侧结构性改革', '推进供给侧结构性改革'],
  ['a whole form', '推进供给侧结构性改革‸', '供给侧结构性改革', undefined],
  ['another word', '推进工作‸', '供给侧结构性改革', undefined],
  [
    'the members in brackets',
    '增强“四个意识”（‸',
    '“四个意识”',
    '增强“四个意识”（政治意识、大局意识、核心意识、看齐意识',
  ],
  [
    'the members behind 即',
    '增强“四个意识”，即‸',
    '“四个意识”',
    '增强“四个意识”，即政治意识、大局意识、核心意识、看齐意识',
  ],
  [
    'the members that are left',
    '增强政治意识、大局意识、‸',
    '“四个意识”',
    '增强政治意识、大局意识、核心意识、看齐意识',
  ],
  ['a member half typed', '增强政治意识、大局‸', '“四个意识”', '增强政治意识、大局意识、核心意识、看齐意识'],
];

for (const [what, marked, canonical, text] of CASES) {
  test(`${what}: ${marked}`, () => assert.equal(taken(marked, canonical), text));
}

test("a report gets the slogans of its own time, and the user's own", () => {
  const sanDao = (year: number) => taken(`青禾镇${year}年工作总结\n坚定“三个‸”`, '“三个自信”');
  assert.equal(sanDao(2014), '青禾镇2014年工作总结\n坚定“三个自信”');
  assert.equal(sanDao(2023), undefined);
  assert.equal(taken('青禾镇2014年工作总结\n增强“四个‸”', '“四个意识”'), undefined);
  const own = parseSloganEntry({ canonical: '茶乡青禾、宜居水镇' });
  assert.ok(!Array.isArray(own));
  assert.equal(taken('建设茶乡‸', '茶乡青禾、宜居水镇', [own]), '建设茶乡青禾、宜居水镇');
});

test('what goes with the words before it comes first, the slogans of single provinces last', () => {
  const first = (marked: string) => at(marked)[0]?.label;
  assert.equal(first('持续增强“四个‸”'), '“四个意识”');
  assert.equal(first('更加坚定“四个‸”'), '“四个自信”');
  const scopes = at('落实“四个‸”').map(({ entry }) => (entry.scope === 'national' ? 0 : 1));
  assert.deepEqual(scopes, scopes.toSorted());
  assert.ok(scopes.includes(1));
});

test('what is proposed goes on from what is typed, wherever the cursor is', () => {
  const pieces = fc.constantFrom(
    ...builtinSlogans().map(({ canonical }) => canonical),
    '，',
    '“',
    '”',
    '\n',
    '增强',
    '（',
  );
  const texts = fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, fc.nat(80), (text, wanted) => {
      const offset = Math.min(wanted, text.length);
      for (const { span, typed } of slogansAt(parseReport(text), offset, [])) {
        assert.ok(span.start <= offset && offset <= span.end && span.end <= text.length);
        assert.ok(typed.startsWith(text.slice(span.start, offset)));
      }
    }),
  );
});
