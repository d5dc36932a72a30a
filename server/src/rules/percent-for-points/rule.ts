import { compare, multiply, rational } from '../../arithmetic/rational';
import { type BlockReading, type Claim, ROLE_NAMES, type Role } from '../../claims';
import { type Span, slice } from '../../document';
import { type Figure, figureValue } from '../../figures';
import { replacementFix } from '../replacement';
import { blockRule, type Localized, type Problem, type Related } from '../rule';

interface PointsProblem extends Problem {
  /** What changes, where the words alone tell that the unit may be wrong. */
  readonly subject: string | undefined;
  readonly text: string;
  readonly newText: string;
  /** The arithmetic that proves it, and what it is of. */
  readonly workings: string | undefined;
  readonly levels: readonly Related[];
}

/** 比率的升降宜用“个百分点”，数量的增减用“%”: a change that is given in the wrong one of the two. */
export const rule = blockRule<PointsProblem>({
  meta: {
    id: 'percent-for-points',
    category: 'figures',
    severity: 'hint',
    preview: false,
    name: { zh: '百分比与百分点', en: 'Percent for points' },
    summary: {
      zh: '两个百分比之差写作“%”、数量的增减幅度写作“个百分点”而文中数字可以验算时予以提示；比率（…率、占比、比重）的升降写作“提高30%”时，询问是否应为“个百分点”。',
      en: 'Finds the difference of two percentages that is given in per cent, and the rate of change of an amount that is given in percentage points, where the figures prove it; asks whether a change of a rate that is given in per cent is meant in points.',
    },
    options: {},
  },
  *detect(reading) {
    const proven = reading.claims.filter(({ basis }) => basis === 'unit').map((claim) => provenOf(reading, claim));
    yield* proven;
    const told = new Set(proven.map(({ span }) => span.start));
    for (const figure of reading.figures) {
      const asked = told.has(figure.span.start) ? undefined : askedOf(reading, figure);
      if (asked) yield asked;
    }
  },
  describe: ({ subject, text, newText, workings, levels }) => ({
    message:
      subject === undefined
        ? {
            zh: `“${text}”的单位不对：按文中数值计算应为“${newText}”，请核对。`,
            en: `“${text}” has the wrong unit: the figures beside it give ${newText}.`,
          }
        : askedWords(subject, text, newText),
    ...(workings !== undefined && { workings }),
    related: levels,
  }),
  fix: ({ span, text, newText, subject }) => [
    subject === undefined
      ? replacementFix({ span, oldText: text, newText })
      : {
          title: { zh: `改为“${newText}”`, en: `Change to “${newText}”` },
          safe: false,
          edits: [{ span, newText }],
        },
  ],
});

function askedWords(subject: string, text: string, newText: string): Localized {
  if (newText.endsWith('%'))
    return {
      zh: `“${subject}”是数量，增减幅度“${text}”是否应为“${newText}”？请核对。`,
      en: `“${subject}” is an amount, whose change is told in per cent; does “${text}” mean ${newText}?`,
    };
  const number = newText.replace('个百分点', '');
  return {
    zh: `“${subject}”本身是比率，升降${text}是指“${newText}”，还是相对变化？请核对。`,
    en: `“${subject}” is itself a rate; does ${text} mean ${number} percentage points, or a relative change?`,
  };
}

function provenOf({ block }: BlockReading, { statedSpan, operands, impliedText, workings }: Claim): PointsProblem {
  const levels = operands.filter(({ span }) => span.start !== statedSpan.start);
  return {
    span: statedSpan,
    severity: 'warning',
    subject: undefined,
    text: slice(block.text, statedSpan),
    newText: impliedText!,
    workings,
    levels: levels.map(({ role, span }) => relatedOf(role, span, slice(block.text, span))),
  };
}

function relatedOf(role: Role, span: Span, text: string): Related {
  const name = ROLE_NAMES[role];
  return { span, message: { zh: `${name.zh}：${text}`, en: `${name.en}: ${text}` } };
}

/** What the words ask of a figure that nothing beside it proves wrong. */
function askedOf({ block, figures }: BlockReading, figure: Figure): PointsProblem | undefined {
  const isPercent = figure.kind === 'percent';
  if (!isPercent && figure.kind !== 'points') return undefined;
  const subject = isPercent ? rateBefore(block.folded, figures, figure) : amountBefore(block.folded, figures, figure);
  if (subject === undefined) return undefined;
  const number = slice(block.text, figure.numberSpan);
  return {
    span: figure.span,
    subject,
    text: slice(block.text, figure.span),
    newText: isPercent ? `${number}个百分点` : `${number}%`,
    workings: undefined,
    levels: [],
  };
}

/** 整改率提升30%: the rate before a change that is given in per cent. */
function rateBefore(folded: string, figures: readonly Figure[], figure: Figure): string | undefined {
  const before = folded.slice(Math.max(0, figure.span.start - 24), figure.span.start);
  const rate = CHANGE_OF_RATE.exec(before)?.[1]?.replace(LEADS_UP, '');
  if (rate === undefined || RELATIVE.test(rate) || isFarAboveLevel(folded, figures, figure, rate)) return undefined;
  return rate;
}

/**
 * 立案1560起，同比下降8.5个百分点: the amount right before a change that is given in points. In a sentence with any rate the points may
 * be of that.
 */
function amountBefore(folded: string, figures: readonly Figure[], figure: Figure): string | undefined {
  const at = figures.indexOf(figure);
  const level = figures[at - 1];
  if (level?.kind !== 'quantity' || level.sentence !== figure.sentence || !isExactly(figure)) return undefined;
  const words = folded.slice(level.span.end, figure.span.start);
  const isBase =
    OF_BASE.test(words) && COMPARED_WITH.test(folded.slice(Math.max(0, level.span.start - 12), level.span.start));
  if (isBase) return slice(folded, level.span);
  if (!CHANGE_OF_AMOUNT.test(words)) return undefined;
  const others = figures.filter(
    ({ sentence, kind }) => sentence === figure.sentence && /^p|fraction|tenths/.test(kind),
  );
  if (others.some((other) => other.span.start < figure.span.start)) return undefined;
  const before = folded.slice(Math.max(0, level.span.start - 60), level.span.start);
  const sentence = before.slice(Math.max(...[...'。;!?'].map((mark) => before.lastIndexOf(mark))) + 1);
  return OF_A_RATE.test(sentence) ? undefined : slice(folded, level.span);
}

function isExactly({ qualifier, magnitude, number }: Figure): boolean {
  return qualifier === 'exact' && magnitude === 0 && number.arabic;
}

/** 较上年的10.27亿元|下降: an amount that the change itself is held against, whatever rates stand elsewhere. */
const OF_BASE = /^(?:增长|增加|上升|提高|下降|减少|降低|增|降)了?$/;
const COMPARED_WITH = /[比较](?:上年|去年|上月|上季度|前年|年初|上年末|20\d\d年)(?:同期|同月)?的?$/;
/** Only what amounts do (rates are 提高 and 上升 as well): 6284起，同比增长, 9.84亿元，较上年下降. */
const CHANGE_OF_AMOUNT =
  /^,(?:同比|比上年|较上年|比去年|较去年|比上年同期|较上年同期|环比)?(?:增长|增加|减少|下降)了?$/;
/** Any word of a rate, or of what else is told in points. */
const OF_A_RATE = /[率比]|比重|比例|增[速幅]|[涨跌降升]幅|覆盖|面[达为至到]?|进度|占|系数|指数|系数|速度|普及|程度/;

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
