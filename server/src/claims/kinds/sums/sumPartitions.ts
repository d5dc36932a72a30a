import type { Shape } from '../../shape';
import { PARTITIONS, type Partition } from '../parts/partitions';
import { outerBehind } from './outerList';
import type { List } from './sumLists';
import type { Part } from './sumParts';

/** The parts whose names complete a partition, when the total's own name, a bracket or 其中 makes them its parts. */
export function partitionOf(shape: Shape, total: Part, list: List): Part[] | undefined {
  const isLedOn = list.subset || /^[(:](?!含|包括)/.test(list.link.trim());
  for (const partition of PARTITIONS) {
    const isNamed = partition.whole?.test(total.name) ?? false;
    if (!isNamed && !isLedOn) continue;
    const parts = assign(partition, list.parts) ?? (partition.isComplete ? assignDeep(partition, list) : undefined);
    const mayGoOn = partition.isComplete && isNamed;
    if (!parts || (!mayGoOn && goesBeyond(shape, total, list, parts))) continue;
    if (hasNearerWhole(partition, total, list.parts, parts)) continue;
    if (isNamed || !partition.parts.some((name) => name.test(total.name))) return parts;
  }
  return undefined;
}

/** Something beside the parts is listed: among them, or behind what the last of them has of its own. */
function goesBeyond(shape: Shape, total: Part, list: List, parts: readonly Part[]): boolean {
  if (list.goesOn || list.parts.some((part) => !parts.includes(part))) return true;
  return outerBehind(shape, total, list, parts).length > 0;
}

/** 全市生产总值…，其中东区生产总值…，第一产业…: the parts are of the nearer whole, which goes by the same word. */
function hasNearerWhole({ whole }: Partition, total: Part, all: readonly Part[], chosen: readonly Part[]): boolean {
  const word = whole?.exec(total.name)?.[0];
  if (word === undefined || word === '增加值') return false;
  return all.some((part) => !chosen.includes(part) && part.name.includes(word));
}

/** 第二产业…，其中工业…，第三产业…: the list itself begins with a part, and a 其中 within it hides another. */
function assignDeep(partition: Partition, { parts, deep }: List): Part[] | undefined {
  const assigned = assign(partition, deep);
  return assigned?.includes(parts[0]!) ? assigned : undefined;
}

function assign(partition: Partition, parts: readonly Part[]): Part[] | undefined {
  const found = partition.parts.map((name) => parts.filter((part) => name.test(part.name)));
  if (found.some((candidates) => candidates.length !== 1)) return undefined;
  const chosen = found.map((candidates) => candidates[0]!);
  return new Set(chosen).size === chosen.length ? chosen : undefined;
}
