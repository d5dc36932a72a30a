import type { Block, Span } from '../../document';
import { CLASSIFIERS, LINEAR, PLACE_ENDINGS } from './places';

/** A 一 that may stand for a dash. Spans are relative to the block. */
export interface Dash {
  readonly span: Span;
  readonly kind: DashKind;
  /** What it joins, as far as it was read. */
  readonly before: string;
  readonly behind: string;
}

/**
 * `range`: between figures (1一6月); `opening`: 一一 for —— where a line or a quotation opens; `road`: between the ends of a road;
 * `pair`: between two words, which says nothing unless the report has a dash between the same two elsewhere.
 */
export type DashKind = 'range' | 'opening' | 'road' | 'pair';

/** What one line has of them, and which words it joins by a dash. */
export interface LineDashes {
  readonly dashes: readonly Dash[];
  /** Two characters before a dash and two behind. */
  readonly joined: readonly string[];
}

export function readDashes({ folded }: Block): LineDashes {
  const matches = DASH.test(folded) ? folded.matchAll(JOINED) : [];
  const joined = Array.from(matches, ([, before, behind]) => `${before}${behind}`);
  const dashes: Dash[] = [];
  const opening = OPENING.exec(folded);
  if (opening !== null) dashes.push(dashAt(folded, opening[1]!.length, 2, 'opening', 0, 0));
  for (let at = folded.indexOf('一'); at >= 0; at = folded.indexOf('一', at + 1)) {
    const dash = readDash(folded, at);
    if (dash !== undefined) dashes.push(dash);
  }
  return { dashes, joined };
}

const HAN = '[\\u3400-\\u9fff]';
/** Half-width hyphens are dashes here too; most reports type them. */
const DASH = /[—–―~-]/;
const JOINED = new RegExp(`(?<=(${HAN}{2}))${DASH.source}(?=(${HAN}{2}))`, 'g');
/** 一一对应 is a word for doing things one by one; 一一在全县经济工作会议上的讲话 is none. */
const OPENING =
  /^(\s*)一一(?=[\u3400-\u9fff“《])(?!对|落实|核|回|破解|攻|梳理|研|走访|查|过|比|验|作|做|给|兑现|列|予|解|整改|销|明确|排|化解|盘|细|把|将|进行|加以|记|公)/;

/** Figures with their units on both sides: 2021年一2025年, 1一6月, 3%一5%. */
const FIGURE_BEFORE = /\d[\d.]*(?:年|月|日|号|时|%|℃|岁|元|万元|亿元|米|公里|吨|亩|个|人|天)?$/;

const FIGURE_BEHIND = /^\d[\d.]*(?:年|月|日|号|时|%|℃|岁|万元|亿元|元|米|公里|吨|亩|个|人|天)?/;
const LONGEST_FIGURE = 10;

/** 二0一0年: among Chinese digits a 0 stands for 〇, and 一 is a digit too. */
const CHINESE_DIGITS = /[二三四五六七八九]0*$/;

function readDash(folded: string, at: number): Dash | undefined {
  if (/\d/.test(folded[at + 1] ?? '')) {
    if (CHINESE_DIGITS.test(folded.slice(Math.max(0, at - LONGEST_FIGURE), at))) return undefined;
    const before = FIGURE_BEFORE.exec(folded.slice(Math.max(0, at - LONGEST_FIGURE), at));
    const behind = FIGURE_BEHIND.exec(folded.slice(at + 1, at + 1 + LONGEST_FIGURE));
    return before && behind ? dashAt(folded, at, 1, 'range', before[0].length, behind[0].length) : undefined;
  }
  const [before, behind] = [
    HAN_BEFORE.exec(folded.slice(Math.max(0, at - 2), at)),
    HAN_BEHIND.exec(folded.slice(at + 1, at + 12)),
  ];
  if (before === null || behind === null) return undefined;
  const road = lengthOfEnd(before[0], behind[0]);
  return road === undefined ? dashAt(folded, at, 1, 'pair', 2, 2) : dashAt(folded, at, 1, 'road', 2, road);
}

const HAN_BEFORE = new RegExp(`${HAN}{2}$`);
const HAN_BEHIND = new RegExp(`^${HAN}{2,11}`);

function dashAt(folded: string, at: number, length: number, kind: DashKind, before: number, behind: number): Dash {
  return {
    span: { start: at, end: at + length },
    kind,
    before: folded.slice(at - before, at),
    behind: folded.slice(at + length, at + length + behind),
  };
}

/** How long the name behind is, when what follows it is something that leads from one place to another. */
function lengthOfEnd(before: string, behind: string): number | undefined {
  if (NUMBERED.test(before) || CLASSIFIERS.has(behind[0]!)) return undefined;
  if (ONE_OF_A_KIND.test(behind) || before.startsWith('一')) return undefined;
  for (let length = 2; length <= LONGEST_NAME; length++) {
    if (LINEAR.test(behind.slice(length))) return length;
  }
  return undefined;
}

const LONGEST_NAME = 4;

/** 附近一关键公路, 市区一重点路段: neither is the end of a road. */
const ONE_OF_A_KIND = /^(?:关键|重点|重要|主要|大型|小型|普通|临时|废弃|偏僻|繁忙)/;

/** 第一, 统一, 唯一 and their like: this 一 is a number or part of a word. */
const NUMBERED = /[第统唯逐之万单同专不初这那某每另任新划归合如有十百千零〇二三四五六七八九]$/;

/** True for a name that tells by its last character that it is a place's. */
export function isPlaceName(name: string): boolean {
  return PLACE_ENDINGS.has(name.at(-1)!);
}
