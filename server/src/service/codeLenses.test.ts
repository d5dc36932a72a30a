import assert from 'node:assert/strict';
import { test } from 'node:test';
import { served } from './fakes';

const TEXT = `青禾镇2025年工作总结

一、经济运行
（一）投资。完成固定资产投资5.25亿元，比上年的4.2亿元增长28%。
（二）工业。总产值由7.5亿元增加到8.4亿元，增长12%。

二、项目建设
实施重点项目24个，其中续建项目9个、新建项目15个。

三、下一步打算
抓好落实。
`;

/** Each heading with what its lens says and what it leads to. */
function lenses(text: string, language: 'zh' | 'en' = 'zh') {
  const { service, document } = served(text, { language });
  return service.lensPlaces(document).map(({ start, end }) => {
    const { title, first } = service.sectionLens(document, start, service.findings(document))!;
    return [text.slice(start, end), title, first && text.slice(first.start, first.end)];
  });
}

test('each section of the first level says what was found in it and how much was checked', () => {
  assert.deepEqual(lenses(TEXT), [
    ['一、经济运行', '1 处待看 · 已核对 6 个数字', '28%'],
    ['二、项目建设', '没有发现问题 · 已核对 3 个数字', undefined],
    ['三、下一步打算', '没有发现问题', undefined],
  ]);
  assert.deepEqual(lenses(TEXT, 'en')[0]![1], '1 to look at · 6 figures checked');
});

test('where no title holds the rest, the headings on top are of the first level', () => {
  const headings = (text: string) => lenses(text).map(([heading]) => heading);
  assert.deepEqual(headings(TEXT.slice(TEXT.indexOf('（一）')).replace('（一）投资。', '')), [
    '（二）工业。',
    '二、项目建设',
    '三、下一步打算',
  ]);
  assert.deepEqual(headings('# 总结\n\n## 一、工作\n\n开工8个。\n\n## 二、打算\n\n抓好落实。\n'), [
    '一、工作',
    '二、打算',
  ]);
  assert.deepEqual(headings('全年一切正常，没有标题。\n'), []);
});

test('a place that is no heading any more has no lens', () => {
  const { service, document } = served(TEXT);
  assert.equal(service.sectionLens(document, TEXT.indexOf('抓好落实'), []), undefined);
});
