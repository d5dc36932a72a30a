import type { Block } from '../../document';
import type { Figure } from '../../figures';
import { type Indicator, indicatorIn } from '../indicators';
import { isRespective } from '../respective/count';
import { type RespectiveList, readRespectiveLists } from '../respective/respective';
import { ownPeriod } from './lead';
import type { SentenceContext, Statement } from './statement';

/**
 * The statements that a 分别 makes: 城镇、农村居民人均可支配收入分别增长4%、5% are two. The last subject carries the words
 * that all share; a subject is completed with as many of them as make it a known name.
 */
export function statementsOfLists(
  block: Block,
  figures: readonly Figure[],
): (sentence: number, context: SentenceContext) => Statement[] {
  const bySentence = new Map<number, RespectiveList[]>();
  for (const list of readRespectiveLists(block, figures)) {
    const sentence = list.values.figures[0]?.sentence;
    if (sentence !== undefined) bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), list]);
  }
  return (sentence, context) => (bySentence.get(sentence) ?? []).flatMap((list) => statementsOfList(list, context));
}

function statementsOfList(list: RespectiveList, { block, sentence, periods, inherited }: SentenceContext): Statement[] {
  const { values, subjects } = list;
  const kind = values.figures[0]?.kind;
  const verb = (kind === 'percent' ? VERB : LEVEL_VERB).exec(values.lead);
  if (!verb || (kind !== 'percent' && kind !== 'quantity') || !isRespective(list)) return [];
  const measure = kind === 'percent' ? ('growth' as const) : ('level' as const);
  const last = subjects.items.at(-1)!.text;
  if (OTHER_COMPARISON.test(last)) return [];
  const names = subjects.items.map(({ text }) => completed(text, last));
  return subjects.items.flatMap(({ span }, index) => {
    const figure = values.figures[index]!;
    const named = names[index];
    if (named?.scope !== '' || (measure === 'level' && !hasLevelIn(named.indicator, figure))) return [];
    return [
      {
        figure,
        name: named.indicator.name,
        known: true,
        scope: '',
        realm: /全([省市州盟区县旗乡镇])/.exec(subjects.items[0]!.text)?.[1] ?? '',
        measure,
        sign: verb[1] ? (-1 as const) : (1 as const),
        comparison: '',
        period: ownPeriod(block.folded, periods, sentence.span.start, span.start),
        inherited,
        subset: block.folded.slice(sentence.span.start, span.end).includes('其中'),
      },
    ];
  });
}

const VERB = /^(?:同比|比上年(?:同期)?|较上年(?:同期)?)?(?:增长|上升|(下降|减少))了?$/;

/** 分别达到31098元、12347元: levels. */
const LEVEL_VERB = /^(?:达到?了?|为|是|完成|实现)?$/;

function hasLevelIn({ dimensions }: Indicator, { unit }: Figure): boolean {
  return unit !== undefined && dimensions.includes(unit.dimension);
}

const OTHER_COMPARISON = /年均|平均|累计|环比|实际|名义|[预估]计$/;

function completed(text: string, last: string): ReturnType<typeof indicatorIn> {
  const own = text.replace(/^(?:其中|全[省市州盟区县旗乡镇]|预计)/, '');
  const direct = indicatorIn(SERIES[own] ?? own);
  if (direct || last.startsWith(own)) return direct;
  for (let at = 1; at < last.length; at++) {
    const named = indicatorIn((SERIES[own] ?? own) + last.slice(at));
    if (named?.scope === '') return named;
  }
  return undefined;
}

/** 一、二、三产业: a bare numeral stands for its industry. */
const SERIES: Readonly<Record<string, string>> = { 一: '第一', 二: '第二', 三: '第三' };
