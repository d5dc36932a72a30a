import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Claim, readBlock } from '../../server/src/claims';
import { parseReport } from '../../server/src/document';
import { KINDS, readCases } from './caseFile';

/** A change to a sentence that leaves what it claims as it was; the pattern's two groups stand before and behind the new words. */
interface Rewording {
  readonly words: readonly string[];
  readonly between: RegExp;
}

const REWORDINGS: readonly Rewording[] = [
  { words: ['整整', '足足', '高达', '又', '再', '了', '达'], between: /(增长|增加|减少|下降|提高|上升|降低)(?=\d)/ },
  { words: ['整整', '高达', '到', '达'], between: /((?<!约)占)(?=\d)/ },
  {
    words: ['大幅', '稳步', '明显', '进一步', '持续'],
    between: /([，；]|同比|比上年)(?=(?:增长|增加|减少|下降|提高|上升|降低)\d)/,
  },
  {
    words: ['，创历史新高', '，好于预期', '，居全市第2位', '（不含下属单位）'],
    between: /(\d[万亿]?[元亩吨户家件起])(?=，(?:同比|比上年)?(?:增长|下降)\d)/,
  },
  { words: ['据统计，', '截至年底，', '总的看，'], between: /^()(?=[\u4e00-\u9fa5]{2})/ },
];

/** A way of writing that means the same as another one, and what share of the claims has to be read in it as well. */
interface Rewriting {
  readonly from: RegExp;
  readonly to: string;
  readonly least: number;
}

const AMOUNT = '\\d[\\d.]*(?:万|亿)?[元亩吨户家件起人个公里顷平方米宗条名辆台次场所项处座%]+';
const NAME = '[^，。；、（）\\d]{0,12}';

const REWRITINGS: readonly Rewriting[] = [
  // A list's last member behind 和, 以及.
  { from: new RegExp(`(${AMOUNT}、${NAME}${AMOUNT})、(?=${NAME}${AMOUNT}(?![、\\d]))`), to: '$1和', least: 0.98 },
  { from: new RegExp(`(${AMOUNT}、${NAME}${AMOUNT})、(?=${NAME}${AMOUNT}(?![、\\d]))`), to: '$1以及', least: 0.98 },
  // Other marks around 其中, and 包括.
  { from: /，其中/, to: '。其中', least: 0.95 },
  { from: /，其中/, to: '；其中', least: 0.98 },
  { from: /，其中([^。（）]*)。/, to: '（其中$1）。', least: 0.96 },
  { from: /，其中(?=[^。]*、)/, to: '，包括', least: 0.88 },
  // Spaces and emphasis around numbers.
  { from: /(?<=[\u4e00-\u9fa5])(?=\d)/g, to: ' ', least: 1 },
  { from: /(\d[\d.]*%)/g, to: '**$1**', least: 1 },
  // A clause that explains or tells something else in between; a rate in a bracket, behind a stop, or joined by a word.
  {
    from: new RegExp(`(${AMOUNT})，(?=(?:同比|比上年)?(?:增长|下降|增加|减少)\\d)`),
    to: '$1，受市场回暖带动，',
    least: 0.99,
  },
  { from: new RegExp(`(${AMOUNT})，(?=占)`), to: '$1，工作取得明显成效，', least: 0.96 },
  {
    from: new RegExp(`(${AMOUNT})，((?:同比|比上年)?(?:增长|下降)\\d[\\d.]*%)(?=[，。；])`),
    to: '$1（$2）',
    least: 0.99,
  },
  { from: /，(?=(?:同比|比上年)(?:增长|下降)\d)/, to: '。', least: 0.85 },
  { from: /，(?=占)/, to: '；', least: 0.9 },
  { from: /，(?=同比|增长|下降)/, to: '，但', least: 0.98 },
  { from: /，(?=同比|增长|下降|占|完成)/, to: '，并', least: 0.98 },
  // What leads on to a point, and a remark between a name and its amount.
  { from: /^/, to: '一是', least: 0.99 },
  { from: /^/, to: '——', least: 0.99 },
  { from: /([额入资值量])(?=\d)/, to: '$1（不含税）', least: 0.95 },
  { from: /占(?=\d)/, to: '所占比例为', least: 0.96 },
];

/** What is reached today, a little rounded down: some cases are of a word's very place. */
const LEAST = 0.98;

/** Words without weight, praise and places of honour are put into sentences by the hundred; no claim may be lost by them. */
test('a claim that holds is read whatever words without weight stand in it', () => {
  const sentences = KINDS.flatMap((kind) => readCases(kind)).filter(({ text }) => !text.includes('\n'));
  for (const { words, between } of REWORDINGS) {
    let [read, kept] = [0, 0];
    const lost: string[] = [];
    for (const { text } of sentences) {
      const place = between.exec(text);
      const known = place ? held(text) : new Set<string>();
      if (!place || known.size === 0) continue;
      const at = place.index + place[0].length;
      for (const word of words) {
        const reworded = text.slice(0, at) + word + text.slice(at);
        const still = [...known].filter((claim) => held(reworded).has(claim));
        read += known.size;
        kept += still.length;
        if (still.length < known.size) lost.push(reworded);
      }
    }
    assert.ok(read >= 60, `${between} was tried ${read} times only`);
    assert.ok(kept / read >= LEAST, `${between}: ${kept} of ${read}\n${lost.slice(0, 20).join('\n')}`);
  }
});

test('a claim that holds is read in other ways of writing the same', () => {
  const sentences = KINDS.flatMap((kind) => readCases(kind)).filter(({ text }) => !text.includes('\n'));
  for (const { from, to, least } of REWRITINGS) {
    let [read, kept] = [0, 0];
    const lost: string[] = [];
    for (const { text } of sentences) {
      const other = text.replace(from, to);
      const known = other === text ? new Set<string>() : held(text);
      if (known.size === 0) continue;
      const now = held(other);
      const still = [...known].filter((claim) => now.has(claim));
      read += known.size;
      kept += still.length;
      if (still.length < known.size) lost.push(other);
    }
    assert.ok(read >= 30, `${from} was tried ${read} times only`);
    assert.ok(kept / read >= least, `${from} → ${to}: ${kept} of ${read}\n${lost.slice(0, 20).join('\n')}`);
  }
});

/** The claims that hold, by their kind and the numbers in their roles. */
function held(text: string): ReadonlySet<string> {
  const claims = parseReport(text).blocks.flatMap(({ block }) => readBlock(block).claims);
  return new Set(claims.filter(({ verdict, kind }) => verdict === 'holds' && !LOOSE.has(kind)).map(nameOf));
}

/** What holds of nearly any two amounts. */
const LOOSE: ReadonlySet<Claim['kind']> = new Set(['containment', 'direction']);

function nameOf({ kind, operands }: Claim): string {
  const numbers = operands.map(({ role, figure }) => `${role} ${figure?.number.coefficient ?? ''}`);
  return [kind, ...numbers].join(' ');
}
