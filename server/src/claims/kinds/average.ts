import { ONE } from '../../arithmetic/rational';
import { type Figure, figureLabel, figureValue } from '../../figures';
import type { Claim } from '../claim';
import { quotientRelation, type Term } from '../relation';
import { type Shape, textBetween } from '../shape';
import { verify } from '../verify';

/**
 * Averages of one line: an amount, the number of those who share it, and the mean that the same sentence states:
 * 发放救助金61.2万元，惠及306户，户均2000元. Only a sentence with one amount and one number of sharers is read.
 */
export function readAverages(shape: Shape): Claim[] {
  return [...sentences(shape)].flatMap((sentence) => averagesOf(sentence));
}

interface Entry {
  readonly figure: Figure;
  readonly words: string;
  /** Where its clause begins in the shape. */
  readonly clause: number;
}

/** The figures of each sentence, with the words right before them. */
function* sentences(shape: Shape): Generator<Entry[]> {
  if (!MEAN.test(shape.block.folded)) return;
  let entries: Entry[] = [];
  let wordsFrom = 0;
  for (const [index, token] of shape.tokens.entries()) {
    if (/[,;.(]/.test(token.letter)) wordsFrom = index + 1;
    if (token.figure)
      entries.push({ figure: token.figure, words: textBetween(shape, wordsFrom, index), clause: wordsFrom });
    if (token.letter === '.' || token.letter === ';') {
      yield entries;
      entries = [];
    }
  }
  yield entries;
}

const MEAN = /人均|户均|亩均|平均每[人户亩家]|每[人户亩]平均/;
const SHARERS: Readonly<Record<string, string>> = { 人: 'people', 户: '户', 亩: 'area', 家: '家' };

function averagesOf(entries: readonly Entry[]): Claim[] {
  return entries.flatMap(({ figure, words }, index) => {
    const mean = MEAN.exec(words)?.[0];
    const dimension = SHARERS[/[人户亩家]/.exec(mean ?? '')?.[0] ?? ''];
    // 人均可支配收入 and 人均GDP are indicators of their own, made of other levels than those beside them.
    if (!mean || !dimension || figure.kind !== 'quantity' || !OWN_MEAN.test(words) || /增[长加收]|减/.test(words))
      return [];
    const earlier = entries.slice(0, index).filter((entry) => !MEAN.test(entry.words));
    const amounts = earlier.filter((entry) => entry.figure.unit?.dimension === figure.unit?.dimension);
    const sharers = earlier.filter((entry) => entry.figure.unit?.dimension === dimension);
    const [amount, sharer] = [amounts[0], sharers[0]];
    if (!amount || !sharer || amounts.length > 1 || sharers.length > 1 || figureValue(sharer.figure).n <= 0n) return [];
    const beside = earlier.filter((entry) => entry.clause === sharer.clause && entry !== sharer && entry !== amount);
    if (!beside.every(isHeads)) return [];
    return [claimOf(amount.figure, sharer.figure, figure)];
  });
}

/** 306户、1200人 count the same households twice; 慰问困难户306户、敬老院5家 share the amount. */
function isHeads({ figure }: Entry): boolean {
  return figure.unit?.dimension === 'people' || figure.unit?.text === '户';
}

const OWN_MEAN =
  /(?:人均|户均|亩均|平均每[人户亩家]|每[人户亩]平均)(?:发放|补助|补贴|增收|投入|领取|获得|分红|约|达到?|为|奖励|产值|产量)*\d/;

function claimOf(amount: Figure, sharers: Figure, mean: Figure): Claim {
  const [above, below] = [figureLabel(amount), figureLabel(sharers)];
  const relation = quotientRelation(
    term('total', amount),
    term('divisor', countedInOwnUnit(sharers)),
    term('average', mean),
    `${above.value}${above.unit} ÷ ${below.value}${below.unit}`,
  );
  return { ...verify({ kind: 'average', relation }), basis: 'subset' };
}

/** 亩均 divides by the number of 亩 as printed, not by square metres. */
function countedInOwnUnit(figure: Figure): Figure {
  return figure.unit ? { ...figure, unit: { ...figure.unit, factor: ONE } } : figure;
}

function term(role: Term['role'], figure: Figure): Term {
  return { role, figure, sign: 1 };
}
