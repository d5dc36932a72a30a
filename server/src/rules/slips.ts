import type { Localized } from './rule';

/** Says by which power of ten two figures differ, and what slip of the hand makes it; nothing where it is none (0). */
export function slipText(shift: number): Localized {
  const power = Math.abs(shift);
  if (shift === 0) return { zh: '', en: '' };
  const times = power === 4 ? '1万' : power === 8 ? '1亿' : `${10 ** power}`;
  return power % 4 === 0
    ? { zh: `，相差${times}倍，疑似“万”“亿”错位`, en: `, ${10 ** power} times apart: probably 万 and 亿 confused` }
    : { zh: `，相差${times}倍，疑似小数点错位`, en: `, ${10 ** power} times apart: probably a misplaced point` };
}
