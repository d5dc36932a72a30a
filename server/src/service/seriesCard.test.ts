import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeLayers } from '../linter';
import { rules } from '../rules';
import type { Language } from './language';
import { createService, type Service } from './service';
import { createCrossChecks } from './workspace';
import { workspaceSymbols } from './workspaceSymbols';

const SETTINGS = mergeLayers([], rules);
const URI = 'file:///a/2025年.txt';

/** A service with a report for each value, the last one in 2025; `at` gives the hover on the last value. */
function create(values: readonly string[], language: Language = 'zh') {
  const log = (message: string) => assert.fail(message);
  const cross = createCrossChecks(log);
  const service = createService({ configurationOf: () => SETTINGS, language: () => language, log }, cross);
  const documents = values.map((value, index) => {
    const year = 2025 - (values.length - 1 - index);
    const text = `青禾镇${year}年工作总结\n\n一、主要工作\n\n全年一般公共预算收入${value}。\n`;
    const document = { uri: `file:///a/${year}年.txt`, languageId: 'plaintext', text };
    service.findings(document);
    return document;
  });
  return { service, cross, documents };
}

function hover({ service, documents }: { service: Service; documents: ReturnType<typeof create>['documents'] }) {
  const document = documents.at(-1)!;
  return service.hover(document, document.text.indexOf('收入') + 2);
}

const last = (text: string | undefined) => text?.split('\n\n---\n\n').at(-1);

test('the hover on a figure shows its values over the years below all the rest', () => {
  assert.equal(
    last(hover(create(['12.05亿元', '13.20亿元', '12.36亿元']))?.markdown),
    [
      '**一般公共预算收入（青禾镇）**',
      '',
      '| 年份 | 数值 | 增减 | 出处 |',
      '| :-- | --: | --: | :-- |',
      '| 2023年 | 12.05亿元 |  | 2023年.txt |',
      '| 2024年 | 13.20亿元 | 增长9.5% | 2024年.txt |',
      '| **2025年** | **12.36亿元** | **下降6.4%** | 2025年.txt |',
    ].join('\n'),
  );
  assert.match(hover(create(['12.05亿元', '12.05亿元']))?.markdown ?? '', /\| \*\*持平\*\* \|/);
  assert.match(hover(create(['12亿元', '13亿元']))?.markdown ?? '', /\| \*\*约增长8\.3%\*\* \|/);
});

test('in English, and in plain text', () => {
  const { markdown, plain } = hover(create(['12.05亿元', '13.20亿元'], 'en'))!;
  assert.match(markdown, /\| Year \| Value \| Change \| Source \|/);
  assert.match(markdown, /\| \*\*2025\*\* \| \*\*13\.20亿元\*\* \| \*\*\+9\.5%\*\* \| 2025年\.txt \|$/);
  assert.match(plain, / {2}2024 {2}12\.05亿元 {2}2024年\.txt\n {2}2025 {2}13\.20亿元 {2}\+9\.5% {2}2025年\.txt$/);
});

test('one value says nothing, and of many the latest six are shown', () => {
  assert.doesNotMatch(hover(create(['12.05亿元']))?.markdown ?? '', /出处/);
  const rows = hover(create(['5.1亿元', '6.2亿元', '7.3亿元', '8.4亿元', '9.5亿元', '10.6亿元', '11.7亿元']))
    ?.markdown.split('\n')
    .filter((line) => line.endsWith('.txt |'));
  assert.equal(rows?.length, 6);
  assert.match(rows?.[0] ?? '', /2020年.*增长21\.6%/);
});

test('mentions lead to the other reports', () => {
  const { service, documents } = create(['12.05亿元', '13.20亿元']);
  const document = documents[1]!;
  assert.deepEqual(
    service.mentions(document, document.text.indexOf('13.20')).map(({ path }) => path),
    [URI],
  );
  assert.deepEqual(service.mentions(document, 0), []);
});

test('symbols are found by parts of their names, whatever their width', () => {
  const { service, cross, documents } = create(['12.05亿元', '13.20亿元']);
  const reports = documents.map((document) => ({ uri: document.uri, sections: service.sections(document) }));
  const names = (query: string) => workspaceSymbols(query, cross, reports, 'zh').map(({ name }) => name);
  assert.deepEqual(names('公共预算 ２０２５'), ['一般公共预算收入 13.20亿元（2025年）']);
  assert.deepEqual(names('主要工作'), ['一、主要工作', '一、主要工作']);
  assert.deepEqual(names('没有'), []);
  assert.ok(names('').length >= 4);
  const [section] = workspaceSymbols('主要', cross, reports, 'zh');
  assert.equal(documents[0]!.text.slice(section!.span.start, section!.span.end), '一、主要工作');
});

test('neither kind crowds out the other', () => {
  const { cross } = create(['12.05亿元', '13.20亿元']);
  const names = Array.from({ length: 300 }, (_, index) => `${index}`);
  const spans = Uint32Array.from(names.flatMap((_, index) => [index, index + 1]));
  const sections = { names: names.join('\n'), spans, depths: new Uint8Array(names.length) };
  const found = workspaceSymbols('', cross, [{ uri: URI, sections }], 'zh');
  assert.equal(found.length, 200);
  assert.equal(found.filter(({ kind }) => kind === 'indicator').length, 2);
});
