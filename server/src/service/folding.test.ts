import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseReport } from '../document';
import { folds } from './folding';

/** The folded stretches of a report, each by its first and its last line. */
function linesOf(text: string): string[][] {
  return folds(parseReport(text)).map(({ start, end }) => {
    const lines = text.slice(start, end).split('\n');
    return [lines[0]!, lines.at(-1)!];
  });
}

test('every heading with lines under it folds, without the empty lines before the next one', () => {
  const text =
    '云溪镇2026年工作总结\n\n一、主要工作\n（一）抓项目。\n全年开工8个。\n\n（二）抓民生。全年办成6件。\n\n二、下一步打算\n';
  assert.deepEqual(linesOf(text), [
    ['云溪镇2026年工作总结', '二、下一步打算'],
    ['一、主要工作', '（二）抓民生。全年办成6件。'],
    ['（一）抓项目。', '全年开工8个。'],
  ]);
});

test('a Markdown heading, or one that is indented, stays outside the fold above it', () => {
  assert.deepEqual(linesOf('# 总结\n\n## 一、工作\n\n开工8个。\n\n## 二、打算\n\n抓好落实。\n'), [
    ['总结', '抓好落实。'],
    ['一、工作', '开工8个。'],
    ['二、打算', '抓好落实。'],
  ]);
  assert.deepEqual(linesOf('　　一、工作\n　　开工8个。\n　　二、打算\n'), [['一、工作', '　　开工8个。']]);
});

test('carriage returns, and texts without headings', () => {
  assert.deepEqual(linesOf('一、工作\r\n全年开工8个。\r\n\r\n二、打算\r\n明年开工9个。\r\n'), [
    ['一、工作\r', '全年开工8个。'],
    ['二、打算\r', '明年开工9个。'],
  ]);
  assert.deepEqual(linesOf('全年开工8个。\n办成6件。\n'), []);
});
