import { keeping, type Report } from '../../document';

/** The lines above a report's text: title, meeting, names; and how its first sentences name the government that reports. */
export interface Heads {
  /** Folded, without spaces. */
  readonly lines: readonly string[];
  /** 容城县 in 我代表容城县人民政府，向大会报告工作. */
  readonly government: string | undefined;
}

/** Reads the top of the report up to its first numbered or long line. */
export const headsOf = keeping(({ blocks }: Report): Heads => {
  const lines: string[] = [];
  let government: string | undefined;
  let isTop = true;
  for (const { block } of blocks.slice(0, HEAD)) {
    const text = block.folded.slice(block.content.start, block.content.start + LONGEST * 2).replace(/[\s\uFFFC]+/g, '');
    isTop &&= block.ordinal === undefined && text.length <= LONGEST && !/[。;]/.test(text);
    if (isTop) lines.push(text);
    government ??= REPORTING.exec(text)?.[1];
  }
  return { lines, government };
});

const HEAD = 10;
const LONGEST = 60;
const REPORTING = /代表([^,。;]{2,20}?)(?:第?[一二三四五六七八九十]{1,3}届)?(?:人民政府|国务院)/;
