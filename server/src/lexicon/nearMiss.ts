import type { SloganEntry } from './entry';
import type { Hit } from './hits';
import type { Anchor } from './patterns';

/** A long phrase that stands in the stripped text with one character changed, missing or added, or two swapped, at `edit`. */
export interface NearMiss {
  readonly entry: SloganEntry;
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly edit: number;
}

/** The long phrases that the text has but for one character. */
export function findNearMisses(key: string, hits: readonly Hit[]): NearMiss[] {
  const found: NearMiss[] = [];
  for (const hit of hits) {
    for (const anchor of hit.pattern.anchors) {
      const miss = anchor.side === 'l' ? readRight(key, hit, anchor) : readLeft(key, hit, anchor);
      if (miss !== undefined && !found.some((other) => other.start === miss.start && other.end === miss.end)) {
        found.push(miss);
      }
    }
  }
  return found;
}

/** So many characters must agree on the outer side of the slip: at its ends a phrase just runs on differently. */
const MARGIN = 2;

/** Words of grammar and numerals, which writers change on purpose: 同 for 和, 十五 for 十四. */
const FREE =
  /[的地和与同及其跟之等在了也是就更又并而以将对为不要应须好着上下前后新大\d〇一二三四五六七八九十百千万亿两A-Za-z]/;

function readRight(key: string, { start, end }: Hit, { entry, form, right }: Anchor): NearMiss | undefined {
  let same = 0;
  while (same < right.length && key.charCodeAt(end + same) === right.charCodeAt(same)) same++;
  if (right.length - same - 1 < MARGIN) return undefined;
  const edit = end + same;
  const changed = key.startsWith(right.slice(same + 1), edit + 1);
  if (changed && !(isFree(key[edit]) && isFree(right[same])))
    return { entry, form, start, end: end + right.length, edit };
  const swapped = key[edit] === right[same + 1] && key[edit + 1] === right[same];
  if (swapped && key.startsWith(right.slice(same + 2), edit + 2)) {
    return { entry, form, start, end: end + right.length, edit };
  }
  if (key.startsWith(right.slice(same + 1), edit) && !isFree(right[same])) {
    return { entry, form, start, end: end + right.length - 1, edit };
  }
  if (key.startsWith(right.slice(same), edit + 1) && !isFree(key[edit])) {
    return { entry, form, start, end: end + right.length + 1, edit };
  }
  return undefined;
}

function readLeft(key: string, { start, end }: Hit, { entry, form, left }: Anchor): NearMiss | undefined {
  let same = 0;
  while (same < left.length && key.charCodeAt(start - 1 - same) === left.charCodeAt(left.length - 1 - same)) same++;
  const rest = left.length - same - 1;
  if (rest < MARGIN) return undefined;
  const edit = start - 1 - same;
  const outer = left.slice(0, rest);
  const changed = edit - rest >= 0 && key.startsWith(outer, edit - rest);
  if (changed && !(isFree(key[edit]) && isFree(left[rest]))) return { entry, form, start: edit - rest, end, edit };
  const swapped = rest > 0 && key[edit] === left[rest - 1] && key[edit - 1] === left[rest];
  if (swapped && edit - rest >= 0 && key.startsWith(left.slice(0, rest - 1), edit - rest)) {
    return { entry, form, start: edit - rest, end, edit };
  }
  const missing = edit + 1 - rest;
  if (missing >= 0 && key.startsWith(outer, missing) && !isFree(left[rest])) {
    return { entry, form, start: missing, end, edit };
  }
  const added = edit - rest - 1;
  if (added >= 0 && key.startsWith(left.slice(0, rest + 1), added) && !isFree(key[edit])) {
    return { entry, form, start: added, end, edit };
  }
  return undefined;
}

function isFree(character: string | undefined): boolean {
  return character === undefined || FREE.test(character);
}
