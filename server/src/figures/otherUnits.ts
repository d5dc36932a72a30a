import { divide, formatDecimal, multiply, type Rational, rational, whole } from '../arithmetic/rational';
import type { Figure, Measured } from './figure';
import { figureValue, printedValue } from './intervalOf';
import { magnitudeText } from './magnitudes';

/**
 * The figure's printed value in the other units that a reader may have in mind, as texts: 12.5亿元 gives 125000万元;
 * 3000亩 gives 200公顷 and 2平方公里. Empty for kinds without a unit. Shown in hovers, never used for a verdict.
 */
export function otherUnits(figure: Figure): readonly string[] {
  if (figure.kind !== 'quantity' || !figure.unit) return [];
  const own = unitLabel(figure);
  const value = figureValue(figure);
  const scales = SCALES[figure.unit.dimension] ?? myriads(figure.unit.text, figure.unit.factor);
  return scales
    .filter((scale) => scale.text !== own)
    .map((scale) => ({ ...scale, value: divide(value, scale.size) }))
    .filter((scale) => isHandy(scale.value))
    .map((scale) => `${trimZeros(formatDecimal(scale.value, 4))}${scale.text}`)
    .slice(0, 3);
}

interface Scale {
  readonly text: string;
  readonly size: Rational;
}

const SCALES: Readonly<Record<string, readonly Scale[]>> = {
  area: [
    { text: '亩', size: rational(2000n, 3n) },
    { text: '万亩', size: rational(20_000_000n, 3n) },
    { text: '公顷', size: whole(10_000) },
    { text: '平方公里', size: whole(1_000_000) },
    { text: '平方米', size: whole(1) },
  ],
  mass: [
    { text: '吨', size: whole(1000) },
    { text: '万吨', size: whole(10_000_000) },
    { text: '公斤', size: whole(1) },
    { text: '斤', size: rational(1n, 2n) },
  ],
  length: [
    { text: '公里', size: whole(1000) },
    { text: '米', size: whole(1) },
  ],
};

function myriads(text: string, factor: Rational): Scale[] {
  return [0, 4, 8].map((power) => ({
    text: magnitudeText(power) + text,
    size: multiply(factor, whole(10 ** power)),
  }));
}

/** Neither 0.00003亿元 nor 12500000000元 helps anybody. */
function isHandy(value: Rational): boolean {
  const text = formatDecimal(value, 4);
  return Math.abs(Number(text)) >= 0.01 && Math.abs(Number(text)) < 10_000_000;
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** The figure's number with its grouping and trailing zeros as printed, and its unit: for tables and ledgers. */
export function figureLabel(figure: Measured): { readonly value: string; readonly unit: string } {
  const { coefficient, exponent } = figure.number;
  const text =
    exponent === 0 ? coefficient.toString() : formatDecimal(printedValue(figure.number), Math.max(0, -exponent));
  return { value: text, unit: unitLabel(figure) };
}

const KIND_LABELS: Readonly<Partial<Record<Figure['kind'], string>>> = {
  percent: '%',
  permille: '‰',
  points: '个百分点',
  multiple: '倍',
  doubling: '番',
  tenths: '成',
};

/** Magnitude and unit as printed: 万元, %, 个百分点. A basis point (基点) is a point of its own magnitude. */
export function unitLabel(figure: Measured): string {
  if (figure.kind === 'points' && figure.magnitude < 0) return '个基点';
  return KIND_LABELS[figure.kind] ?? magnitudeText(figure.magnitude) + (figure.unit?.text ?? '');
}
