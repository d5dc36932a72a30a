import { covers, keeping, type Sentence, type Span } from '../../document';
import type { Figure, Period } from '../../figures';
import { indicatorIn } from '../indicators';
import type { BlockReading } from '../reading';
import { basisOf, isOfTowns } from './basis';
import { handedOn, inheritScope, NOBODYS, TRADE } from './inherited';
import { type Lead, ownPeriod, periodsBySentence, readLead } from './lead';
import { statementsOfLists } from './lists';
import { bodyIn, bodyOf, collectorIn, FESTIVE, isNarrow, isOfGoods, OWN_REALM, PLACE } from './narrow';
import { isPlanned } from './planned';
import type { BlockStatements, Measure, SentenceContext, Statement } from './statement';

/** What a line states of known indicators. It depends on the line alone and is kept with its reading. */
export const statementsOf = keeping(read);

const NOTHING: BlockStatements = { statements: [], opening: undefined };

function read({ block, figures }: BlockReading): BlockStatements {
  if (block.kind === 'tableRow' || block.kind === 'blank') return NOTHING;
  const allPeriods = periodsBySentence(block);
  if (figures.length === 0 && allPeriods.every((periods) => periods.length === 0)) return NOTHING;
  const lists = statementsOfLists(block, figures);
  const statements: Statement[] = [];
  let inherited: Period | undefined;
  let foreign = false;
  let festive = false;
  let inheritance = NOBODYS;
  let collector = '';
  let next = 0;
  block.sentences.forEach((sentence, index) => {
    const own = figures.slice(next, lastOf(figures, next, index));
    next += own.length;
    const periods = allPeriods[index]!;
    const text = block.folded.slice(sentence.span.start, own[0]?.span.start ?? sentence.span.end);
    if (OWN_REALM.test(text)) foreign = false;
    else if (PLACE.test(text.slice(0, 16))) foreign = true;
    if (FESTIVE.test(text)) festive = true;
    else if (openingPeriod(sentence, periods)) festive = false;
    const goesOn = block.folded[sentence.span.start - 1] === ';';
    collector = collectorIn(text) || (goesOn || text.startsWith('其中') ? collector : '');
    if (!foreign && !festive && !isPlanned(block.folded, sentence)) {
      const context = { block, sentence, periods, inherited };
      const found = [...statementsIn(own, context), ...lists(index, context)];
      const from = inheritance;
      statements.push(...found.map((statement) => collectedBy(collector, inheritScope(statement, from, goesOn))));
      inheritance = handedOn(found, statements, from, goesOn);
    }
    inherited = openingPeriod(sentence, periods) ?? inherited;
  });
  return { statements, opening: block.sentences[0] && openingPeriod(block.sentences[0], allPeriods[0]!) };
}

/** 税务部门组织收入21亿元。其中，税收收入15亿元；非税收入1亿元: what is collected by one is no whole's. */
function collectedBy(collector: string, statement: Statement): Statement {
  const { scope } = statement;
  return scope.startsWith(collector) ? statement : { ...statement, scope: collector + scope };
}

function lastOf(figures: readonly Figure[], from: number, sentence: number): number {
  let last = from;
  while (last < figures.length && figures[last]!.sentence === sentence) last += 1;
  return last;
}

function openingPeriod({ span }: Sentence, periods: readonly Period[]): Period | undefined {
  return periods.find(({ span: own }) => own.start >= span.start && own.start <= span.start + 4 && own.end <= span.end);
}

/** The figures of one sentence. A figure whose words name nothing (，同比增长12%) speaks of what the one before spoke of. */
function statementsIn(figures: readonly Figure[], context: SentenceContext): Statement[] {
  const { block, sentence, periods } = context;
  const found: Statement[] = [];
  let named: Named | undefined;
  let around: Surroundings = { realm: '', place: '', subset: false, narrowed: false, basis: '' };
  let end = sentence.span.start;
  for (const figure of figures) {
    const from = Math.max(end, sentence.clauses[figure.clause]?.start ?? sentence.span.start);
    const lead = readLead(block.folded, from, figure, periods);
    const gap = block.folded.slice(end, figure.span.start);
    const isFirst = end === sentence.span.start;
    const touches = !isFirst && !/^[,、;:()\s]/.test(gap);
    const before = named;
    named =
      nameFor(lead, figure, named, gap, touches) ??
      (isFirst || SINCE_JANUARY.test(block.folded.slice(from, from + 4))
        ? phraseFor(lead, figure, isFirst ? block.folded.slice(end, from) : '')
        : undefined);
    if (named) named = withTrade(named, before);
    around = surroundingsOf(around, lead, named, block.folded.slice(end, named?.start ?? figure.span.start), gap);
    around = { ...around, basis: basisOf(block.folded, end, figure) ?? around.basis };
    const statement = named && !around.narrowed && statementOf(figure, lead, named, around, context);
    if (statement) found.push(statement);
    // What narrows this name (绿禾公司实现产值, 5个重点镇税收收入) holds for the figures behind it too.
    const narrows =
      isNarrow(gap) || isOfGoods(gap) || (touches && lead.realm === '' && indicatorIn(lead.core) !== undefined);
    if (narrows || (isFirst && isOfTowns(block.folded, end, figure))) around = { ...around, narrowed: true };
    end = figure.span.end;
  }
  return found;
}

