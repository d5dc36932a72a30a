import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBlock } from '../document';
import { gathering } from './parts';
import { readBlock } from './readBlock';
import type { PlacedReading } from './reading';

const readingOf = (() => {
  const known = new Map<string, ReturnType<typeof readBlock>>();
  return (line: string) => {
    if (!known.has(line)) known.set(line, readBlock(parseBlock(line)));
    return known.get(line)!;
  };
})();

/** The readings of lines that stand one below the other, the same objects for the same lines. */
function placed(lines: readonly string[]): PlacedReading[] {
  let start = 0;
  return lines.map((line) => {
    const own = start;
    start += line.length + 1;
    return { start: own, reading: readingOf(line) };
  });
}

const LINES = Array.from({ length: 200 }, (_, index) =>
  index % 3 === 0 ? `新建道路${index}公里。${'。'.repeat(index % 7)}` : `推进${'各项'.repeat(index % 5)}工作。`,
);

/** What a walk over all lines gives. */
function walked(blocks: readonly PlacedReading[]) {
  return blocks.flatMap(({ start, reading }, index) => reading.figures.map((value) => ({ start, index, value })));
}

test('what is gathered is what a walk over all lines finds, before and after lines are changed, put in and taken out', () => {
  const figures = gathering(({ figures: own }) => own);
  const changed = LINES.with(100, '新建学校7所。');
  const longer = changed.toSpliced(50, 0, '改造农房8户。', '走访群众9户。');
  for (const lines of [LINES, changed, longer, longer.toSpliced(10, 30), [], ['新建学校7所。']]) {
    const blocks = placed(lines);
    assert.deepEqual(figures({ blocks }), walked(blocks));
  }
});

test('of a changed report only the new line is read', () => {
  const read: string[] = [];
  const texts = gathering(({ block }) => {
    read.push(block.text);
    return [block.text];
  });
  texts({ blocks: placed(LINES) });
  read.length = 0;
  texts({ blocks: placed(LINES.with(100, '新建卫生院6座。')) });
  assert.deepEqual(read, ['新建卫生院6座。']);
});
