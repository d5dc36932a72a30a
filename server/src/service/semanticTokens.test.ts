import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { shift } from '../document';
import { editedText, served } from './fakes';
import type { SemanticToken } from './semanticTokens';

const LETTERS: Readonly<Record<SemanticToken['type'], string>> = {
  figure: 'F',
  period: 'P',
  slogan: 'S',
  placeholder: 'X',
};

function tokensOf(text: string, within = { start: 0, end: text.length }) {
  const { service, document } = served(text);
  return service
    .semanticTokens(document, within)
    .flatMap(({ start, tokens }) => tokens.map((token) => ({ ...token, span: shift(token.span, start) })));
}

/** The text with each token in brackets behind its letter, with a ✓ where it is checked. */
function marked(text: string): string {
  const edits = tokensOf(text).map(({ type, span, isChecked }) => ({
    span,
    newText: `${LETTERS[type]}${isChecked ? '✓' : ''}[${text.slice(span.start, span.end)}]`,
  }));
  return editedText(text, edits);
}

const CASES: readonly (readonly [what: string, marked: string])[] = [
  ['number and unit, without the words around them', '完成投资约F[12.5亿元]，新增F[300亩]以上，占F[8%]。'],
  ['full width, points and parts in words', '增长F[８．５％]，回落F[0.3个百分点]，占F[百分之十二]。'],
  ['periods are no figures', 'P[2024年1—6月]完成F[3件]，P[上半年]平稳。'],
  ['figures of a claim that holds', '由F✓[7.5亿元]增加到F✓[8.4亿元]，增长F✓[12%]。'],
  ['figures of one that does not', '由F[7.5亿元]增加到F[8.4亿元]，增长F[22%]。'],
  ['numerals in words count where they are counted', '东坪村、西坪村、溪头村F✓[三个]村完成改造，两个方面都好。'],
  ['slogans, quoted or not', '增强“S[四个意识]”，推进S[供给侧结构性改革]。'],
  ['a misquoted slogan has no colour', '推进供给侧结构改革。'],
  ['placeholders', '新建X[XX]个，投资X[**]亿元。'],
  ['digits in names', '建成5G基站，沿G60布局，一切正常。'],
];

for (const [what, text] of CASES) {
  test(`${what}: ${text}`, () => assert.equal(marked(text.replace(/[FPSX]✓?\[([^\]]*)\]/g, '$1')), text));
}

test('a range gives the tokens of its lines', () => {
  const text = '完成投资1亿元。\n完成投资2亿元。\n完成投资3亿元。\n';
  const at = text.indexOf('2');
  assert.deepEqual(tokensOf(text, { start: at, end: at + 1 }), tokensOf(text).slice(1, 2));
  assert.equal(tokensOf(text).length, 3);
});

test('tokens are in order, apart, and each in one line', () => {
  const pieces = fc.constantFrom(
    '增强',
    '“四个意识”',
    '2024年',
    '1—6月',
    '12.5亿元',
    'XX',
    '个',
    '。',
    '，',
    '\n',
    '三个',
    '约',
    '8%',
    '由',
    '增长',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (words) => {
      const text = `全年工作一切正常。${words.join('')}`;
      let end = 0;
      for (const { span } of tokensOf(text)) {
        assert.ok(span.start >= end && span.end > span.start);
        assert.ok(!text.slice(span.start, span.end).includes('\n'));
        end = span.end;
      }
    }),
  );
});