/** What the words so far in the sentence say of the figures that follow. */
interface Surroundings {
  readonly realm: string;
  /** 云溪镇 in 云溪镇完成投资3亿元、税收2000万元, 市本级 in 市本级收入18亿元，支出21亿元: the later ones are its own too. */
  readonly place: string;
  readonly subset: boolean;
  readonly narrowed: boolean;
  /** 同口径, 按户籍人口计算: figures on other bases are of other measures. */
  readonly basis: string;
}

function surroundingsOf(
  before: Surroundings,
  lead: Lead,
  named: Named | undefined,
  unnamed: string,
  gap: string,
): Surroundings {
  return {
    realm: lead.realm || before.realm,
    place: (named && bodyOf(named)) || (lead.realm === '' ? bodyIn(unnamed, false) || before.place : ''),
    subset: before.subset || gap.includes('其中'),
    narrowed: before.narrowed || isNarrow(unnamed),
    basis: before.basis,
  };
}

interface Named {
  readonly name: string;
  readonly scope: string;
  readonly dimensions: readonly string[];
  readonly known: boolean;
  /** Where the words that name it begin. */
  readonly start: number;
  /**
   * The words around the base of a change over a stretch of its own (由2020年的…增加到…), once one was read: a rate that follows is
   * over that stretch too, and the base's year is not that of what is reached.
   */
  readonly departure: Span | undefined;
}

function nameFor(
  lead: Lead,
  figure: Figure,
  before: Named | undefined,
  gap: string,
  touches: boolean,
): Named | undefined {
  const departure = lead.departs ? { start: lead.coreSpan.end, end: figure.span.start } : undefined;
  if (lead.core === '') {
    if (!before || /[;。]/.test(gap) || lead.subset || (!lead.change && !lead.reaches)) return undefined;
    return departure ? { ...before, departure } : before;
  }
  // 500万元以上|固定资产投资: a figure that touches the words narrows them.
  if (/[、和与及]/.test(lead.core) || gap.includes('分别') || touches) return undefined;
  const found = indicatorIn(lead.core);
  if (!found || found.scope.length > 10 || /占|进$|[拉带]动|贡献|[高低快]于|相当/.test(found.scope)) return undefined;
  const { name, dimensions } = found.indicator;
  return {
    name,
    scope: found.scope,
    dimensions,
    known: true,
    start: lead.coreSpan.start,
    departure,
  };
}

/** 服务出口额3亿元，进口额2亿元: the other half of a trade is of the same goods or services. */
function withTrade(named: Named, before: Named | undefined): Named {
  const isSame = before !== undefined && named.scope === '' && TRADE.test(named.name) && TRADE.test(before.name);
  return isSame && before.name !== named.name ? { ...named, scope: before.scope } : named;
}

/** 开展检查12轮次，全年共排查隐患482处: what a clause begins with that speaks of the whole year, whatever stands before it. */
const SINCE_JANUARY = /^(?:全年|年内)(?:共|累计)/;

/**
 * Words that are no known indicator but say the same in both places: 新改建农村公路86公里. They must open their sentence, so
 * that nothing before them narrows what they mean.
 */
function phraseFor(lead: Lead, figure: Figure, before: string): Named | undefined {
  if (!/^[\u4e00-\u9fa5]{6,20}$/.test(lead.core) || lead.change || lead.reaches || lead.departs) return undefined;
  if (figure.kind !== 'quantity' || !figure.unit || /[^\s\d,年月至底末-]/.test(before)) return undefined;
  if (/[和与及等每由从]|人均|平均|其他|其余|总投资|最/.test(lead.core)) return undefined;
  if (isNarrow(lead.core)) return undefined;
  const { core: name, coreSpan } = lead;
  const dimensions = [figure.unit.dimension];
  return { name, scope: '', dimensions, known: false, start: coreSpan.start, departure: undefined };
}

function statementOf(
  figure: Figure,
  lead: Lead,
  named: Named,
  { realm, place, subset, basis }: Surroundings,
  { block, periods, inherited, sentence }: SentenceContext,
): Statement | undefined {
  const measure = measureOf(figure, lead, named);
  const start = lead.departs ? lead.coreSpan.end : sentence.span.start;
  const { departure } = named;
  const own = departure && !lead.departs ? periods.filter(({ span }) => !covers(departure, span)) : periods;
  const period = ownPeriod(block.folded, own, start, figure.span.start);
  // A base has its own year or none that is known.
  if (!measure || (lead.departs && !period)) return undefined;
  return {
    figure,
    name: named.name,
    known: named.known,
    scope: [named.scope, named.name].some((words) => words.startsWith(place)) ? named.scope : place + named.scope,
    realm,
    measure,
    sign: lead.change === 'fall' ? -1 : 1,
    comparison: comparisonOf(lead, basis, period),
    period,
    inherited,
    subset,
  };
}

function comparisonOf({ comparison, cumulative }: Lead, basis: string, period: Period | undefined): string {
  // 1-6月累计 is what the months are; without months nobody knows since when.
  const since = cumulative && period?.months === undefined ? '累计' : '';
  return [comparison, basis, since].filter((word) => word !== '').join(' ');
}

function measureOf(figure: Figure, lead: Lead, { dimensions, departure }: Named): Measure | undefined {
  const dimension =
    figure.kind === 'percent' ? 'percent' : figure.kind === 'quantity' ? figure.unit?.dimension : undefined;
  if (dimension === undefined) return undefined;
  if (lead.change)
    return dimension === 'percent' && !departure && !dimensions.includes('percent') ? 'growth' : undefined;
  return dimensions.includes(dimension) ? 'level' : undefined;
}
