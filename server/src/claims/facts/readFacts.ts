import { type Block, keeping, type Report, type Span, shift, slice } from '../../document';
import type { Figure, Measured } from '../../figures';
import { indicatorNamed } from '../indicators';
import type { ReportReading } from '../reading';
import { type PlacedStatement, placeStatementsBy } from '../statements/resolve';
import type { Fact, Finality, Place, ReportFacts } from './facts';
import { readFrontMatter } from './frontMatter';
import { owned } from './hash';
import { headsOf } from './heads';
import { readPlace } from './place';
import { readSentencePrints, sketchOf } from './prints';
import { readTiming } from './time';

/** What a report says that other reports can be compared with. The path is part of what it says: 青禾镇/2024年工作总结.txt. */
export function readFacts(reading: ReportReading, path: string): ReportFacts {
  const { report } = reading;
  const front = readFrontMatter(report.text);
  const place = readPlace(report, path, front);
  const { reckoning, ...time } = readTiming(report, path, front);
  const title = owned(titleIn(headsOf(report).lines));
  const noted = notedFinality(report);
  const own = { path, title, isTopical: isTopical(title, place), place, noted, ...time };
  if (!place) return { ...own, facts: [], sentences: [], sketch: new Uint32Array() };
  const named = { ...reckoning, names: [...reckoning.names, place.name] };
  const placed = placeStatementsBy(reading, named).filter(
    ({ key, certain, part }) => certain && part === 0 && PERIOD.test(periodIn(key)),
  );
  return {
    ...own,
    facts: factsOf(reading, placed),
    sentences: readSentencePrints(reading, reckoning),
    sketch: sketchOf(report),
  };
}

/** The first line that is a title, up to the word that makes it one: a meeting and its date may follow on the line. */
function titleIn(lines: readonly string[]): string {
  for (const line of lines) {
    const title = TITLE.exec(line)?.[0];
    if (title !== undefined) return title;
  }
  return '';
}

const TITLE =
  /^[^,]{0,38}?(?:报告(?!的|会)|总结|公报|情况(?:的报告|汇报)?|分析|简报|通报|讲话)(?:及[^,]{2,20}(?:计划|打算|安排|思路))?/;
const PERIOD = /^\d{4}(?::\d+-\d+)?$/;

function periodIn(key: string): string {
  return key.slice(key.lastIndexOf('|') + 1);
}

/** The first of those that say the same of the same thing, with the places of the others; a report says most things twice. */
function factsOf({ report, blocks }: ReportReading, placed: readonly PlacedStatement[]): Fact[] {
  const blockAt = new Map(blocks.map(({ start, reading }) => [start, reading.block]));
  const said = new Map<string, Map<string, Span[]>>();
  return placed.flatMap((statement) => {
    const again: Span[] = [];
    const fact = factOf(statement, again, blockAt.get(statement.start)!, report.text);
    if (!fact) return [];
    const values = said.get(statement.key) ?? new Map<string, Span[]>();
    said.set(statement.key, values);
    const value = `${fact.sign}${fact.text}`;
    const known = values.get(value);
    if (known && known.length < MOST_AGAIN) known.push({ start: fact.start, end: fact.end });
    if (known || values.size === MOST_VALUES) return [];
    values.set(value, again);
    return [fact];
  });
}

/** A report with more values for one thing speaks of several things. */
const MOST_VALUES = 6;
/** What is said more often than that stands in a table of something else. */
const MOST_AGAIN = 12;

function factOf(
  { statement, start, key }: PlacedStatement,
  again: readonly Span[],
  block: Block,
  text: string,
): Fact | undefined {
  const indicator = indicatorNamed(statement.name);
  if (!indicator) return undefined;
  const { figure, measure, comparison, sign } = statement;
  const dimension = figure.kind === 'percent' ? '%' : figure.unit!.dimension;
  const span = shift(figure.span, start);
  return {
    indicator: indicator.name,
    series: indicator.series,
    measure,
    dimension: owned(dimension),
    comparison: owned(comparison),
    period: owned(periodIn(key)),
    sign,
    figure: measuredOf(figure),
    ...span,
    text: owned(slice(text, span)),
    again,
    ...remarksOf(block)[figure.sentence]!,
  };
}

/** What the words of each sentence of a line say of its figures; kept, since many figures may stand in one sentence. */
const remarksOf = keeping((block: Block): readonly Pick<Fact, 'finality' | 'adjusted'>[] =>
  block.sentences.map(({ span }) => {
    const words = slice(block.folded, span);
    return { finality: finalityIn(words), adjusted: ADJUSTED.test(words) };
  }),
);

/** The figure without its place in the text. */
function measuredOf({ kind, number, magnitude, unit, qualifier }: Figure): Measured {
  return { kind, number, magnitude, unit, qualifier };
}

const REVISED = /修订|修正数|普查|最终核实|最终核算|核定数|调整后|调整为|调整数|重新核算|口径(?:调整|变化|有变)/;
const PRELIMINARY = /初步|预计|快报|快速核算|测算|预测|统一核算/;
const ADJUSTED = /口径|可比|不变价|扣除|剔除|实际增长|实际增幅|名义|免抵|留抵|退税/;

function finalityIn(words: string): Finality {
  if (REVISED.test(words)) return 'revised';
  return PRELIMINARY.test(words) ? 'preliminary' : undefined;
}

/** What is left of a title without place, time and the words that all titles have. */
function isTopical(title: string, place: Place | undefined): boolean {
  const units = [place?.name ?? '', ...(place?.within ?? [])].filter((unit) => unit !== '');
  const rest = units.reduce((words, unit) => words.replace(unit, ''), title);
  return rest.replace(ANY_TITLE, '').length > 1;
}

const ANY_TITLE =
  /上半年|半年|[前第]?[一二三四]季度|年度|全年|人民政府|政府|党委|国民经济|社会发展|经济|社会|发展|工作|年终|运行|统计|重点|主要|任务|目标|完成|落实|执行|进展|情况|计划|打算|安排|思路|总结|汇报|报告|公报|分析|简报|通报|讲话|材料|下一步|下步|[\d年月度份的和及与暨底末至关于:()\-—–~《》“”"]/g;

/** What a note says of all figures of the report: 注：本公报中的数据均为初步统计数. */
function notedFinality({ blocks }: Report): Finality {
  for (const { block } of blocks) {
    const { folded, content } = block;
    const line = folded.slice(content.start, Math.min(content.end, content.start + LONGEST_NOTE));
    if (!NOTE.test(line)) continue;
    const finality = finalityIn(line);
    if (finality) return finality;
  }
  return undefined;
}

const LONGEST_NOTE = 200;
const NOTE = /^(?:[\s([*※]|\d|[①②③④⑤])*(?:注|说明|备注|附注)|(?:数据|数字|数值|指标)(?:均|都|皆|全部)?(?:为|是|系)/;
