import type { PlacedClaim } from '../../reading';
import { PARTITIONS, type Partition } from '../parts/partitions';
import { sumOf } from './cellSum';
import { isNotAdded } from './tableColumns';
import type { Row, Table } from './tables';

/**
 * Rows that by their names divide one above them: 地区生产总值 over 第一产业, 第二产业 and 第三产业, whatever stands between them (其中：工业).
 * Takes one table; gives a sum for each column that can be added.
 */
export function* readTablePartitions({ header, rows, names }: Table): Generator<PlacedClaim> {
  const named = rows.map((row) => nameOf(row, names));
  for (const [at, name] of named.entries()) {
    const parts = partsOf(name, named.slice(at + 1, at + 1 + REACH));
    if (!parts) continue;
    for (let column = names + 1; column < header.length; column++) {
      if (isNotAdded(header[column]?.text ?? '')) continue;
      const claim = sumOf(
        rows[at]![column],
        parts.map((part) => rows[at + 1 + part]![column]),
      );
      if (claim) yield claim;
    }
  }
}

/** So many rows below their whole are the parts at most. */
const REACH = 16;

/** 其中：城镇, # 工业, 1. 第一产业(亿元): the name without what leads to it and without its unit. */
function nameOf(row: Row, names: number): string {
  const text = (row[names]?.text ?? '').replace(/\s/g, '');
  return text.replace(
    /^(?:其中:?|[#*·—-]+|[一二三四五六七八九十\d]{1,2}[.、]|\([一二三四五六七八九十\d]{1,2}\))+|\([^()]*\)$/g,
    '',
  );
}

/** The indexes in `below` of the rows that divide a row of that name. */
function partsOf(name: string, below: readonly string[]): readonly number[] | undefined {
  if (name === '' || /均|率/.test(name)) return undefined;
  for (const partition of PARTITIONS) {
    if (!partition.isComplete || partition.isInWider || !partition.whole?.test(name)) continue;
    const end = below.findIndex(
      (other) => partition.whole!.test(other) && !partition.parts.some((part) => part.test(other)),
    );
    const found = membersOf(partition, end < 0 ? below : below.slice(0, end), name);
    if (found) return found;
  }
  return undefined;
}

/** Each part once, and each with the same words beside it: 第一产业增加值, or those of the whole (城镇常住人口), or none. */
function membersOf({ parts }: Partition, below: readonly string[], whole: string): readonly number[] | undefined {
  const found = parts.map((part) => below.flatMap((name, index) => (part.test(name) ? [index] : [])));
  if (found.some(({ length }) => length !== 1)) return undefined;
  const indexes = found.map(([index]) => index!);
  const rests = indexes.map((index, part) => below[index]!.replace(parts[part]!, ''));
  return rests.every((rest) => rest === rests[0] && (rest.length <= LONGEST_REST || whole.includes(rest)))
    ? indexes
    : undefined;
}

/** 收入, 增加值, 总额 and 人口 may be added to the name of a part. */
const LONGEST_REST = 3;
