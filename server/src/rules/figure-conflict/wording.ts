import type { Statement } from '../../claims';
import { signedText } from '../reportNames';
import type { Localized } from '../rule';
import { slipText } from '../slips';
import type { NumberEdit } from './repair';

/** What two statements in conflict say, apart from where they stand. */
export interface Saying {
  readonly first: Statement;
  readonly second: Statement;
  /** See `Conflict`. */
  readonly shift: number;
  /** The second figure and the first, as they stand in the text. */
  readonly text: string;
  readonly otherText: string;
  readonly edits: readonly NumberEdit[];
}

/** Says what differs, and what slip of the hand would explain it. */
export function messageOf({ first, second, shift, text, otherText }: Saying): Localized {
  const { name, measure, sign } = second;
  const measured = measure === 'growth' ? `${name}增速` : name;
  const slip = slipText(shift);
  const otherSign = first.sign;
  const [here, there] =
    sign === otherSign
      ? [text, otherText]
      : [signedText({ text, sign }), signedText({ text: otherText, sign: otherSign })];
  return {
    zh: `“${measured}”前后不一致：此处为“${here}”，另一处为“${there}”${slip.zh}，请核对。`,
    en: `“${measured}” has two values: “${here}” here, “${there}” elsewhere${slip.en}.`,
  };
}
