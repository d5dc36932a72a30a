import { furtherReports, keeping, type PlacedBlock } from '../../document';
import type { ReportReading } from '../reading';
import { statementsOf } from './readStatements';
import { periodKey, type Reckoning, reckoningOf } from './reckoning';
import type { Statement } from './statement';

/** A statement in its place, with what it inherits from the report around it. */
export interface PlacedStatement {
  readonly statement: Statement;
  /** Offset of the block that the statement's spans are relative to. */
  readonly start: number;
  /** What it speaks of: equal for statements that may be compared. */
  readonly key: string;
  /** The name, the scope and the period are all given by the words themselves or by the report's title. */
  readonly certain: boolean;
  /** 0 for the report that the text begins with; further ones may follow it, of other years or places. */
  readonly part: number;
}

/** All statements of a report that can be compared with others, in order. Plans and places within the whole are left out. */
export const placeStatements = keeping((reading: ReportReading): readonly PlacedStatement[] =>
  placeStatementsBy(reading, reckoningOf(reading.report)),
);

/** The same for a report whose time is known from elsewhere too. */
export function placeStatementsBy({ report, blocks }: ReportReading, reckoning: Reckoning): readonly PlacedStatement[] {
  const found: PlacedStatement[] = [];
  const realm = usualRealm(blocks.flatMap(({ reading }) => statementsOf(reading).statements));
  const parts = furtherReports(report);
  let part = 0;
  let section: Section = TOP;
  for (const { start, reading } of blocks) {
    if (start >= (parts[part] ?? Infinity)) {
      part += 1;
      section = TOP;
    }
    section = sectionAt(section, { start, block: reading.block }, reckoning);
    const { statements, opening } = statementsOf(reading);
    if (opening && reading.block.kind !== 'heading') section = { ...section, period: periodKey(opening, reckoning) };
    if (section.planned || section.foreign) continue;
    for (const statement of statements) {
      const placed = placeOne(statement, start, section, reckoning, realm);
      if (placed) found.push(part === 0 ? placed : { ...placed, key: `${placed.key}|${part}`, part });
    }
  }
  return found;
}

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
export function sectionAt(section: Section, { block }: PlacedBlock, { now, period }: SectionReckoning): Section {
  const rank = rankOf(block);
  const text = block.folded.slice(block.content.start, block.content.start + 60);
  const own = /^\d{4}/.test(period) ? Number(period.slice(0, 4)) : now;
  if (rank !== undefined && (block.kind === 'heading' || block.ordinal!.level <= 2)) {
    const keeps = section.planned && rank > section.rank;
    if (keeps) return section;
    const title = /^[^。;]*/.exec(text)![0];
    return { rank, planned: isPlan(title, own), foreign: FOREIGN_TITLE.test(title), period: STRETCH.exec(title)?.[0] };
  }
  return opensPlan(text, own) ? { ...section, planned: true } : section;
}

type SectionReckoning = Pick<Reckoning, 'now' | 'period'>;

/** Numbered headings by their level, Markdown ones above them all. */
function rankOf({ ordinal, markdownLevel }: PlacedBlock['block']): number | undefined {
  return ordinal ? ordinal.level + 10 : markdownLevel;
}

/** `own` is the year that the report is about: what it says of a later one is planned. */
function isPlan(title: string, own: number | undefined): boolean {
  if (PLAN_TITLE.test(title)) return true;
  const year = YEAR.exec(title)?.[1];
  if (year === undefined || (own !== undefined && Number(year) <= own)) return false;
  return PLAN_OF_YEAR.test(title) || (own !== undefined && /工作|目标|任务|重点/.test(title));
}

function opensPlan(text: string, own: number | undefined): boolean {
  if (PLAN_OPENING.test(text)) return true;
  const year = OPENING_OF_YEAR.exec(text)?.[1];
  return year !== undefined && (own === undefined || Number(year) > own);
}

const YEAR = /(20\d\d)年/;
const PLAN_TITLE =
  /下一?步|下阶段|下半年|明年|来年|今后|打算|思路|工作安排|工作计划|工作部署|工作谋划|总体要求|预期目标|主要目标|目标任务|重点任务$|努力方向|展望|今年(?:的)?工作/;
const PLAN_OF_YEAR = /20\d\d年(?:的)?(?:工作(?!总结|回顾|情况|完成)|目标|任务|重点|政府工作$|总体)/;
const PLAN_OPENING =
  /^(?:下半年|下一步|下阶段|明年|新的一年|今年(?:的)?(?:工作|主要|要|重点|政府))|总体要求是|预期目标(?:是|为|[:,])/;
const OPENING_OF_YEAR = /^(20\d\d)年(?:是|的?主要预期|的?工作(?!总结|回顾|报告|汇报|情况|完成)|,我们[将要])/;
/** A section on five years holds figures of one year and of all five. */
const STRETCH = /[三四五]年来?|十[一二三四五]五/;
const FOREIGN_TITLE = /园区|开发区|高新区|工贸区|新区|景区|示范区|街道建设|[省市州盟区县旗]本级|[市县区]直/;

function placeOne(
  statement: Statement,
  start: number,
  section: Section,
  reckoning: Reckoning,
  realm: string,
): PlacedStatement | undefined {
  if (statement.subset || (statement.realm !== '' && statement.realm !== realm)) return undefined;
  const own = statement.period ?? statement.inherited;
  const explicit = own ? periodKey(own, reckoning) : (section.period ?? reckoning.period);
  if (explicit === undefined || (!own && STRETCH.test(explicit))) return undefined;
  const scope = narrowed(statement.scope, reckoning.names);
  // A period from earlier in the section is only good for comparing within the section.
  const period = own || section.period === undefined || section.period === reckoning.period ? explicit : `~${explicit}`;
  const { name, measure, figure, comparison } = statement;
  const dimension = measure === 'growth' || figure.kind === 'percent' ? '%' : figure.unit!.dimension;
  return {
    statement,
    start,
    key: [name, scope, measure, dimension, comparison, period].join('|'),
    certain: statement.known && scope === '' && (statement.period !== undefined || period === reckoning.period),
    part: 0,
  };
}

/** The report's own place is the whole: 云溪镇固定资产投资 in 云溪镇's report. */
function narrowed(scope: string, names: readonly string[]): string {
  const words = scope.replace(/^(?:全[省市州盟区县旗乡镇村街]|共|累计|全年|[的,])+|(?:共|累计|全年|的)+$/g, '');
  return names.some((name) => name.includes(words)) && words.length >= 2 ? '' : words;
}

/** The level of government that the report's own figures speak of: the one it names most. */
function usualRealm(statements: readonly Statement[]): string {
  const counts = new Map<string, number>();
  for (const { realm } of statements) if (realm !== '') counts.set(realm, (counts.get(realm) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
