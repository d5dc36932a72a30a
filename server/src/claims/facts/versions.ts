import type { ReportFacts } from './facts';
import { isSamePlace } from './place';
import { SKETCH } from './prints';

/**
 * True for two versions of one report (a draft and what became of it, a copy, an annex): one place, one period, and a name that says so
 * or mostly the same sentences. What they say differently was changed on purpose.
 */
export function areVersions(a: ReportFacts, b: ReportFacts): boolean {
  if (!a.place || !b.place || !isSamePlace(a.place, b.place) || a.period !== b.period) return false;
  const [one, other] = [stemOf(a.path), stemOf(b.path)];
  return one === other || isMarked(one) || isMarked(other) || sharesMost(a.sketch, b.sketch);
}

/** The path without the extension: a report kept in two formats is one. */
function stemOf(path: string): string {
  return path.replace(/\.[A-Za-z]{1,8}$/, '');
}

function isMarked(stem: string): boolean {
  return MARK.test(stem.slice(stem.lastIndexOf('/') + 1));
}

/** What names of files say of versions: 送审稿, （修改稿2）, v2, 副本, (1). */
const MARK =
  /(?:送审|送阅|修改|修订|征求意见|讨论|审议|审定|报批|呈批|上会|初|终|定|草|底|第?[一二三四五六七八九十\d]+)稿\d*|草案|最终版?|定版|修改版|修订版|附件[一二三四五六七八九十\d]*|副本|备份|拷贝|[-_ ]copy|(?<![A-Za-z])[vV](?:er)?\d+(?:\.\d+)*|[(（]\d{1,2}[)）]$/;

/** By the sample: a third of the sentences of both together is half of each. */
const LEAST_SHARE = 1 / 3;
/** Fewer sentences may be alike by chance: every report has its 现将有关情况报告如下. */
const LEAST_SHARED = 5;

/** Compares the smallest hashes of both together, which are a fair sample of the union. */
function sharesMost(a: Uint32Array, b: Uint32Array): boolean {
  let [i, j, seen, shared] = [0, 0, 0, 0];
  for (; seen < SKETCH && (i < a.length || j < b.length); seen++) {
    const [one, other] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY];
    if (one === other) shared += 1;
    if (one <= other) i += 1;
    if (other <= one) j += 1;
  }
  return shared >= LEAST_SHARED && shared >= seen * LEAST_SHARE;
}
