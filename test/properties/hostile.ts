import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { root } from '../root';

/** Characters that break what takes a text for a row of letters, among some that a report is made of. */
const unit = fc.constantFrom(
  ...['\ud800', '\udfff', '\udbff\ud83d', '\u0000', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\ufeff', '\ufffc'],
  ...['e\u0301', '\u0301', '\u20dd', '\u200d', '\u200b', '\u202e', '\u2066', '\u2069', '\u2028', '\u2029', '\u00a0'],
  ...['👩‍👩‍👧', '🇨🇳', '1️⃣', '𠮷', '﹪', '㎡', '㈠', '①', '⑴', 'Ⅻ', '٣', '߁', '۴۵', 'مرحبا', 'שלום', 'ﷺ'],
  ...[
    '1',
    '２',
    '三',
    '.',
    '％',
    '%',
    '亿元',
    '，',
    '。',
    '、',
    '“',
    '”',
    '（',
    ')',
    '《',
    '由',
    '增长',
    '其中',
    '年',
    '月',
  ],
  ...[
    '\n',
    '\r',
    '\r\n',
    '\t',
    ' ',
    '\u3000',
    'X',
    '×',
    '*',
    '<!--',
    '-->',
    '|',
    '#',
    '__proto__',
    '$&',
    '\\',
    '\u0300',
  ],
);

/** Any Unicode, well-formed or not. */
export const unicode: fc.Arbitrary<string> = fc.oneof(
  fc.array(unit, { maxLength: 120 }).map((units) => units.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
);

/** The project's own reports, as they are. */
export const samples: readonly string[] = fs
  .readdirSync(path.join(root, 'samples'))
  .filter((name) => /\.(txt|md|report)$/.test(name))
  .sort()
  .map((name) => fs.readFileSync(path.join(root, 'samples', name), 'utf8'));

/** A few lines of a sample from anywhere in it. */
export const excerpt: fc.Arbitrary<string> = fc
  .record({ sample: fc.constantFrom(...samples), at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(1500) })
  .map(({ sample, at, length }) => {
    const start = Math.floor(at * Math.max(0, sample.length - length));
    return sample.slice(start, start + length);
  });

type Mutation = (text: string, from: number, to: number, insert: string) => string;

const MUTATIONS: readonly Mutation[] = [
  (text, from, to) => text.slice(0, from) + text.slice(to),
  (text, from, to) => text.slice(0, to) + text.slice(from),
  (text, from, to) => text.slice(to) + text.slice(from, to) + text.slice(0, from),
  (text, from, _, insert) => text.slice(0, from) + insert + text.slice(from),
  (text, from, to, insert) => text.slice(0, from) + insert + text.slice(to),
  (text, from, to) =>
    text.slice(0, from) + text.slice(from, to).replace(/\d/g, (digit) => String(9 - Number(digit))) + text.slice(to),
  (text, from, to) => text.slice(0, from) + text.slice(from, to).replace(/[，。；\n]/g, '') + text.slice(to),
  (text, from, to) => text.slice(0, from) + [...text.slice(from, to)].reverse().join('') + text.slice(to),
  (text, from) => text.slice(0, from),
];

/** What may happen to a text that was right once: pieces lost, doubled, moved, turned round, digits and marks changed. */
export const mutation = fc
  .record({
    mutate: fc.constantFrom(...MUTATIONS),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(40),
    insert: fc.oneof(
      unicode.map((text) => text.slice(0, 12)),
      excerpt.map((text) => text.slice(0, 60)),
    ),
  })
  .map(({ mutate, at, length, insert }) => (text: string) => {
    const from = Math.floor(at * text.length);
    return mutate(text, from, Math.min(text.length, from + length), insert);
  });
