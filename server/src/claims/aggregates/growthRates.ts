import type { Figure, Period } from '../../figures';
import type { BlockReading } from '../reading';
import { isRespective } from '../respective/count';
import { readRespectiveLists } from '../respective/respective';
import { ownPeriod, periodsBySentence, readLead } from '../statements/lead';

/** A rate of growth and the words that name what grew: 税收收入 for 税收收入12亿元，同比增长8%. Spans are relative to the line. */
export interface GrowthRate {
  readonly name: string;
  readonly figure: Figure;
  /** −1 for a rate of decline. */
  readonly sign: 1 | -1;
  /** 环比, 年均, 可比价 …; '' for the year before. */
  readonly comparison: string;
  /** The period in the same sentence, as written. */
  readonly period: string | undefined;
}

/** Every growth rate of a line whose subject is named, in order; a 分别 gives one for each of its subjects. */
export function readGrowthRates({ block, figures }: BlockReading): GrowthRate[] {
  if (block.kind === 'tableRow' || !figures.some(({ kind }) => kind === 'percent')) return [];
  const periods = periodsBySentence(block);
  const listed = listedRates(block, figures, periods);
  const rates: GrowthRate[] = [];
  let name = '';
  let end = block.content.start;
  let sentence = -1;
  for (const figure of figures) {
    if (figure.sentence !== sentence) name = '';
    sentence = figure.sentence;
    const { span, clauses } = block.sentences[sentence]!;
    const from = Math.max(end, clauses[figure.clause]?.start ?? span.start);
    const lead = readLead(block.folded, from, figure, periods[sentence]!);
    // 500万元以上|固定资产投资: a figure that touches the words narrows them.
    const touches = end > span.start && !/[,、;:()\s]/.test(block.folded[end] ?? '');
    if (lead.core !== '') name = touches ? '' : lead.core.replace(/\([^)]*\)|实现|完成|累计/g, '');
    end = figure.span.end;
    const known = listed.get(figure);
    if (known) rates.push(known);
    else if (figure.kind === 'percent' && lead.change && !lead.reaches && name !== '') {
      const { comparison, change } = lead;
      const period = ownPeriod(block.folded, periods[sentence]!, span.start, figure.span.start)?.text;
      rates.push({ name, figure, sign: change === 'fall' ? -1 : 1, comparison, period });
    }
  }
  return rates;
}

function listedRates(
  block: BlockReading['block'],
  figures: readonly Figure[],
  periods: readonly (readonly Period[])[],
): Map<Figure, GrowthRate> {
  const rates = new Map<Figure, GrowthRate>();
  for (const list of readRespectiveLists(block, figures)) {
    const verb = /^(同比|比上年|较上年)?(?:增长|上升|(下降|减少))$/.exec(list.values.lead);
    if (!verb || !isRespective(list)) continue;
    const names = list.subjects.items.map(({ text }) => text);
    list.values.figures.forEach((figure, index) => {
      const { span } = block.sentences[figure.sentence]!;
      const period = ownPeriod(block.folded, periods[figure.sentence]!, span.start, list.at)?.text;
      const name = withSharedWords(names[index]!, names.at(-1)!);
      rates.set(figure, { name, figure, sign: verb[2] ? -1 : 1, comparison: '', period });
    });
  }
  return rates;
}

/** 城镇、乡村消费品零售额分别: the last subject carries the words that belong to all. */
function withSharedWords(text: string, last: string): string {
  const own = text.replace(/^(?:其中|全[省市州盟区县旗乡镇])/, '');
  const shared = last.length > own.length ? last.slice(own.length) : '';
  return `${own}${shared}`.replace(/^(?=[一二三](?:产|$))/, '第');
}
