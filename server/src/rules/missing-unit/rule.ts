import type { BlockReading } from '../../claims';
import { type Span, slice } from '../../document';
import { blockRule, type Problem } from '../rule';

interface MissingUnitProblem extends Problem {
  readonly text: string;
  readonly unit: '元' | '%';
  /** Where the unit would have to be put in. */
  readonly at: number;
}

/** 数字后缺单位: money without 元 (投入18万新建…), a rate without % among rates. */
export const rule = blockRule<MissingUnitProblem>({
  meta: {
    id: 'missing-unit',
    category: 'figures',
    severity: 'hint',
    preview: false,
    name: { zh: '数字后缺单位', en: 'Missing unit' },
    summary: {
      zh: '提示金额只写到“万”“亿”而没有“元”，或增速、占比漏写“%”。',
      en: 'Points out amounts of money that end in 万 or 亿 without 元, and rates that have lost their %.',
    },
    options: {},
  },
  *detect(reading) {
    yield* amounts(reading);
    yield* blankAmounts(reading);
    yield* rates(reading);
  },
  describe: ({ text, unit }) => ({
    message: { zh: `“${text}”后面似乎缺“${unit}”。`, en: `“${text}” seems to lack its unit ${unit}.` },
  }),
  fix: ({ text, unit, at }) => [
    {
      title: { zh: `补上“${unit}”，写作“${text}${unit}”`, en: `Add ${unit}: “${text}${unit}”` },
      safe: false,
      edits: [{ span: { start: at, end: at }, newText: unit }],
    },
  ],
});

/** Words that make the bare number behind them an amount of money. */
const MONEY =
  /(?:投入|投资|资金|收入|产值|税收|奖补|补助|补贴|贷款|销售额|营收|募捐|筹集|筹资|经费|债务|支出|拨付|发放|罚款|救助金|慰问金|增收|节约|融资|授信|利润|总额)[\u4e00-\u9fa5]{0,4}$/;
/** A noun right behind 万 is what is counted, and then no unit is missing. A clause mark, or a verb, ends the number. */
const ENDS = /^(?:[,。;、:)]|$|新建|建设|用于|完成|改造|实施|购买|开展|支持|帮助)/;

function* amounts({ block, figures }: BlockReading): Generator<MissingUnitProblem> {
  for (const figure of figures) {
    if (figure.kind !== 'quantity' || figure.unit || figure.magnitude < 4) continue;
    const before = block.folded.slice(Math.max(0, figure.span.start - 10), figure.span.start);
    const clause = before.slice(Math.max(...[...',。;:('].map((mark) => before.lastIndexOf(mark))) + 1);
    if (!MONEY.test(clause) || !ENDS.test(block.folded.slice(figure.span.end))) continue;
    yield { span: figure.span, text: slice(block.text, figure.span), unit: '元', at: figure.span.end };
  }
}

/** 奖励补助XX万: the amount is still to be filled in, and its unit is missing already. */
const BLANK_AMOUNT = /[XxＸ×*]{2,}(?:\.[Xx×*]+)?余?[万亿](?=[,。;、:)]|$)/g;

function* blankAmounts({ block }: BlockReading): Generator<MissingUnitProblem> {
  for (const match of block.folded.matchAll(BLANK_AMOUNT)) {
    const span: Span = { start: match.index, end: match.index + match[0].length };
    const before = block.folded.slice(Math.max(0, span.start - 10), span.start);
    const clause = before.slice(Math.max(...[...',。;:('].map((mark) => before.lastIndexOf(mark))) + 1);
    if (MONEY.test(clause)) yield { span, text: slice(block.text, span), unit: '元', at: span.end };
  }
}

/** 占年计划的58.2，同比增长17.8: numbers with a decimal where only a rate can stand. */
const BARE_RATE =
  /(?:同比(?:增长|下降)|比上年(?:增长|下降)|占[^,。;、\d]{1,12}的|完成率(?:达到?|为)?|增速(?:达到?|为)?|增幅(?:达到?|为)?)(\d{1,3}\.\d{1,2})(?=[,。;、)]|$)/g;

function* rates({ block }: BlockReading): Generator<MissingUnitProblem> {
  for (const match of block.folded.matchAll(BARE_RATE)) {
    const end = match.index + match[0].length;
    const span: Span = { start: end - match[1]!.length, end };
    yield { span, text: slice(block.text, span), unit: '%', at: end };
  }
}
