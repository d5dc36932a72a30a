import type { Localized } from '../rule';
import type { ConflictProblem } from './rule';

/** Says what differs, and what slip of the hand would explain it. */
export function messageOf({ conflict, name, text, otherText }: ConflictProblem): Localized {
  const { second, shift } = conflict;
  const measured = second.statement.measure === 'growth' ? `${name}增速` : name;
  const slip = shift === 0 ? NO_SLIP : slipOf(shift);
  return {
    zh: `“${measured}”前后不一致：此处为“${text}”，另一处为“${otherText}”，${slip.zh}请核对。`,
    en: `“${measured}” has two values: “${text}” here, “${otherText}” elsewhere${slip.en}.`,
  };
}

const NO_SLIP: Localized = { zh: '', en: '' };

function slipOf(shift: number): Localized {
  const power = Math.abs(shift);
  const times = power === 4 ? '1万' : power === 8 ? '1亿' : `${10 ** power}`;
  return power % 4 === 0
    ? { zh: `相差${times}倍，疑似“万”“亿”错位，`, en: `, ${10 ** power} times apart: probably 万 and 亿 confused` }
    : { zh: `相差${times}倍，疑似小数点错位，`, en: `, ${10 ** power} times apart: probably a misplaced point` };
}
