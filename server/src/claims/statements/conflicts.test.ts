import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { parseReport } from '../../document';
import { readBlock } from '../readBlock';
import type { BlockReading } from '../reading';
import { resolveReport } from '../resolveReport';
import { findConflicts } from './conflicts';

function readingOf(...lines: string[]) {
  const report = parseReport(['松岭镇2025年工作总结', ...lines].join('\n\n'));
  return resolveReport(
    report,
    report.blocks.map(({ start, block }) => ({ start, reading: readBlock(block) })),
  );
}

/** A whole number of 万元 as 亿元 with two decimals, rounded half up. */
function inYi(wan: number): string {
  const hundredths = Math.floor((wan + 50) / 100);
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}

const amount = fc.integer({ min: 20_000, max: 900_000 });

test('an amount agrees with itself in another unit, rounded or cut off', () => {
  fc.assert(
    fc.property(amount, (wan) => {
      const cut = `${Math.floor(wan / 10_000)}.${String(Math.floor((wan % 10_000) / 100)).padStart(2, '0')}`;
      for (const yi of [inYi(wan), cut]) {
        const reading = readingOf(`完成固定资产投资${wan}万元。`, `全年固定资产投资达到${yi}亿元。`);
        assert.deepEqual(findConflicts(reading), []);
      }
    }),
  );
});

test('figures of certain goods, or against the month before, are of their own', () => {
  const trade = '进口总额同比增长47.4%。进口金属成型机床6706台，价值76.79亿日元，进口额同比下降42.4%。';
  const month = '规模以上工业增加值同比增长13.3%。从环比看，规模以上工业增加值增长1.03%。';
  for (const lines of [trade, month]) assert.deepEqual(findConflicts(readingOf(lines)), []);
  assert.equal(findConflicts(readingOf('进口总额同比增长47.4%。', '进口总额同比下降42.4%。')).length, 1);
});

test('an amount that is more than a unit of the last place away is in conflict', () => {
  fc.assert(
    fc.property(amount, fc.integer({ min: 2, max: 40 }), (wan, off) => {
      const reading = readingOf(`完成固定资产投资${wan}万元。`, `全年固投达到${inYi(wan + 100 * off)}亿元。`);
      assert.equal(findConflicts(reading).length, 1);
    }),
  );
});

test('a moved point and 万 for 亿 are slips by a power of ten', () => {
  fc.assert(
    fc.property(amount, fc.constantFrom(-2, -1, 1, 2, 4), (wan, power) => {
      const there = power === 4 ? `${wan}亿元` : `${(wan * 10 ** power).toFixed(Math.max(0, -power))}万元`;
      const conflicts = findConflicts(readingOf(`规上工业总产值${wan}万元。`, `规模以上工业产值${there}。`));
      assert.deepEqual(
        conflicts.map(({ shift }) => shift),
        [power],
      );
    }),
  );
});

test('statements are told apart by period, scope and basis', () => {
  const apart = [
    ['1-6月完成工业投资1.2亿元。', '1-9月完成工业投资2.1亿元。'],
    ['完成工业投资1.2亿元。', '石门村完成工业投资0.2亿元。'],
    ['工业投资增长8%。', '工业投资环比增长2%。'],
    ['工业投资1.2亿元。', '工业投资目标2.4亿元。'],
    ['2024年工业投资1.2亿元。', '工业投资2.4亿元。'],
    ['工业投资1.2亿元。', '工业投资累计完成2.4亿元。'],
  ];
  for (const lines of apart) assert.deepEqual(findConflicts(readingOf(...lines)), [], lines.join(' '));
});

test('what a tax office collects is compared with its own figures only', () => {
  const collected = '全年税务部门组织收入18.93亿元。其中，税收收入13.05亿元；非税收入1.17亿元。';
  assert.deepEqual(findConflicts(readingOf(collected, '非税收入4.64亿元。')), []);
  assert.deepEqual(findConflicts(readingOf(collected, '税务系统组织收入18.93亿元，非税收入1.17亿元。')), []);
  assert.equal(findConflicts(readingOf(collected, '税务系统组织收入18.93亿元，非税收入1.71亿元。')).length, 1);
  // The collector is forgotten with the sentence.
  assert.equal(findConflicts(readingOf(`${collected}非税收入4.64亿元。`, '非税收入4.46亿元。')).length, 1);
});

