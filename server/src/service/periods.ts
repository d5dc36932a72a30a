import { periodName } from '../rules';
import type { Language } from './language';

/** A fact's period in words: 2024年, 2024年1-6月; `2024`, `2024, months 1–6`. */
export function periodText(period: string, language: Language): string {
  if (language === 'zh') return periodName(period);
  const [year, months] = period.split(':');
  if (months === undefined) return period;
  const [first, last] = months.split('-');
  return first === last ? `${year}, month ${first}` : `${year}, months ${first}–${last}`;
}
