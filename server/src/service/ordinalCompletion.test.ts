import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseReport } from '../document';
import { editedText } from './fakes';
import { ordinalsAt } from './ordinalCompletion';

/** What is proposed at the mark ‸, each as the text would be with it taken. */
function taken(marked: string): string[] {
  const text = marked.replace('‸', '');
  const proposals = ordinalsAt(parseReport(text), marked.indexOf('‸'));
  return proposals.map(({ span, newText }) => editedText(text, [{ span, newText }]).slice(text.lastIndexOf('\n') + 1));
}

const CASES: readonly (readonly [marked: string, ...taken: string[]])[] = [
  ['一是抓项目；二是抓产业；三‸', '一是抓项目；二是抓产业；三是'],
  ['一是抓项目。二是抓产业。三‸，', '一是抓项目。二是抓产业。三是，'],
  ['九是抓项目。十是抓产业。十‸', '九是抓项目。十是抓产业。十一是'],
  ['一要学，二要干，三‸', '一要学，二要干，三要'],
  ['一是抓项目。\n二是抓产业。\n三‸', '三是'],
  ['一是抓项目。二是抓产业。\n产业很多。\n三‸', '三是'],
  ['第一，抓项目；第二，抓产业；第‸', '第一，抓项目；第二，抓产业；第三，'],
  ['第一，抓项目；第二，抓产业；第三‸', '第一，抓项目；第二，抓产业；第三，'],
  ['其一，抓项目。其‸', '其一，抓项目。其二，'],
  ['（1）抓项目；（2）抓产业；（‸', '（1）抓项目；（2）抓产业；（3）'],
  ['（1）抓项目；（2）抓产业；（3‸）', '（1）抓项目；（2）抓产业；（3）'],
  ['抓好：①项目；②产业；3‸', '抓好：①项目；②产业；③'],
  ['一、工作\n开工8个。\n二‸', '二、'],
  ['一、工作\n（一）项目\n开工8个。\n（‸', '（二）'],
  ['一、工作\n（一）项目\n开工8个。\n（‸）', '（二）'],
  ['一、工作\n（一）项目\n开工8个。\n（二‸）', '（二）'],
  ['一、工作\n（一）项目\n1. 开工\n全年8个。\n2‸', '2. '],
  ['一、工作\n（一）项目\n1．开工\n全年8个。\n2‸', '2．'],
  ['## 一、工作\n开工8个。\n## 二‸', '## 二、'],
  ['第一章 总则\n为了工作。\n第‸', '第二章'],
  ['一、工作\n一是抓项目。\n二‸', '二是', '二、'],
  ['一是抓项目。二是抓产业。\n二、打算\n三‸', '三、'],
];

for (const [marked, ...texts] of CASES) {
  test(`${marked.replaceAll('\n', '⏎')} gives ${texts.join(' or ')}`, () => assert.deepEqual(taken(marked), texts));
}

const NOTHING: readonly (readonly [why: string, marked: string])[] = [
  ['another number', '一是抓项目；二是抓产业；四‸'],
  ['no series', '全年完成三‸'],
  ['within a clause', '一是抓项目；二是抓产业，共三‸'],
  ['within a word', '一是抓项目；二是抓产业，共投资三‸'],
  ['a level that was closed', '一、工作\n（一）项目\n（二）产业\n二、打算\n（三‸'],
  ['all is typed', '一是抓项目；二是抓产业；三是‸'],
  ['nothing is typed', '一是抓项目；二是抓产业；‸'],
  ['too far away', `一是抓项目。\n${'这一段很长。\n'.repeat(12)}二‸`],
];

for (const [why, marked] of NOTHING) {
  test(`${why}: nothing`, () => assert.deepEqual(taken(marked), []));
}

test('what is proposed goes on from what is typed, wherever the cursor is', () => {
  const pieces = fc.constantFrom(
    '一是',
    '二',
    '三',
    '；',
    '\n',
    '（一）',
    '（',
    '）',
    '第一，',
    '第',
    '1.',
    '2',
    '①',
    '抓项目',
    '一、',
    '其',
    '十',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 9 }), fc.nat(40), (parts, wanted) => {
      const text = parts.join('');
      const offset = Math.min(wanted, text.length);
      for (const { span, typed } of ordinalsAt(parseReport(text), offset)) {
        assert.ok(span.start < offset && offset <= span.end && span.end <= text.length);
        assert.ok(typed.startsWith(text.slice(span.start, offset)) && typed.length > offset - span.start);
      }
    }),
  );
});