test('reports pasted one below the other are told apart, where a date line or an equal heading says so', () => {
  const first = ['一、产业发展', '全年工业投资1.2亿元。', '二、农业'];
  const further = (date: string) => findConflicts(readingOf(...first, date, '一、工业发展', '全年工业投资2.4亿元。'));
  for (const date of ['2024年3月', '（2024年3月12日）', '二〇二四年三月十二日'])
    assert.deepEqual(further(date), [], date);
  for (const line of ['2024年3月开工。', '二〇二四年', '三、其他']) assert.equal(further(line).length, 1, line);
  const annex = findConflicts(readingOf(...first, '2024年3月', '二、产业发展', '全年工业投资2.4亿元。'));
  assert.equal(annex.length, 1);
  assert.deepEqual(findConflicts(readingOf(...first, '一、产业发展', '全年工业投资2.4亿元。')), []);
  const within = ['一、产业发展', '全年工业投资2.4亿元。', '全年工业投资2.8亿元。'];
  assert.equal(findConflicts(readingOf(...first, '2024年3月', ...within)).length, 1);
});

test('one period is the same under all its names', () => {
  const names = ['1-6月', '1—6月份', '上半年', '2025年上半年', '今年上半年', '截至6月底', '2025年1至6月'];
  for (const name of names) {
    const reading = readingOf('1-6月，工业投资1.2亿元。', `${name}，工业投资2.4亿元。`);
    assert.equal(findConflicts(reading).length, 1, name);
  }
});

test('what 分别 says of levels is compared too', () => {
  const list = '城镇、农村居民人均可支配收入分别达到31098元、12347元，进出口总额和出口总额分别为4.2亿元和3.1亿元。';
  assert.deepEqual(findConflicts(readingOf(list, '农村居民人均可支配收入12347元。出口总额3.1亿元。')), []);
  assert.equal(findConflicts(readingOf(list, '农村居民人均可支配收入13247元。出口总额3.7亿元。')).length, 2);
});

test('what a change reaches is not of the year in which it began', () => {
  const change = '城镇化率由2020年的52.1%提高到57.1%。';
  for (const other of ['2020年城镇化率52.1%。', '城镇化率57.1%。', '2024年城镇化率56.4%。'])
    assert.deepEqual(findConflicts(readingOf(change, other)), [], other);
  for (const other of ['2020年城镇化率57.1%。', '2025年城镇化率58.1%。'])
    assert.equal(findConflicts(readingOf(other, change)).length, 1, other);
  assert.deepEqual(
    findConflicts(readingOf('2024年，城镇化率由2020年的52.1%提高到57.1%。', '2025年城镇化率57.9%。')),
    [],
  );
});

test('a rate without one-off items, on another price basis or over a stretch of years is of its own', () => {
  const plain = '税收收入增长8.2%。';
  for (const other of [
    '剔除减税因素，税收收入增长9.5%。',
    '税收收入扣除留抵退税后增长10.1%。',
    '不含中省企业，税收收入增长7.5%。',
    '税收收入由2023年的12亿元增加到13.5亿元，增长12.5%。',
    '税收收入比2023年增长12.5%。',
  ])
    assert.deepEqual(findConflicts(readingOf(plain, other)), [], other);
  assert.equal(findConflicts(readingOf(plain, '税收收入比上年增长9.5%。')).length, 1);
});

test('what was asked of other reports with the same lines makes no difference', () => {
  const kept = new Map<string, BlockReading>();
  const conflictsIn = (lines: readonly string[], isKept: boolean) => {
    const report = parseReport(lines.join('\n'));
    const blocks = report.blocks.map(({ start, block }) => {
      const reading = (isKept ? kept.get(block.text) : undefined) ?? readBlock(block);
      if (isKept) kept.set(block.text, reading);
      return { start, reading };
    });
    return findConflicts(resolveReport(report, blocks)).map(({ first, second, shift }) => ({ first, second, shift }));
  };
  const title = fc.constantFrom('松岭镇2025年工作总结', '松岭镇2024年上半年工作总结');
  const line = fc.constantFrom(
    ...['税收收入1.2亿元。', '税收收入1.5亿元。税收收入1.2亿元。', '税收收入1.2亿元，实现税收收入1.5亿元。'],
    ...['全镇税收收入1.5亿元。', '全县税收收入12亿元。', '2024年税收收入1.5亿元。', '1-6月，各项工作稳步推进。'],
    ...[
      '一、产业发展',
      '二、下一步打算',
      '三、园区建设',
      '四、“十四五”成就',
      '（一）税收',
      '2024年3月',
      '2025年是项目年。',
    ],
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(title, fc.array(line, { maxLength: 9 })), { minLength: 2, maxLength: 5 }),
      (reports) => {
        for (const [first, lines] of reports) {
          assert.deepEqual(conflictsIn([first, ...lines], true), conflictsIn([first, ...lines], false));
        }
      },
    ),
  );
});
