import type { Figure } from '../../../figures';
import type { Claim } from '../../claim';
import type { Shape } from '../../shape';
import { mayBeOfOther } from '../common/doubted';
import { areAlike } from '../common/ratio';
import { sumClaim } from './sumClaim';
import { sharedDigits } from './sumDigits';

/**
 * A change and the changes of its parts: 床位增加324张，其中医院增加287张、基层机构增加28张、其他增加9张; 存款比年初增加145.7亿元，其中住户存款增加123.5亿元、企业存款减少7.2亿元，…. A part
 * that moved the other way is taken off. 其中 need not list them all, so that only one slip of the pen is asked about.
 */
export function* changeLists(shape: Shape): Generator<Claim> {
  if (!/Q[^.]*z[^.]*Q[^.]*Q/.test(shape.letters)) return;
  for (const [at, { letter }] of shape.tokens.entries()) {
    const total = letter === 'z' ? changeBefore(shape, at) : undefined;
    const parts = total ? changesBehind(shape, at) : [];
    if (!total || parts.length < 2 || !parts.every(({ figure }) => areAlike(figure, total.figure))) continue;
    const claim = sumClaim(
      total.figure,
      parts.map(({ figure }) => figure),
      'subset',
      (index) => (parts[index]!.isRise === total.isRise ? 1 : -1),
    );
    if (claim.verdict === 'holds' || isSlip(claim, total, parts)) yield mayBeOfOther(claim);
  }
}

interface Change {
  readonly figure: Figure;
  readonly isRise: boolean;
  readonly at: number;
}

/** The change that ends right before 其中, which a rate may follow: 增加324张，增长2.1%，其中. */
function changeBefore(shape: Shape, opening: number): Change | undefined {
  const before = /Q_?(?:[,(]n?[rd]P\)?)?[,;.(]*$/.exec(
    shape.letters.slice(Math.max(0, opening - LONGEST_GAP), opening),
  );
  return before ? changeAt(shape, opening - before[0].length) : undefined;
}

const LONGEST_GAP = 12;

/** The changes from 其中 to the end of its list; an amount that is no change ends it, and then nothing is known of the list. */
function changesBehind(shape: Shape, opening: number): Change[] {
  const found: Change[] = [];
  for (let at = opening + 1; at < shape.tokens.length && found.length <= LONGEST; at++) {
    const letter = shape.letters[at]!;
    if (/[.;)]/.test(letter)) break;
    if (/[zS(]/.test(letter)) return [];
    if (letter !== 'Q') continue;
    const change = changeAt(shape, at);
    if (!change) return [];
    found.push(change);
  }
  return found;
}

/** No list of changes is longer. */
const LONGEST = 20;

function changeAt({ block, letters, tokens }: Shape, at: number): Change | undefined {
  const { figure, span } = tokens[at]!;
  const word = /[rd]/.test(letters[at - 1] ?? '') ? letters[at - 1] : undefined;
  const plain = /[多少](?:了)?$/.exec(block.folded.slice(Math.max(0, span.start - 2), span.start))?.[0];
  if (figure?.qualifier !== 'exact' || (word === undefined && plain === undefined)) return undefined;
  return { figure, at, isRise: word === undefined ? plain!.startsWith('多') : word === 'r' };
}

function isSlip({ repairs: [first] }: Claim, total: Change, parts: readonly Change[]): boolean {
  return (
    first?.distance === 1 &&
    sharedDigits(
      total.figure,
      parts.map(({ figure }) => figure),
    ) >= 3
  );
}
