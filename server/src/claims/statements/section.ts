import { type Block, keeping } from '../../document';
import type { Reckoning } from './reckoning';

/** The stretch of the report that one heading opens. */
export interface Section {
  readonly rank: number;
  /** It speaks of what is still to be done. */
  readonly planned: boolean;
  /** It speaks of a place within the whole. */
  readonly foreign: boolean;
  /** The period with which a line of the section opened, or that its heading gives; undefined: the report's own. */
  readonly period: string | undefined;
}

export const TOP: Section = { rank: 0, planned: false, foreign: false, period: undefined };

/** The section that a block stands in, or that it opens. */
export function sectionAt(section: Section, block: Block, { now, period }: Pick<Reckoning, 'now' | 'period'>): Section {
  const signs = signsOf(block);
  if (signs === NO_SIGNS) return section;
  const own = /^\d{4}/.test(period) ? Number(period.slice(0, 4)) : now;
  if (signs.heading) {
    const { rank, foreign, stretch } = signs.heading;
    const keeps = section.planned && rank > section.rank;
    return keeps ? section : { rank, planned: isPlan(signs.heading, own), foreign, period: stretch };
  }
  return opensPlan(signs, own) ? { ...section, planned: true } : section;
}

/** True when the same follows from both for what stands in them. */
export function isSameSection(one: Section, other: Section): boolean {
  return (
    one === other ||
    (one.rank === other.rank &&
      one.planned === other.planned &&
      one.foreign === other.foreign &&
      one.period === other.period)
  );
}

/** False for a line that leaves the section as it is, in every report. */
export function saysOfSection(block: Block): boolean {
  return signsOf(block) !== NO_SIGNS;
}

/** What a line by itself says of the section that it opens or goes on with. */
interface Signs {
  readonly heading: Heading | undefined;
  /** Words that open a plan; `year` of one that only opens a plan if it is to come. */
  readonly opensPlan: boolean;
  readonly year: number | undefined;
}

interface Heading extends Pick<Section, 'rank' | 'foreign'> {
  readonly stretch: string | undefined;
  readonly namesPlan: boolean;
  /** A year, and the words that make it one of plans: always, or when it is later than the report's own. */
  readonly year: number | undefined;
  readonly isPlanOfYear: boolean;
  readonly isOfWork: boolean;
}

const NO_SIGNS: Signs = { heading: undefined, opensPlan: false, year: undefined };

const signsOf = keeping((block: Block): Signs => {
  const rank = rankOf(block);
  const text = block.folded.slice(block.content.start, block.content.start + 60);
  if (rank !== undefined && (block.kind === 'heading' || block.ordinal!.level <= 2)) {
    return { ...NO_SIGNS, heading: readHeading(/^[^。;]*/.exec(text)![0], rank) };
  }
  const opens = PLAN_OPENING.test(text);
  const year = opens ? undefined : OPENING_OF_YEAR.exec(text)?.[1];
  return opens || year !== undefined
    ? { ...NO_SIGNS, opensPlan: opens, year: year === undefined ? undefined : Number(year) }
    : NO_SIGNS;
});

function readHeading(title: string, rank: number): Heading {
  const year = YEAR.exec(title)?.[1];
  return {
    rank,
    foreign: FOREIGN_TITLE.test(title),
    stretch: STRETCH.exec(title)?.[0],
    namesPlan: PLAN_TITLE.test(title),
    year: year === undefined ? undefined : Number(year),
    isPlanOfYear: PLAN_OF_YEAR.test(title),
    isOfWork: /工作|目标|任务|重点/.test(title),
  };
}

/** Numbered headings by their level, Markdown ones above them all. */
function rankOf({ ordinal, markdownLevel }: Block): number | undefined {
  return ordinal ? ordinal.level + 10 : markdownLevel;
}

/** `own` is the year that the report is about: what it says of a later one is planned. */
function isPlan({ namesPlan, year, isPlanOfYear, isOfWork }: Heading, own: number | undefined): boolean {
  if (namesPlan) return true;
  if (year === undefined || (own !== undefined && year <= own)) return false;
  return isPlanOfYear || (own !== undefined && isOfWork);
}

function opensPlan(signs: Signs, own: number | undefined): boolean {
  return signs.opensPlan || (signs.year !== undefined && (own === undefined || signs.year > own));
}

const YEAR = /(20\d\d)年/;
const PLAN_TITLE =
  /下一?步|下阶段|下半年|明年|来年|今后|打算|思路|工作安排|工作计划|工作部署|工作谋划|总体要求|预期目标|主要目标|目标任务|重点任务$|努力方向|展望|今年(?:的)?工作|(?:预算|计划)(?:安排|草案)|收支安排/;
const PLAN_OF_YEAR = /20\d\d年(?:的)?(?:工作(?!总结|回顾|情况|完成)|目标|任务|重点|政府工作$|总体)/;
const PLAN_OPENING =
  /^(?:下半年|下一步|下阶段|明年|新的一年|今年(?:的)?(?:工作|主要|要|重点|政府))|总体要求是|预期目标(?:是|为|[:,])/;
const OPENING_OF_YEAR = /^(20\d\d)年(?:是|的?主要预期|的?工作(?!总结|回顾|报告|汇报|情况|完成)|,我们[将要])/;
/** A section on five years holds figures of one year and of all five. */
export const STRETCH = /[三四五]年来?|十[一二三四五]五/;
const FOREIGN_TITLE = /园区|开发区|高新区|工贸区|新区|景区|示范区|街道建设|[省市州盟区县旗]本级|[市县区]直/;
