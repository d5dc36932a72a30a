import { add, compare, divide, formatDecimal, negate } from '../../arithmetic/rational';
import { figureLabel, figureValue, type Measured, unitSize } from '../../figures';
import type { Stated } from '../others';
import { periodName, reportName, signedText } from '../reportNames';
import type { Localized } from '../rule';
import { slipText } from '../slips';
import type { Difference } from './compare';

/** Says what the two reports say, and what a person should think of before changing one of them. */
export function messageOf(differences: readonly Difference[]): Localized {
  const { here, there, shift, severity } = differences[0]!;
  const { indicator, measure, period } = here.fact;
  const name = measure === 'growth' ? `${indicator}增速` : indicator;
  const [one, other] = textsOf(here, there);
  const more = differences.length > 1 ? `（另有${differences.length - 1}份报告也不一致）` : '';
  const hint = shift === 0 && severity !== 'warning' ? '请核对是否为初步数、修订数或笔误' : '请核对';
  const slip = slipText(shift);
  return {
    zh: `“${name}”${periodName(period)}此处为“${one}”，${reportName(there.report)}为“${other}”${more}${slip.zh}，${hint}。`,
    en: `“${name}” of ${period} is “${one}” here and “${other}” in ${reportName(there.report)}${slip.en}.`,
  };
}

/** The other report's figure for a list of related places. */
export function otherText({ fact }: Stated): string {
  return fact.measure === 'growth' ? signedText(fact) : fact.text;
}

function textsOf(here: Stated, there: Stated): [string, string] {
  if (here.fact.sign === there.fact.sign) return [here.fact.text, there.fact.text];
  return [signedText(here.fact), signedText(there.fact)];
}

/** 12.6亿元 − 12.5亿元 = 0.1亿元; two units are made one first: 1.25亿元 = 12500万元 ≠ 12830万元. */
export function workingsOf({ here, there }: Difference): string | undefined {
  if (here.fact.sign !== there.fact.sign) return undefined;
  const figures = [here.fact.figure, there.fact.figure];
  const [more, less] = figures.sort((a, b) => compare(figureValue(b), figureValue(a))) as [Measured, Measured];
  const [larger, smaller] = [figureLabel(more), figureLabel(less)];
  if (larger.unit !== smaller.unit)
    return `${larger.value}${larger.unit} = ${inUnitOf(more, less)}${smaller.unit} ≠ ${smaller.value}${smaller.unit}`;
  const places = Math.max(0, -more.number.exponent, -less.number.exponent);
  const difference = divide(add(figureValue(more), negate(figureValue(less))), unitSize(more));
  const unit = larger.unit === '%' ? '个百分点' : larger.unit;
  return `${larger.value}${larger.unit} − ${smaller.value}${smaller.unit} = ${formatDecimal(difference, places)}${unit}`;
}

/** The value of one in the unit of the other, with as many decimals as it needs. */
function inUnitOf(source: Measured, target: Measured): string {
  const value = divide(figureValue(source), unitSize(target));
  const places = [0, 1, 2, 3, 4, 5, 6].find((count) => 10n ** BigInt(count) % value.d === 0n) ?? 2;
  return formatDecimal(value, places);
}
