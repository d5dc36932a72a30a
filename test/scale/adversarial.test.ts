import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { newLinter } from '../properties/linters';

// Texts that repeat one thing for ever, against expressions that try everywhere and walks that begin anew at each step.
// Four times the text may take four times as long, and some more where memory runs short, but not sixteen times. Where it
// cannot be told yet, longer texts decide.

const SIZE = 10_000;
const LARGEST = 40_000;
const TIMES = 4;
/** Below, the work is linear; linear work takes TIMES as long. */
const CLEAR = 5.5;
/** From here on it is not; quadratic work takes TIMES × TIMES as long. */
const TOO_MUCH = 9;
/** Shorter times, in milliseconds, say nothing. */
const WORTH_MEASURING = 60;
const TRIES = 3;

const UNITS = [
  ...[
    '1',
    '１',
    '三',
    '1,',
    '123,',
    '123，',
    '123 ',
    '1.',
    '1.1',
    '0.',
    '亿',
    '百',
    '一二三四五六七八九十',
    '1～2',
    '2/3',
  ],
  ...[
    '、',
    '甲、',
    '甲村1户、',
    '10%、',
    '3万元，',
    '东河村、西河村和',
    '，',
    '。',
    '；',
    '：',
    '？！',
    '…',
    '—',
    '-',
    '·甲',
  ],
  ...[
    '（',
    '）',
    '(（',
    '“',
    '”',
    '“‘',
    '"',
    '《',
    '【',
    '(1)',
    '（一）',
    '“四个',
    '到2023年底"',
    '"1月1日',
    '"截止产值',
  ],
  ...[
    '一是',
    '一是一是抓。',
    '二是',
    '首先，',
    '第一',
    '一、',
    '1、',
    '①',
    '以下三个方面',
    '三个',
    '3个村，',
    '分别为1吨、',
  ],
  ...['X', 'XX', '×', '*', '_', '某', 'XX镇', ' ', '\u3000', '\t', '甲 ', 'a ', '\u0301', '\ud83d', '👩‍👩‍👧', '\u0000'],
  ...[
    '其中',
    '其中10个，',
    '其中其中',
    '（其中',
    '占',
    '占10%',
    '增长',
    '同比',
    '增长10%，',
    '由5增加到',
    '从至',
    '和',
    '的',
    '的的',
  ],
  ...[
    '2023年',
    '1月1日',
    '2023年1月1日至',
    '2023-',
    '12:30',
    '星期一',
    '截止',
    '截至',
    '比2020年增长5%',
    '全年三十％和',
  ],
  ...[
    '<!--',
    '<!--\n',
    '-->',
    '```\n',
    '#',
    '---\n',
    '|',
    '| 1 \n',
    '| 甲 | 10 |\n',
    '- 甲\n',
    '一、甲\n',
    '一是抓。\n',
    '（一）甲\n三、乙\n',
  ],
  ...[
    '“四个 占10%2023年1月1日至',
    '四个意识',
    '乐乐',
    '甲乙丙丁',
    '坚持',
    '青禾镇',
    '固定资产投资10亿元，',
    '（下同）',
    '完成年度目标的',
  ],
  ...[
    '产值5亿元，增长10%，\n',
    '税收5万元、非税',
    '以下三个方面\n',
    '三点意见：一是',
    '，。',
    '、，',
    '“”',
    '""',
    '（）',
    '甲\n甲\n',
  ],
];

for (const unit of UNITS) {
  test(`${JSON.stringify(unit)} again and again takes linear time`, () => assertLinear(unit));
}

test('and so do things of these kinds put together', () => {
  const numRuns = process.env.SEED === undefined ? 10 : Number(process.env.RUNS ?? 150) / 3;
  const put = fc.array(fc.constantFrom(...UNITS), { minLength: 2, maxLength: 5 }).map((units) => units.join(''));
  fc.assert(
    fc.property(put, (unit) => assertLinear(unit)),
    { numRuns, seed: Number(process.env.SEED ?? 1), endOnFailure: true },
  );
});

test('so does a table of ever more columns', () => assertLinear('2023年|', SIZE, wideTable));

function assertLinear(unit: string, size = SIZE, write = textOf): void {
  const [text, longer] = [write(unit, size), write(unit, size * TIMES)];
  const [times, longerTimes]: [number[], number[]] = [[], []];
  let growth = 0;
  // The least of several times is the one that was disturbed least.
  for (let count = 0; count < TRIES; count++) {
    times.push(timeOf(text));
    longerTimes.push(timeOf(longer));
    const longest = Math.min(...longerTimes);
    growth = longest / Math.min(...times);
    if (longest < WORTH_MEASURING || growth < CLEAR) return;
  }
  const told = `${JSON.stringify(unit)}: ${times.map(Math.round)} ms, then ${longerTimes.map(Math.round)} ms`;
  assert.ok(growth < TOO_MUCH, told);
  if (size < LARGEST) assertLinear(unit, size * TIMES, write);
}

function textOf(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length));
}

/** As many columns of that name, and a rate behind them. */
function wideTable(cell: string, length: number): string {
  const columns = Math.ceil(length / cell.length);
  const row = (name: string, value: string) => `|${name}|${value.repeat(columns)}1|\n`;
  return `|指标|${cell.repeat(columns)}增长率|\n${row('---', '---|')}${row('税收', '5|')}${row('收入', '5|')}`;
}

function timeOf(text: string): number {
  const linter = newLinter();
  // What others do on the machine does not count.
  const start = process.cpuUsage();
  linter.lint(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
