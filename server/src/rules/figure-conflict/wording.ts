import type { PlacedStatement } from '../../claims';
import type { Localized } from '../rule';
import type { ConflictProblem } from './rule';

/** Says what differs, and what slip of the hand would explain it. */
export function messageOf({ conflict, name, text, otherText }: ConflictProblem): Localized {
  const { first, second, shift } = conflict;
  const measured = second.statement.measure === 'growth' ? `${name}增速` : name;
  const slip = shift === 0 ? NO_SLIP : slipOf(shift);
  const differsInSign = first.statement.sign !== second.statement.sign;
  const [here, there] = differsInSign ? [withSign(second, text), withSign(first, otherText)] : [text, otherText];
  return {
    zh: `“${measured}”前后不一致：此处为“${here}”，另一处为“${there}”，${slip.zh}请核对。`,
    en: `“${measured}” has two values: “${here}” here, “${there}” elsewhere${slip.en}.`,
  };
}

/** 下降12% and 增长12% print the same number. */
function withSign({ statement }: PlacedStatement, text: string): string {
  return `${statement.sign < 0 ? '下降' : '增长'}${text}`;
}

const NO_SLIP: Localized = { zh: '', en: '' };

function slipOf(shift: number): Localized {
  const power = Math.abs(shift);
  const times = power === 4 ? '1万' : power === 8 ? '1亿' : `${10 ** power}`;
  return power % 4 === 0
    ? { zh: `相差${times}倍，疑似“万”“亿”错位，`, en: `, ${10 ** power} times apart: probably 万 and 亿 confused` }
    : { zh: `相差${times}倍，疑似小数点错位，`, en: `, ${10 ** power} times apart: probably a misplaced point` };
}
