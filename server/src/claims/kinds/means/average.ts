import { ONE } from '../../../arithmetic/rational';
import { type Figure, figureLabel, figureValue } from '../../../figures';
import type { Claim } from '../../claim';
import { quotientRelation, termOf } from '../../relation';
import { type Shape, textStart } from '../../shape';
import { verify } from '../../verify';

/**
 * Averages of one line: an amount, the number of those who share it, and the mean that the same sentence states:
 * 发放救助金61.2万元，惠及306户，户均2000元. Only a sentence with one amount and one number of sharers is read. The amount may
 * come last: 1500名老人每人发放200元，共计30万元.
 */
export function readAverages(shape: Shape): Claim[] {
  return [...sentences(shape)].flatMap(({ entries, before }) => averagesOf(entries, before));
}

interface Entry {
  readonly figure: Figure;
  readonly words: string;
  /** Where its clause begins in the shape. */
  readonly clause: number;
  /** The characters behind the figure: 村 of 12个村. */
  readonly after: string;
  /** It stands in a bracket right behind two amounts: 12人9.6万元（每人8000元）. */
  readonly ofPair: boolean;
}

/** The figures of each sentence, with the words right before them. */
function* sentences(shape: Shape): Generator<{ entries: Entry[]; before: Entry[] }> {
  const { folded } = shape.block;
  if (!MEAN.test(shape.text)) return;
  let entries: Entry[] = [];
  // What stands before the semicolon that the sentence goes on from.
  let before: Entry[] = [];
  let wordsFrom = 0;
  for (const [index, token] of shape.tokens.entries()) {
    if (/[,;.(]/.test(token.letter)) wordsFrom = index + 1;
    if (token.figure) {
      const { end } = token.span;
      entries.push({
        figure: token.figure,
        // From the mark before the clause, since 每亩 at its beginning is a word without weight, and no token.
        words: folded.slice(wordsFrom > 0 ? shape.tokens[wordsFrom - 1]!.span.end : textStart(shape), end),
        after: folded.slice(end, end + 4),
        clause: wordsFrom,
        ofPair: shape.letters.slice(Math.max(0, wordsFrom - 3), wordsFrom) === 'QQ(',
      });
    }
    if (token.letter === '.' || token.letter === ';') {
      yield { entries, before };
      before = token.letter === ';' ? entries : [];
      entries = [];
    }
  }
  yield { entries, before };
}

const MEAN =
  /[人户亩村]均|(?<![每各整几\d一二两三四五六七八九十])[个笔件案]均|亩产|(?:平均)?单产|平均每(?:公里|[个名位]?[人户亩家村]|[栋幢间项件例场次户条头只辆批宗起])|每[个名位]?[人户亩村]|每(?:[台套座辆所处盏株个张份只头羽]|平方米)|单价/;

function averagesOf(entries: readonly Entry[], before: readonly Entry[]): Claim[] {
  return entries.flatMap(({ figure, words: clause, ofPair }, index) => {
    const words = ownWords(clause);
    // 38种功能室, of which a village has 15, are counted once for all villages.
    if (figure.unit?.text === '种' || figure.unit?.text === '类') return [];
    const mean = MEAN.exec(words)?.[0];
    const sharer =
      /公里|平方米|[人户亩家村]|[台套座辆所处盏株个张份羽栋幢间项件例场次条头只批宗起]$/.exec(mean ?? '')?.[0] ??
      WHOSE[mean ?? ''];
    // 人均可支配收入 and 人均GDP are indicators of their own, made of other levels than those beside them.
    if (!mean || sharer === undefined || figure.kind !== 'quantity' || !OWN_MEAN.test(words) || NOT_OF_ALL.test(clause))
      return [];
    // 奖学金12人9.6万元（每人8000元）、356人178万元（每人5000元）: a bracket right behind two amounts is of these.
    const from = ofPair ? Math.max(0, index - 2) : 0;
    const earlier = entries.slice(from, index).filter((entry) => !MEAN.test(entry.words));
    const own = earlier.filter((entry) => isSharer(entry, sharer, words));
    // 查处案件263件；罚没228.1万元，案均…
    const sharers =
      own.length === 0 && CASES.test(mean) ? before.filter((entry) => isSharer(entry, sharer, words)) : own;
    const amounts = [...earlier, ...totalsAfter(entries.slice(index + 1))].filter(
      (entry) =>
        entry.figure.unit?.dimension === figure.unit?.dimension &&
        !OF_EACH.test(entry.words) &&
        !sharers.includes(entry) &&
        OF_ITS_OWN.every((word) => !words.includes(word) || entry.words.includes(word)),
    );
    const [amount, those] = [amounts[0], sharers[0]];
    if (amount && STANDARD.test(amount.words)) return [];
    if (!amount || !those || amounts.length > 1 || sharers.length > 1 || figureValue(those.figure).n <= 0n) return [];
    const beside = earlier.filter((entry) => entry.clause === those.clause && entry !== those && entry !== amount);
    // Of how many households so many people are does not hang on what else the village has.
    if (!beside.every(isHeads) && !(sharer === '户' && amount.figure.unit?.dimension === 'people')) return [];
    if (isCompared(clause)) return [];
    const claim = claimOf(amount.figure, those.figure, figure, !earlier.includes(amount) && !/产/.test(words));
    const isSure =
      /均/.test(mean + words) &&
      !/总产/.test(amount.words) &&
      !CASES.test(mean) &&
      !/[栋幢间项件例场次条头只辆批宗起]$/.test(mean);
    // 慰问金4.3万元、慰问品86份（每份200元）: what the goods cost is no part of the money.
    const isBeside = amount.clause === those.clause && /\d[^\d、]*、[^\d、]*\d+\D?$/.test(those.words);
    if (claim.verdict === 'contradicted' && CASES.test(mean) && fitsOther(earlier, those, amount, figure)) return [];
    return claim.verdict === 'holds' || isSure || (isNear(claim) && !isBeside) ? [claim] : [];
  });
}

/** 立案26件，下达处罚决定21份，罚款168.4万元，件均8.02万元: of what else was counted the mean is true. */
function fitsOther(earlier: readonly Entry[], those: Entry, amount: Entry, mean: Figure): boolean {
  return earlier.some(
    ({ figure }) =>
      figure !== those.figure &&
      figure !== amount.figure &&
      figure.unit?.discrete === true &&
      figureValue(figure).n > 0n &&
      claimOf(amount.figure, figure, mean, false).verdict === 'holds',
  );
}

/** 户均2.4万元、人均5935元: each has its own. */
function ownWords(clause: string): string {
  const last = /\d[^、\d]*、([^、\d]+[\d.]+[^\d]*)$/.exec(clause)?.[1];
  return last !== undefined && MEAN.test(last) ? last : clause;
}

/** 比上年村均66.2万元, 较2024年人均1600元: the mean of another time, or of others. */
function isCompared(clause: string): boolean {
  return COMPARED.test(clause) || FORMER.test(clause);
}

const COMPARED =
  /(?<![占对同环之])[比较](?:上|去|前|往|同|全|其他|周边|[\u4e00-\u9fa5]{0,6}(?:平均|水平)|\d{4}年|[\u4e00-\u9fa5]{0,6}[均每])/;
const FORMER = /^[,;(]?(?:而|但|与|同|和)?(?:上一?年|去年|前年|往年)[^,;。]{0,6}[均每]/;

/** 村集体经济收入均超过25万元: a mark that each of them has passed. */
const OF_EACH = /(?:均|全部|都|各)(?:已|稳定|实现)*(?:突破|超过|超|高于|达到?|在|为)\D*\d/;

/** 保障标准每月740元, 最高授信50万元: what each may get, and no amount that all share. */
const STANDARD =
  /(?:(?:标准|最[高低多少]|[上下]限|限额|起付线|封顶线)[^\d,;]{0,8}|每[人户个名月天日季周次])\d[\d.]*[^\d,;]{0,4}$/;

/** Whom a mean is by that does not say so. */
const WHOSE: Readonly<Record<string, string>> = {
  平均单产: '亩',
  单产: '亩',
  单价: '',
  个均: '个',
  笔均: '笔',
  件均: '件',
  案均: '案',
};

const CASES = /^[个笔件案]均/;

/** Means of these are of an amount that goes by the same name. */
const OF_ITS_OWN = ['增收', '税收', '产值'];

/** 306户、1200人 count the same households twice; 慰问困难户306户、敬老院5家 share the amount. */
function isHeads({ figure }: Entry): boolean {
  return figure.unit?.dimension === 'people' || figure.unit?.text === '户';
}

const SHARERS: Readonly<Record<string, string>> = { 人: 'people', 户: '户', 亩: 'area', 家: '家' };

/**
 * 每户补助2万元 is a rule that may pay from a part of the amount, or more than that, and a 总产值 may be a whole trade's; only a slip
 * of the hand is a question, and one that is told from others: of a single digit any is a slip.
 */
function isNear({ repairs }: Claim): boolean {
  return repairs[0]?.distance === 1 && repairs[0].newText.replace(/^0\.0*|\./g, '').length > 1;
}

/** Whom the mean is by; visitors are counted by their visits, villages with a general measure word. */
function isSharer({ figure, after }: Entry, sharer: string, words: string): boolean {
  const dimension = figure.unit?.dimension;
  if (sharer === '村') return dimension === '个' && /^(?:行政|自然)?村(?![级民])/.test(after);
  if (sharer === '案') return /^[件起宗]$/.test(figure.unit?.text ?? '');
  if (sharer === '人' && dimension === 'events') return /消费|花费/.test(words);
  // 采购设备30台，单价1.2万元: whatever is counted.
  if (sharer === '') return figure.unit?.discrete === true && figure.unit.text !== '元';
  if (/^(?:公里|平方米|[台套座辆所处盏株个张份羽栋幢间项件例场次条头只批宗起笔])$/.test(sharer))
    return figure.unit?.text === sharer;
  return dimension === SHARERS[sharer];
}

/** 共计30万元 or 总产量2.16万吨 behind the mean. */
function totalsAfter([next]: readonly Entry[]): Entry[] {
  return next && TOTAL.test(next.words) ? [next] : [];
}

const TOTAL =
  /^(?:(?:共计?|合计|总计|累计)(?:发放|资助|补助|补贴|增收|投入|投资|支付|支出|花费|采购|兑付|兑现)?(?:资金|金额)?|总(?:价|投资|造价|金额)(?:为)?|年?租金(?:收入|总额)?(?:达到?|为|约)*|(?:一?共|总共|预计|能|可)?(?:收获?|采收?|打|产)(?:了|粮食?|鲜[叶果])*|(?:预计|可|实现|完成|[\u4e00-\u9fa5]{1,3}(?=总))*总(?:产量?|产值)(?:约|可|达到?|为)*)\d/;

const NOT_OF_ALL = /^其中|增[长加]|减|月[人户亩]均|每[月天日]/;
const OWN_MEAN =
  /(?:[人户亩村个笔件案]均|亩产(?:[\u4e00-\u9fa5]{0,2}(?:[菇菌茶果药瓜菜薯豆]|鲜[品叶果]|干品))?|(?:平均)?单产|平均每(?:公里|[个名位]?[人户亩家村]|[栋幢间项件例场次户条头只辆批宗起])|每[个名位]?[人户亩村](?:平均)?|每(?:[台套座辆所处盏株个张份只头羽]|平方米)(?:平均)?|(?:平均)?单价)(?:发放|资助|补助|补贴|增收|投入|投资|造价|收益|领取|获得|分红|人口|面积|消费|花费|租金|慰问金|金额|授信|贷款|罚没款?|处罚|罚款|标的额?|约|达到?|为|奖励|产值|产量|税收)*\d/;

/** A total that comes last is stated as the product of the other two, unless it was measured as they were. */
function claimOf(amount: Figure, sharers: Figure, mean: Figure, isLast: boolean): Claim {
  const [whole, each, one] = [amount, sharers, mean].map((figure) => {
    const { value, unit } = figureLabel(figure);
    return value + unit;
  });
  const relation = quotientRelation(
    termOf('total', amount),
    termOf('divisor', countedInOwnUnit(sharers)),
    termOf('average', roundedMean(mean)),
    isLast ? `${one} × ${each}` : `${whole} ÷ ${each}`,
  );
  const stated = isLast ? 0 : relation.stated;
  return { ...verify({ kind: 'average', relation: { ...relation, stated } }), basis: 'subset' };
}

/** 亩均 divides by the number of 亩 as printed, not by square metres. */
function countedInOwnUnit(figure: Figure): Figure {
  return figure.unit ? { ...figure, unit: { ...figure.unit, factor: ONE } } : figure;
}

/** 户均4人: persons are whole numbers, their mean is a rounded one. */
function roundedMean(figure: Figure): Figure {
  return figure.unit ? { ...figure, unit: { ...figure.unit, discrete: false } } : figure;
}
