import { compare, multiply, rational } from '../../arithmetic/rational';
import { slice } from '../../document';
import { type Figure, figureValue } from '../../figures';
import { blockRule, type Problem } from '../rule';

interface PointsProblem extends Problem {
  readonly rate: string;
  readonly text: string;
  readonly number: string;
}

/** 比率的升降宜用“个百分点”: a change of a rate that is given in per cent. */
export const rule = blockRule<PointsProblem>({
  meta: {
    id: 'percent-for-points',
    category: 'figures',
    severity: 'hint',
    preview: false,
    name: { zh: '百分比与百分点', en: 'Percent for points' },
    summary: {
      zh: '比率（…率、占比、比重）的升降写作“提高30%”时，提示是否应为“个百分点”。',
      en: 'Asks whether a change of a rate or share that is given in per cent is meant in percentage points.',
    },
    options: {},
  },
  *detect({ block, figures }) {
    for (const figure of figures) {
      if (figure.kind !== 'percent') continue;
      const before = block.folded.slice(Math.max(0, figure.span.start - 24), figure.span.start);
      const rate = CHANGE_OF_RATE.exec(before)?.[1]?.replace(LEADS_UP, '');
      if (rate === undefined || RELATIVE.test(rate) || isFarAboveLevel(block.folded, figures, figure, rate)) continue;
      yield {
        span: figure.span,
        rate,
        text: slice(block.text, figure.span),
        number: slice(block.text, figure.numberSpan),
      };
    }
  },
  describe: ({ rate, text, number }) => ({
    message: {
      zh: `“${rate}”本身是比率，升降${text}是指“${number}个百分点”，还是相对变化？请核对。`,
      en: `“${rate}” is itself a rate; does ${text} mean ${number} percentage points, or a relative change?`,
    },
  }),
  fix: ({ span, number }) => [
    {
      title: { zh: `改为“${number}个百分点”`, en: `Change to “${number}个百分点”` },
      safe: false,
      edits: [{ span, newText: `${number}个百分点` }],
    },
  ],
});

/** The rate and the word of change right before the figure; 提高到 and 提高至 name a level and are no change. */
const CHANGE_OF_RATE =
  /([\u4e00-\u9fa5]{0,6}(?:率|占比|比重|覆盖面))(?:同比|比上年|较上年|比去年|较去年|比年初|环比|分别|均|各|再|又)*(?:提高|提升|上升|增加|扩大|下降|降低|减少|缩小)了?(?:约|近|超过?)?$/;

/** What comes before the name: 帮助这里的|水资源利用率, 将|转化率, 配方中|豆粕占比. */
const LEADS_UP = /^.*(?:将|把|的|使(?!用)|(?<![转出])让(?!利)|中(?![心国央小医]))(?=[\u4e00-\u9fa5]{2})/;

/** Rates whose relative change is what one speaks of: efficiency and productivity, frequency of events, growth itself, exchange. */
const RELATIVE =
  /效率|生产率|产出率|增长率|发生率|事故率|发案率|死亡率|亡人率|频率|汇率|功率|周转率|收益率|投诉率|能耗|强度|复发率|发病率|投入产出|使用率/;

/** 不良率1.2%，比年初下降20%: a change of many times the level is no change in points. */
function isFarAboveLevel(folded: string, figures: readonly Figure[], figure: Figure, rate: string): boolean {
  const size = figureValue(figure);
  if (SMALL.test(rate) && compare(size, TENTH) >= 0) return true;
  const { start, end } = figure.span;
  return figures.some((level) => {
    if (level === figure || level.kind !== 'percent' || level.number.coefficient <= 0n) return false;
    if (compare(multiply(figureValue(level), FIVE), size) >= 0) return false;
    const isBehind = level.span.start > start;
    const link = isBehind ? folded.slice(end, level.span.start) : folded.slice(level.span.end, start);
    return link.length < NEAR && (isBehind ? RESULT : OF_THE_SAME).test(link);
  });
}

/** Rates that are a few per cent at most. */
const SMALL = /不良(?:贷款)?率|逾期率|失业率|差错率|退单率|流失率|漏损率|返贫率|案发率|发案率/;
/** 下降20%，降至1.2%. */
const RESULT = /^,?[^率占比重]{0,6}[至到为]$/;
/** 不良率1.2%，不良率比年初下降20%. */
const OF_THE_SAME = /^[,、;][^,、;]*$/;
const TENTH = rational(1n, 10n);
const FIVE = rational(5n, 1n);
/** How far from its change a level may stand. */
const NEAR = 20;
