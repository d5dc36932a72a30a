import { slice } from '../document';
import { type Figure, figureValue, intervalOf, otherUnits } from '../figures';
import { intervalText, scaleOf } from './intervalText';
import { moneyInWords } from './moneyInWords';

/** A figure's value in other words: its other units, capital numerals, and the range that its digits or its qualifier leave open. */
export interface FigureCard {
  readonly text: string;
  readonly range: string | undefined;
  readonly otherUnits: readonly string[];
  /** 壹佰贰拾叁万元整, of an amount of money that nothing qualifies. */
  readonly inWords: string | undefined;
}

/** Beside a claim the range is in its table already; without one it is worth a line only when there is more to say. */
export function figureCard(figure: Figure, text: string, hasTable: boolean): FigureCard | undefined {
  const units = otherUnits(figure)
    .filter((unit) => !unit.startsWith('0.0'))
    .map(grouped);
  const scale = scaleOf(figure);
  const qualified = figure.qualifier !== 'exact' && figure.qualifier !== 'unknown';
  const isMoney = figure.unit?.dimension === 'money' && figure.unit.text === '元' && figure.qualifier === 'exact';
  const inWords = isMoney ? moneyInWords(figureValue(figure)) : undefined;
  // That 45860元 may be 50 cents more or less is known to everybody.
  const isRounded = figure.magnitude > 0 || figure.number.exponent < 0;
  const isWorthIt = qualified || (units.length > 0 && isRounded);
  const range = !hasTable && scale && isWorthIt ? intervalText(intervalOf(figure), scale) : undefined;
  if (units.length === 0 && range === undefined && inWords === undefined) return undefined;
  return { text: slice(text, figure.span), range, otherUnits: units, inWords };
}

/** 125000万元 is easier to read as 125,000万元. */
function grouped(unit: string): string {
  return unit.replace(/^\d{5,}/, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ','));
}
