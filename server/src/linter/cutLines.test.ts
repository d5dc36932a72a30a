import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../rules';
import { mergeLayers } from './configuration';
import { createLinter } from './linter';
import { createReader } from './reader';

function found(text: string): string[] {
  const linter = createLinter(mergeLayers([], rules), createReader(), assert.fail);
  return linter.lint(text).findings.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);
}

/** A page of fixed width: every line but the last of a paragraph ends where the page does. */
function page(paragraphs: readonly string[], width: number): string {
  const lines = paragraphs.map((paragraph) => paragraph.match(new RegExp(`.{1,${width}}`, 'g'))!.join('\n'));
  return ['云溪县2025年工作总结', ...lines].join('\n');
}

const PARAGRAPHS = [
  '一年来，全县上下围绕年度目标，抓项目、强产业、惠民生，各项工作取得明显成效。各部门带头厉行节约，会议、接待和车辆支出一年减少0.37亿元，省下的钱全部用在民生上。坚持以群众满意为准，办成实事26件，化解信访积案18件。',
  '一是深化改革、扩大开放、鼓励创新，实施改革、开放、创新三大行动，每万人口有效发明专利拥有量达到6.7件，新增造林面积38平方公里，竹木家具、茶叶包装、小型农机产量分别增长7.1%、3.6%、9.2%，对工业增长的贡献继续提高。',
  '二是坚持人民至上，办好民生实事。深入实施就业优先战略，发放各类补贴资金，帮助困难群众实现就业；推进教育、医疗、养老、托育服务扩容提质，群众的获得感、幸福感、安全感明显增强，社会大局和谐稳定，为明年工作打下了坚实基础。',
];

test('what was cut by the end of a line of the page is not held against the line', () => {
  for (let width = 26; width <= 60; width++) {
    const text = page(PARAGRAPHS, width);
    const wrong = found(text).filter((finding) => !/^(?:broken-paragraph|unresolved-placeholder)/.test(finding));
    assert.deepEqual(wrong, [], `${width} characters a line:\n${text}`);
  }
});

test('what stands whole within a line is still found on such a page', () => {
  const slip = '全县实现农业产值8.6亿元，其中种植业5.2亿元，畜牧业3.1亿元，其他0.9亿元。';
  const text = page([...PARAGRAPHS, slip], 44);
  assert.ok(found(text).includes('sum-mismatch: 8.6亿元'));
});

test('a slip at the end of a line counts where the writer and not the page has ended it', () => {
  const text = [
    '云溪县2025年工作总结',
    '一、财政',
    '各部门节约一般性支出共计0.37亿，省下的钱用于民生',
    '二、民生',
    '办成实事26件。',
  ];
  assert.deepEqual(found(text.join('\n')), ['missing-unit: 0.37亿']);
});
