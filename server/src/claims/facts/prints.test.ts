import assert from 'node:assert/strict';
import test from 'node:test';
import { parseReport } from '../../document';
import { readBlock } from '../readBlock';
import { resolveReport } from '../resolveReport';
import { readFacts } from './readFacts';
import { areVersions } from './versions';

function factsOf(path: string, ...lines: string[]) {
  const report = parseReport(lines.join('\n'));
  const reading = resolveReport(
    report,
    report.blocks.map(({ start, block }) => ({ start, reading: readBlock(block) })),
  );
  return { text: report.text, ...readFacts(reading, path) };
}

/** The sentences of a report that are known again in others. */
function printed(...lines: string[]): string[] {
  const { text, sentences } = factsOf('a.txt', '青禾镇2024年工作总结', ...lines);
  return sentences.map(({ start, end }) => text.slice(start, end));
}

const TOLD = '共化解矛盾纠纷214起，办结群众诉求1286件，满意率明显提高。';

test('long sentences with two figures of their own time are known again, wherever they stand', () => {
  assert.deepEqual(printed(`先说一句。${TOLD}`, TOLD), [TOLD, TOLD]);
  for (const sentence of [
    '全年信访总量下降12.5%，群众满意率提高2.1个百分点，平安建设成效明显。',
    '全年信访总量下降12.5%，重复信访下降8.1%，平安建设成效更加明显。',
  ])
    assert.deepEqual(printed(sentence), [sentence]);
});

test('what is short, a head, a table, or has no two figures that are measured is not', () => {
  for (const line of [
    '化解纠纷214起，办结诉求1286件。',
    `一、${TOLD.slice(0, -1)}`,
    `| ${TOLD} | 备注 |`,
    '共化解矛盾纠纷214起，群众诉求办结率达到100%，满意率明显提高。',
    '共化解矛盾纠纷214起，群众越级上访0件，平安建设的满意率明显提高。',
    '共化解矛盾纠纷214起，群众越级上访两件，平安建设的满意率明显提高。',
    '共化解矛盾纠纷214起，调解成功与未成功之比为5:1，满意率明显提高。',
    '共化解矛盾纠纷214起，综合考核排名居全县第3位，满意率也明显提高。',
  ])
    assert.deepEqual(printed(line), [], line);
});

test('nothing behind a glossary or in a plan is', () => {
  assert.deepEqual(printed('名词解释', TOLD), []);
  assert.deepEqual(printed('按照名词解释和附件的要求办理。', TOLD), [TOLD]);
  assert.deepEqual(printed('二、下一步打算', TOLD), []);
});

test('a draft is known by its sentences in whatever order, beside others of whatever number', () => {
  const lines = Array.from('甲乙丙丁戊己庚辛', (name) => `扎实推进第${name}项重点工作，各项任务按期完成。`);
  const others = Array.from('东南西北上下左右前后内外', (name) => `着力改善${name}片群众的生产生活条件。`);
  const of = (path: string, ...text: string[]) => factsOf(path, '青禾镇2024年工作总结', ...text);
  assert.ok(areVersions(of('一.txt', ...lines), of('二.txt', ...lines.toReversed())));
  assert.ok(areVersions(of('一.txt', ...lines), of('二.txt', ...others.slice(0, 5), ...lines)));
  assert.ok(areVersions(of('一.txt', ...others.slice(0, 5), ...lines), of('二.txt', ...lines)));
  assert.ok(!areVersions(of('一.txt', ...lines.slice(0, 5)), of('二.txt', ...others, ...lines.slice(0, 5))));
  assert.ok(!areVersions(of('一.txt', ...others, ...lines.slice(0, 5)), of('二.txt', ...lines.slice(0, 5))));
  const short = Array.from('甲乙丙丁戊己', (name) => `推进${name}项工作。`);
  assert.ok(!areVersions(of('一.txt', ...short), of('二.txt', ...short)));
});

test('a name says of two that they are versions only where it is the file’s own', () => {
  const of = (path: string, title = '青禾镇2024年工作总结') => factsOf(path, title);
  assert.ok(areVersions(of('总结.txt'), of('总结.docx')));
  assert.ok(areVersions(of('总结（1）.txt'), of('汇报.txt')));
  assert.ok(!areVersions(of('讨论稿/总结.txt'), of('总结.txt')));
  assert.ok(!areVersions(of('总结.txt', '工作总结'), of('总结.txt', '工作总结')));
  assert.ok(!areVersions(of('总结.txt', '工作总结'), of('总结.txt')));
});
