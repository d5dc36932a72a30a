import {
  areVersions,
  baseTopic,
  isSamePlace,
  isSameTopic,
  type ReportFacts,
  ratesWithLevels,
  type SentencePrint,
  topicKey,
} from '../claims';
import type { Others, Repeated, Stated } from '../rules';

/** All reports' facts by what they speak of. */
export interface FactIndex {
  /** Puts a report's facts in, and gives the paths of the others that may be affected. */
  add(facts: ReportFacts): Set<string>;
  /** Takes them out again. */
  remove(facts: ReportFacts): Set<string>;
  /** What the reports besides this one say, for the rules. */
  othersOf(facts: ReportFacts): Others;
}

/**
 * No place has more reports on one topic: beyond that they are copies of one text or the place is mistaken. The limit keeps an edit's
 * work bounded whatever the workspace is.
 */
const MOST_STATING = 64;

/** An empty index. Its work for one report is bounded by what that report states, never by how many reports there are. */
export function createFactIndex(): FactIndex {
  const stated = new Shelves<Stated>();
  const repeated = new Shelves<Repeated>();
  /** Reports with a rate that starts from a topic which they may not state themselves. */
  const asked = new Shelves<Asked>();

  const change = (facts: ReportFacts, put: <T extends Asked>(shelves: Shelves<T>, key: number, item: T) => void) => {
    const touched = new Set<string>();
    const note = (items: readonly Asked[]) => {
      for (const { report } of items) touched.add(report.path);
    };
    // One more than the limit: the report that fills a shelf or makes room on it affects all that are there.
    const isCompared = (items: readonly Asked[]) => items.length <= MOST_STATING + 1;
    for (const { key, item } of statedBy(facts)) {
      put(stated, key, item);
      if (!isCompared(stated.at(key))) continue;
      note(stated.at(key));
      note(asked.at(key));
    }
    for (const print of facts.sentences) {
      put(repeated, print.hash, { report: facts, print });
      if (isCompared(repeated.at(print.hash))) note(repeated.at(print.hash));
    }
    for (const key of basesOf(facts)) put(asked, key, { report: facts });
    touched.delete(facts.path);
    return touched;
  };

  return {
    add: (facts) => change(facts, (shelves, key, item) => shelves.add(key, item)),
    remove: (facts) => change(facts, (shelves, key, item) => shelves.remove(key, item.report)),
    othersOf: (facts) => othersOf(facts, stated, repeated),
  };
}

interface Asked {
  readonly report: ReportFacts;
}

/** Items by number, a few under each. */
class Shelves<T extends Asked> {
  private readonly byKey = new Map<number, T[]>();

  at(key: number): readonly T[] {
    return this.byKey.get(key) ?? [];
  }

  add(key: number, item: T): void {
    const items = this.byKey.get(key);
    if (items) items.push(item);
    else this.byKey.set(key, [item]);
  }

  /** Takes one of the report's items away; it is called once for each. */
  remove(key: number, report: ReportFacts): void {
    const items = this.byKey.get(key);
    const at = items?.findIndex((item) => item.report === report) ?? -1;
    if (!items || at < 0) return;
    if (items.length === 1) this.byKey.delete(key);
    else items.splice(at, 1);
  }
}

function statedBy(report: ReportFacts): { key: number; item: Stated }[] {
  const { place } = report;
  if (!place) return [];
  return report.facts.map((fact) => ({ key: topicKey(place.name, fact), item: { report, fact } }));
}

function basesOf(facts: ReportFacts): number[] {
  const { place } = facts;
  if (!place) return [];
  return ratesWithLevels(facts).map(({ rate, level }) => topicKey(place.name, baseTopic(rate, level.dimension)));
}

function othersOf(own: ReportFacts, stated: Shelves<Stated>, repeated: Shelves<Repeated>): Others {
  const compared = new Map<ReportFacts, boolean>();
  const isOther = ({ report }: Asked): boolean => {
    let answer = compared.get(report);
    if (answer === undefined) {
      answer = report.path !== own.path && isAnother(own, report);
      compared.set(report, answer);
    }
    return answer;
  };
  const among = <T extends Asked>(items: readonly T[], startOf: (item: T) => number): T[] =>
    items.length > MOST_STATING
      ? []
      : items.filter(isOther).sort((a, b) => comparePaths(a.report.path, b.report.path) || startOf(a) - startOf(b));
  return {
    stating(topic) {
      if (!own.place) return [];
      const stating = among(stated.at(topicKey(own.place.name, topic)), ({ fact }) => fact.start);
      return stating.filter(({ fact }) => isSameTopic(fact, topic));
    },
    repeating: ({ hash }: SentencePrint) => among(repeated.at(hash), ({ print }) => print.start),
  };
}

function isAnother(own: ReportFacts, report: ReportFacts): boolean {
  if (!own.place || !report.place || !isSamePlace(own.place, report.place)) return false;
  return !areVersions(own, report);
}

/** Orders paths, and all else that is written in ASCII, the same on every machine. */
export function comparePaths(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
