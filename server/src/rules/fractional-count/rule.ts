import { slice } from '../../document';
import type { Figure } from '../../figures';
import { blockRule, type Problem } from '../rule';

interface FractionalProblem extends Problem {
  readonly text: string;
  readonly unit: string;
}

/** 整数计量带小数: 2.2人, 3.5家, where a 万 was probably lost. */
export const rule = blockRule<FractionalProblem>({
  meta: {
    id: 'fractional-count',
    category: 'figures',
    severity: 'warning',
    preview: false,
    name: { zh: '个数带小数', en: 'Fractional count' },
    summary: {
      zh: '查找带小数的人数、户数、家数等（如2.2人），多为漏写“万”或小数点有误；均值和每万人指标除外。',
      en: 'Finds counts of things with a fraction (2.2人), where 万 or a digit was probably lost; means and per-head figures excepted.',
    },
    options: {},
  },
  *detect({ block, figures }) {
    for (const figure of figures) {
      if (!isFractionalCount(figure) || isMean(block.folded, block.sentences[figure.sentence]?.span.start ?? 0, figure))
        continue;
      if (isVersion(block.folded, figure)) continue;
      yield { span: figure.span, text: slice(block.text, figure.span), unit: figure.unit?.text ?? '' };
    }
  },
  describe: ({ text, unit }) => ({
    message: {
      zh: `“${text}”带小数，而“${unit}”应为整数，是否漏写“万”或小数点有误？请核对。`,
      en: `“${text}” has a fraction, but ${unit} come in whole numbers; was 万 or a digit lost?`,
    },
  }),
});

/** Beings and bodies are never divided; 个, 条, 套 may stand before 小时, 标准 and other measures that are. */
const INDIVISIBLE = new Set([
  '人',
  '名',
  '户',
  '家',
  '所',
  '座',
  '件',
  '起',
  '辆',
  '艘',
  '头',
  '只',
  '人次',
  '户次',
  '宗',
  '例',
  '位',
  '栋',
  '幢',
]);

function isFractionalCount(figure: Figure): boolean {
  if (figure.kind !== 'quantity' || figure.magnitude !== 0 || figure.number.exponent >= 0) return false;
  return INDIVISIBLE.has(figure.unit?.text ?? '') && figure.qualifier !== 'unknown';
}

/** 数字政府2.0只需“点”一个窗口: 只 is no measure word there. */
function isVersion(folded: string, { span, unit }: Figure): boolean {
  return unit?.text === '只' && /^[是需能要有用]/.test(folded.slice(span.end));
}

/** 每千人拥有4.3人, 人均, 万人发明专利拥有量, 万车死亡人数, 亿元GDP事故死亡人数 are quotients, and quotients have fractions. */
const MEAN =
  /每|平均|均|万人|千人|[百千万]张?床|拥有量|密度|比例|之比|折合|系数|标准|当量|(?<![\d.一二两三四五六七八九几数多余])[十百千万亿]+(?:元|车|吨|公里|台|辆|户)(?!以)/;

const DENSITY = /密度|每平方公里/;

function isMean(folded: string, sentenceStart: number, figure: Figure): boolean {
  return (
    MEAN.test(folded.slice(sentenceStart, figure.span.start)) ||
    DENSITY.test(folded.slice(Math.max(0, figure.span.start - 120), figure.span.start)) ||
    /^[/／]|^每/.test(folded.slice(figure.span.end))
  );
}
