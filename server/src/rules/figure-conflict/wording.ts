import { signedText } from '../reportNames';
import type { Localized } from '../rule';
import { slipText } from '../slips';
import type { ConflictProblem } from './rule';

/** Says what differs, and what slip of the hand would explain it. */
export function messageOf({ conflict, name, text, otherText }: ConflictProblem): Localized {
  const { first, second, shift } = conflict;
  const measured = second.statement.measure === 'growth' ? `${name}增速` : name;
  const slip = slipText(shift);
  const [sign, otherSign] = [second.statement.sign, first.statement.sign];
  const [here, there] =
    sign === otherSign
      ? [text, otherText]
      : [signedText({ text, sign }), signedText({ text: otherText, sign: otherSign })];
  return {
    zh: `“${measured}”前后不一致：此处为“${here}”，另一处为“${there}”${slip.zh}，请核对。`,
    en: `“${measured}” has two values: “${here}” here, “${there}” elsewhere${slip.en}.`,
  };
}
