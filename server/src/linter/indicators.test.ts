import assert from 'node:assert/strict';
import test from 'node:test';
import { formatDecimal, multiply, whole } from '../arithmetic/rational';
import { rules } from '../rules';
import { mergeLayers } from './configuration';
import type { IndicatorSeries, Stating } from './indicators';
import { createLinter } from './linter';
import { createReader } from './reader';
import { createWorkspace, type Workspace } from './workspace';

const fail = (message: string) => assert.fail(message);
const settings = mergeLayers([], rules);
const linter = createLinter(settings, createReader(), fail);

const [A, B, C] = ['2023年工作总结.txt', '2024年工作总结.txt', '2025年工作总结.txt'];
const REVENUE = '全年一般公共预算收入';
const TEXTS: Readonly<Record<string, string>> = {
  [A]: `青禾镇2023年工作总结\n${REVENUE}1.205亿元，新增市场主体320户。`,
  [B]: `青禾镇2024年工作总结\n${REVENUE}13200万元，增长9.5%。`,
  [C]: `青禾镇2025年工作总结\n2024年一般公共预算收入1.32亿元。\n${REVENUE}1.236亿元。全年，一般公共预算收入1.236亿元。`,
  '柳河镇.txt': `柳河镇2024年工作总结\n${REVENUE}5亿元。`,
};

function workspaceOf(texts: Readonly<Record<string, string>>): Workspace {
  const workspace = createWorkspace(fail);
  for (const [path, text] of Object.entries(texts)) workspace.put(path, linter.lint(text), settings);
  return workspace;
}

function seriesAt(texts: Readonly<Record<string, string>>, path: string, piece: string): IndicatorSeries | undefined {
  return workspaceOf(texts).series(path, texts[path]!.indexOf(piece));
}

function told(series: IndicatorSeries | undefined): string[] | undefined {
  return series?.values.map(({ period, stated, growth }) => {
    const rate = growth ? ` ${formatDecimal(multiply(growth.rate, whole(100)), 1)}%` : '';
    return `${period} ${stated[0].fact.text}${rate} ${stated.length}`;
  });
}

const placed = (texts: Readonly<Record<string, string>>, { report: { path }, span }: Stating) =>
  `${path} ${texts[path]!.slice(span.start, span.end)} ${span.start}`;

test('an indicator has one value a year with the rate between them, whichever of its figures is asked about', () => {
  const expected = ['2023 1.205亿元 1', '2024 13200万元 9.5% 2', '2025 1.236亿元 -6.4% 1'];
  for (const [path, piece] of [
    [A, '1.205'],
    [B, '13200'],
    [B, '9.5%'],
    [C, '1.32亿'],
    [C, '1.236'],
  ] as const) {
    assert.deepEqual(told(seriesAt(TEXTS, path, piece)), expected, piece);
  }
  const last = TEXTS[C]!.lastIndexOf('1.236');
  assert.equal(workspaceOf(TEXTS).series(C, last)?.own.span.start, last, 'what is said again is known too');
  assert.equal(seriesAt(TEXTS, C, '青禾镇'), undefined);
  assert.deepEqual(told(seriesAt(TEXTS, '柳河镇.txt', '5亿元')), ['2024 5亿元 1']);
});

test('there is no rate over a gap, between values that differ, or where levels do not give it', () => {
  const gap = { [A]: TEXTS[A]!, [C]: TEXTS[C]!.replace('2024年一般公共预算收入1.32亿元。\n', '') };
  assert.deepEqual(told(seriesAt(gap, A, '1.205')), ['2023 1.205亿元 1', '2025 1.236亿元 1']);
  const differ = { ...TEXTS, [C]: TEXTS[C]!.replace('1.32亿元', '1.35亿元') };
  assert.deepEqual(told(seriesAt(differ, A, '1.205')), [
    '2023 1.205亿元 1',
    '2024 13200万元 1',
    '2024 1.35亿元 1',
    '2025 1.236亿元 1',
  ]);
  for (const words of ['地区生产总值', '规模以上工业总产值', '一般公共预算收入同口径']) {
    const others = Object.fromEntries(
      Object.entries(TEXTS).map(([path, text]) => [path, text.replaceAll('一般公共预算收入', words)]),
    );
    const rates = seriesAt(others, A, '1.205')?.values.map(({ growth }) => growth);
    assert.ok(rates === undefined || rates.every((growth) => growth === undefined), words);
  }
  const leap = { ...TEXTS, [A]: TEXTS[A]!.replace('1.205亿元', '0.3亿元') };
  assert.equal(seriesAt(leap, B, '13200')?.values.find(({ period }) => period === '2024')?.growth, undefined);
  const bounded = { ...TEXTS, [A]: TEXTS[A]!.replace('1.205亿元', '超1.2亿元') };
  assert.equal(seriesAt(bounded, B, '13200')?.values.find(({ period }) => period === '2024')?.growth, undefined);
});

test('mentions are all places of the same place and period, in the order of paths and places', () => {
  const workspace = workspaceOf(TEXTS);
  const at = (path: string, piece: string) =>
    workspace.mentions(path, TEXTS[path]!.indexOf(piece)).map((each) => placed(TEXTS, each));
  assert.deepEqual(at(B, '13200'), [`${B} 13200万元 23`, `${C} 1.32亿元 26`]);
  assert.deepEqual(at(C, '1.32亿'), at(B, '13200'));
  assert.equal(at(C, '1.236').length, 2);
  assert.deepEqual(at(C, '青禾'), []);
  assert.deepEqual(workspace.mentions('nothing.txt', 0), []);
});

test('a report that is taken out or edited is forgotten', () => {
  const workspace = workspaceOf(TEXTS);
  workspace.remove(A);
  workspace.put(C, linter.lint('青禾镇2025年工作总结\n'), settings);
  assert.deepEqual(told(workspace.series(B, TEXTS[B]!.indexOf('13200'))), ['2024 13200万元 1']);
  assert.deepEqual([...workspace.reports()].map(({ path }) => path).sort(), [B, C, '柳河镇.txt'].sort());
});
