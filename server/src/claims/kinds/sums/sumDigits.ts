import type { Figure } from '../../../figures';

/** How many digits the total has down to the lowest place that any of the figures uses. */
export function sharedDigits(total: Figure, figures: readonly Figure[]): number {
  const all = [total, ...figures];
  // 1.4万亿元 is known to two digits, however finely a part of it is.
  const lowest = Math.max(
    Math.min(...all.map(lowestPlace)),
    ...all.map(({ number, magnitude }) => number.exponent + magnitude),
  );
  return total.number.coefficient.toString().length + total.number.exponent + total.magnitude - lowest;
}

/** The power of ten of a printed number's last digit that is not zero. */
function lowestPlace({ number, magnitude }: Figure): number {
  const zeros = /0*$/.exec(number.coefficient.toString())?.[0].length ?? 0;
  return number.exponent + magnitude + zeros;
}
