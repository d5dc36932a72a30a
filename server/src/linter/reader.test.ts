import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBlock, resolveReport } from '../claims';
import { parseBlock, parseReport } from '../document';
import { createReader } from './reader';

/** A reader that remembers which lines it had to read. */
function watchedReader() {
  const parsed: string[] = [];
  const read: string[] = [];
  const reader = createReader({
    parseReport,
    resolveReport,
    parseBlock: (line) => {
      parsed.push(line);
      return parseBlock(line);
    },
    readBlock: (block) => {
      read.push(block.text);
      return readBlock(block);
    },
  });
  return { reader, parsed, read };
}

test('a keystroke reads one line', () => {
  const { reader, parsed, read } = watchedReader();
  reader.read('全镇共有企业12家。\n全年实现产值3亿元。\n新建道路5公里。');
  parsed.length = 0;
  read.length = 0;
  const { blocks } = reader.read('全镇共有企业12家。\n全年实现产值34亿元。\n新建道路5公里。');
  assert.deepEqual([parsed, read], [['全年实现产值34亿元。'], ['全年实现产值34亿元。']]);
  assert.deepEqual(
    blocks.map(({ start }) => start),
    [0, 11, 23],
  );
});

test('equal lines share one reading', () => {
  const { reader, read } = watchedReader();
  const { blocks } = reader.read('收入3亿元。\n收入3亿元。');
  assert.deepEqual(read, ['收入3亿元。']);
  assert.equal(blocks[0]!.reading, blocks[1]!.reading);
});

test('a line that the last text did not have is forgotten', () => {
  const { reader, read } = watchedReader();
  reader.read('收入3亿元。');
  reader.read('支出3亿元。');
  read.length = 0;
  reader.read('收入3亿元。');
  assert.deepEqual(read, ['收入3亿元。']);
});
