import assert from 'node:assert/strict';
import test from 'node:test';
import { parseReport } from './parseReport';
import { reportTimes } from './reportTimes';

type Expected = readonly [sort: string, year: number | undefined, first: number | undefined, last: number | undefined];

const titles: readonly (readonly [string, Expected | undefined])[] = [
  ['青禾镇2023年上半年工作总结', ['summary', 2023, 1, 6]],
  ['青禾镇2023年上半年工作总结及下半年工作计划', ['summary', 2023, 1, 6]],
  ['# 关于２０２３年１－５月份预算执行情况的报告', ['summary', 2023, 1, 5]],
  ['二〇二三年前三季度经济运行分析', ['report', 2023, 1, 9]],
  ['云溪县2023年第二季度工作小结', ['summary', 2023, 4, 6]],
  ['2022年工作总结和2023年工作计划', ['summary', 2022, undefined, undefined]],
  ['2025年云溪县政府工作报告', ['report', 2025, undefined, undefined]],
  ['青禾镇2023年下半年工作计划', ['plan', 2023, 7, 12]],
  ['## 上半年工作回眸', ['summary', undefined, 1, 6]],
  ['青禾镇2023上半年工作开展情况', ['summary', 2023, 1, 6]],
  ['关于做好2023年上半年工作总结的通知', undefined],
  ['青禾镇2021-2023年工作总结', ['summary', undefined, undefined, undefined]],
  ['青禾镇工作总结', undefined],
  ['2023年，青禾镇工作情况良好。', undefined],
];
for (const [text, expected] of titles) {
  test(`title ${text}`, () => {
    const { title } = reportTimes(parseReport(text));
    assert.deepEqual(title && [title.sort, title.year, title.months?.first, title.months?.last], expected);
  });
}

const dates: readonly (readonly [string, readonly [number, number, 'line' | 'page'] | undefined])[] = [
  ['工作总结\n（2023年6月20日）\n正文。', [2023, 6, 'line']],
  ['政府工作报告\n——2025年1月19日在云溪县第十届人民代表大会第四次会议上', [2025, 1, 'line']],
  ['工作总结\n正文。\n青禾镇人民政府\n２０２３年７月３日', [2023, 7, 'line']],
  ['工作总结\n正文。\n青禾镇人民政府 2023年7月3日', [2023, 7, 'line']],
  ['工作总结\n正文。\n二〇二三年十二月三十日', [2023, 12, 'line']],
  ['发布机构: 青禾镇 成文日期: 2021-01-07\n工作总结\n正文。', [2021, 1, 'page']],
  ['工作总结\n2023年5月10日召开会议，部署工作。全镇动员。', undefined],
  ['2023年工作总结\n正文。', undefined],
  ['消防工作汇报\n2023年5月10日，县委召开全会，部署工作。', undefined],
  ['消防工作汇报\n2023年5月，全县安全生产大会举行', undefined],
  ['消防工作汇报\n2023年5月10日，在全县安全大会上，三个单位作了表态。', undefined],
  ['消防工作会议纪要\n2023年5月10日，副县长主持召开消防工作会议。', [2023, 5, 'line']],
  ['在全县消防工作会议上的讲话（摘要）\n2023年5月10日，全县消防大会召开。', [2023, 5, 'line']],
  ['消防工作汇报\n（2023年5月10日县十届人大常委会第六次会议通过）', [2023, 5, 'line']],
];
for (const [text, expected] of dates) {
  test(`date of ${JSON.stringify(text)}`, () => {
    const { written } = reportTimes(parseReport(text));
    assert.deepEqual(written && [written.year, written.month, written.source], expected);
  });
}

test('the day of a date line is known where it stands in digits', () => {
  const dayOf = (text: string) => reportTimes(parseReport(text)).written?.day;
  assert.equal(dayOf('工作总结\n正文。\n青禾镇人民政府 2023年7月3日'), 3);
  assert.equal(dayOf('工作总结\n（2023年6月）\n正文。'), undefined);
  assert.equal(dayOf('工作总结\n正文。\n二〇二三年十二月三十日'), undefined);
});
