import assert from 'node:assert/strict';
import test from 'node:test';
import { parseBlock } from './parseBlock';
import { slice } from './span';

/** Sentences are shown with a bar between their clauses. */
function sentencesOf(line: string): string[] {
  const { text, sentences } = parseBlock(line);
  return sentences.map(({ clauses }) => clauses.map((clause) => slice(text, clause)).join('|'));
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['完成投资3亿元，增长5%。新建道路2条；绿化10亩！', ['完成投资3亿元|增长5%', '新建道路2条', '绿化10亩']],
  ['完成投资3亿元,增长5%;新建道路2条', ['完成投资3亿元|增长5%', '新建道路2条']],
  ['总收入1,234万元，支出12,345,678元。', ['总收入1,234万元|支出12,345,678元']],
  ['发放补助5亿元,200人受益。', ['发放补助5亿元|200人受益']],
  ['2021，2022两年均超额完成。', ['2021|2022两年均超额完成']],
  ['新建（含改建，不含大修；另计）道路5条，其中村道2条。', ['新建（含改建，不含大修；另计）道路5条|其中村道2条']],
  ['做到“人人讲安全，个个会应急”，成效明显。', ['做到“人人讲安全，个个会应急”|成效明显']],
  ['村民说：“路修好了，真方便！”这是共同的心声。', ['村民说：“路修好了，真方便！”', '这是共同的心声']],
  ['喊出“大干一百天！”的口号，抓进度。', ['喊出“大干一百天！”的口号|抓进度']],
  ['修路、架桥、通水……群众的期盼逐一实现。', ['修路、架桥、通水', '群众的期盼逐一实现']],
  ['从规划、设计……到验收全程跟踪。', ['从规划、设计……到验收全程跟踪']],
  ['括号没有关上（只此一处，继续写。第二句照常。', ['括号没有关上（只此一处|继续写', '第二句照常']],
  ['，，。', []],
];

for (const [line, expected] of cases) {
  test(`splits ${line}`, () => {
    const found = sentencesOf(line).filter((sentence) => sentence !== '');
    assert.deepEqual(found, expected);
  });
}

test('a sentence keeps its mark and the quote that closes behind it', () => {
  const { text, sentences } = parseBlock('　　“好！”大家都说。  下一句；');
  assert.deepEqual(
    sentences.map(({ span }) => slice(text, span)),
    ['“好！”', '大家都说。', '下一句；'],
  );
});

test('a parenthesis as long as a text of its own is read as one', () => {
  const aside = `（${'完成任务一项，进展顺利。'.repeat(20)}）`;
  assert.equal(sentencesOf(`说明${aside}`).length, 20);
});
