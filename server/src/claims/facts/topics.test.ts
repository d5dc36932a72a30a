import assert from 'node:assert/strict';
import test from 'node:test';
import { parseReport } from '../../document';
import { readBlock } from '../readBlock';
import { resolveReport } from '../resolveReport';
import { readFacts } from './readFacts';
import { isSameTopic, ratesWithLevels, topicKey } from './topics';

function factsOf(...lines: string[]) {
  const report = parseReport(['云溪县2024年工作总结', ...lines].join('\n'));
  const reading = resolveReport(
    report,
    report.blocks.map(({ start, block }) => ({ start, reading: readBlock(block) })),
  );
  return readFacts(reading, 'a.txt');
}

test('topics are told apart by indicator, measure, unit, comparison and period', () => {
  const topics = factsOf(
    '税收收入3.1亿元，增长5.2%，环比增长1.1%。',
    '非税收入3.1亿元，增长5.2%。进口总额3.1亿元。2023年进口总额2.9亿元。',
    '出口总额0.4亿美元。出口总额2.8亿元。',
  ).facts;
  assert.equal(topics.length, 9);
  for (const one of topics) {
    const same = topics.filter((other) => isSameTopic(one, other));
    assert.deepEqual(same, [one], one.text);
    assert.deepEqual(
      topics.filter((other) => topicKey('云溪县', one) === topicKey('云溪县', other)),
      [one],
      one.text,
    );
    assert.notEqual(topicKey('云溪县', one), topicKey('柳河县', one));
  }
});

test('a rate follows from a level that is counted, of its own period', () => {
  const pairs = (...lines: string[]) =>
    ratesWithLevels(factsOf(...lines)).map(({ rate, level }) => `${rate.text} ${level.text}`);
  assert.deepEqual(pairs('税收收入3.1亿元，增长5.2%，环比增长1.1%。'), ['5.2% 3.1亿元']);
  assert.deepEqual(pairs('税收收入增长5.2%。', '税收收入3.1亿元。'), ['5.2% 3.1亿元']);
  assert.deepEqual(pairs('1-6月税收收入1.4亿元，全年税收收入增长5.2%。'), []);
  assert.deepEqual(pairs('按自然口径，税收收入3.1亿元。', '税收收入增长5.2%。'), []);
  assert.deepEqual(pairs('地区生产总值186.4亿元，增长5.2%。规上工业总产值86.4亿元，增长6.1%。'), []);
  assert.deepEqual(pairs('常住人口城镇化率65.2%。'), []);
});
