import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../rules';
import { mergeLayers } from './configuration';
import { createLinter } from './linter';
import { createReader } from './reader';

const linter = createLinter(mergeLayers([{}], rules), createReader(), (message) => assert.fail(message));

function titlesFor(text: string, language: 'zh' | 'en' = 'zh'): readonly string[] {
  const findings = linter.lint(text).findings;
  assert.equal(findings.length, 1, text);
  return findings[0]!.fixes.map(({ title }) => title[language]);
}

test('a number with thousands separators is repaired to one with them', () => {
  assert.deepEqual(titlesFor('收入总计1,508,110万元，支出总计1,487,220万元，年终结余20,980万元。'), [
    '把“20,980”改为“20,890”',
    '把“1,487,220”改为“1,487,130”',
    '把“1,508,110”改为“1,508,200”',
  ]);
  assert.deepEqual(titlesFor('收入总计1508.1亿元，支出总计1487.2亿元，年终结余29.0亿元。'), [
    '把“29.0”改为“20.9”',
    '把“1487.2”改为“1479.1”',
    '把“1508.1”改为“1516.2”',
  ]);
});

test('of two equal numbers the title says which one is meant', () => {
  const text = '排查隐患63处，整改63处，整改率98.4%。';
  assert.deepEqual(titlesFor(text), ['把“63”（部分）改为“62”', '把“63”（总体）改为“64”', '把“98.4”改为“100.0”']);
  assert.equal(titlesFor(text, 'en')[0], 'Change “63” (part) to “62”');
  const places = titlesFor('全县共有林场35个，其中东片12个、西片12个、其余13个。').filter((title) =>
    title.includes('“12”'),
  );
  assert.deepEqual(places, ['把“12”（第1个）改为“10”', '把“12”（第2个）改为“10”']);
});
