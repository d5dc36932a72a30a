import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseReport } from '../document';
import { type OutlineEntry, outline } from './symbols';

const TEXT = [
  '云溪镇2026年工作总结',
  '',
  '一、主要工作',
  '（一）抓项目。全年开工8个项目。',
  '1.签约项目。共签约5个。',
  '（二）抓民生。',
  '全年办成实事6件。',
  '二、下一步打算',
  '',
].join('\n');

test('official headings nest by their level, and a run-in heading is its first sentence', () => {
  assert.deepEqual(tree(outline(parseReport(TEXT))), [
    [
      '云溪镇2026年工作总结',
      [
        [
          '一、主要工作',
          [
            ['（一）抓项目。', [['1.签约项目。', []]]],
            ['（二）抓民生。', []],
          ],
        ],
        ['二、下一步打算', []],
      ],
    ],
  ]);
});

test('all four official levels nest, as headings and as numbered paragraphs', () => {
  const text = '总结\n一、工作\n（一）项目\n1.签约\n（1）资金。到位8件。\n（2）用地。到位6件。\n2.开工\n二、打算\n';
  const points = ['（1）资金。', '（2）用地。'].map((name): Tree => [name, []]);
  const projects: Tree[] = [
    ['1.签约', points],
    ['2.开工', []],
  ];
  const work: Tree = ['一、工作', [['（一）项目', projects]]];
  assert.deepEqual(tree(outline(parseReport(text))), [['总结', [work, ['二、打算', []]]]]);
});

test('Markdown headings stand above official numbers, whatever their own level', () => {
  const text = '# 总结\n\n一、主要工作\n\n## 二、打算\n\n（一）抓项目。\n\n# 附件\n';
  assert.deepEqual(tree(outline(parseReport(text))), [
    [
      '总结',
      [
        ['一、主要工作', []],
        ['二、打算', [['（一）抓项目。', []]]],
      ],
    ],
    ['附件', []],
  ]);
});

test('a section reaches to the next that does not stand under it, the last one to the end', () => {
  const entries = outline(parseReport(TEXT))[0]!.children;
  const first = entries.find(({ name }) => name === '一、主要工作')!;
  assert.equal(TEXT.slice(first.span.start, first.span.end), TEXT.slice(TEXT.indexOf('一、'), TEXT.indexOf('二、')));
  assert.equal(TEXT.slice(first.headingSpan.start, first.headingSpan.end), '一、主要工作');
  assert.equal(entries.at(-1)!.span.end, TEXT.length);
});

test('a section begins where its line does, before the marks of its heading', () => {
  const text = '# 总结\n\n## 一、工作\n\n开工8个。\n\n　　（一）项目\n全年8个。\n## 二、打算\n';
  const [first, second] = outline(parseReport(text))[0]!.children;
  assert.equal(
    text.slice(first!.span.start, first!.span.end),
    text.slice(text.indexOf('## 一'), text.indexOf('## 二')),
  );
  assert.equal(text.slice(second!.headingSpan.start, second!.headingSpan.end), '二、打算');
  assert.equal(text.slice(first!.children[0]!.span.start).indexOf('　　（一）'), 0);
});

test('a text without headings has no outline', () => {
  assert.deepEqual(outline(parseReport('全年办成实事6件。\n')), []);
  assert.deepEqual(outline(parseReport('')), []);
});

type Tree = [name: string, children: Tree[]];

function tree(entries: readonly OutlineEntry[]): Tree[] {
  return entries.map(({ name, children }) => [name, tree(children)]);
}
