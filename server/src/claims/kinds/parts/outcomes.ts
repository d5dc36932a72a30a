import type { Figure } from '../../../figures';
import type { Claim } from '../../claim';
import { type Shape, type Token, withoutAsides } from '../../shape';
import { ratioOfSum, sumClaim } from '../sums/sumClaim';
import { textAfter } from './openers';

/**
 * How all of a number turned out: 20项指标中，17项完成，2项基本完成，1项未完成. The last says that it was not what the first was, so
 * that hardly anything lies beside them; as something may, only one slip of the pen is asked about.
 */
export function* readOutcomes(shape: Shape): Generator<Claim> {
  if (!/中[,、:有]/.test(shape.text) || !/未|没/.test(shape.text)) return;
  const line = withoutAsides(shape) ?? shape;
  for (const [index, { letter, figure }] of line.tokens.entries()) {
    if (letter !== 'Q' || !figure!.unit?.discrete || !OPENING.test(textAfter(line, index, 20))) continue;
    const parts = partsAfter(line, index);
    if (parts.length < 2 || !areOutcomes(line, parts)) continue;
    const claim = claimOf(line.tokens[index]!, parts);
    if (claim.verdict === 'holds' || (claim.repairs[0]?.distance === 1 && !mayLeaveOut(line.tokens[index]!, parts)))
      yield claim;
  }
}

const OPENING = /^[\u4e00-\u9fa5]{0,14}(?<!其)中(?:[,:]|有)/;

/** The counts of one unit up to the end of the sentence, or to what is no such count. */
function partsAfter({ tokens }: Shape, whole: number): Token[] {
  const { unit } = tokens[whole]!.figure!;
  const parts: Token[] = [];
  for (const token of tokens.slice(whole + 1, whole + REACH)) {
    if (token.letter === '.' || token.letter === ';') break;
    if (!token.figure) continue;
    if (token.letter !== 'Q' || token.figure.unit?.text !== unit!.text || token.figure.qualifier !== 'exact') break;
    parts.push(token);
  }
  return parts.length > MOST ? [] : parts;
}

const REACH = 40;
const MOST = 5;

/** 完成, 基本完成, 未完成: the deed of the first is what the last has not done. */
function areOutcomes(shape: Shape, parts: readonly Token[]): boolean {
  const words = parts.map((part) => wordsOf(shape, part));
  const deed = NOT_DONE.exec(words.at(-1)!)?.[1];
  return (
    deed !== undefined &&
    words
      .slice(0, -1)
      .every((word) => word.includes(deed) || NEARLY.test(word) || (BEGUN.test(deed) && DONE.test(word)))
  );
}

const NOT_DONE = /(?:未|没有?)(?:能|按期|全面|全部)?([\u4e00-\u9fa5]{2})/;
/** 已完成18项，正在推进5项，未启动1项: what has not begun is not done either. */
const BEGUN = /开工|启动|开始|动工|实施|开展/;
const DONE = /完成|完工|竣工|建成|投产|办结/;
const NEARLY = /基本|接近|部分|正在|有望|进度|序时|推进/;

/** 17项完成, or 已完成17项. */
function wordsOf({ block: { folded } }: Shape, { span }: Token): string {
  const behind = /^[\u4e00-\u9fa5]*(?:\([^()]{0,24}\)[\u4e00-\u9fa5]*)?/.exec(
    folded.slice(span.end, span.end + LONGEST),
  )![0];
  return behind !== ''
    ? behind.replace(/\([^)]*\)/, '')
    : /[\u4e00-\u9fa5]*$/.exec(folded.slice(Math.max(0, span.start - LONGEST), span.start))![0];
}

const LONGEST = 40;

/** 17项完成，其中5项超额: one may be among another, where the rest add up without it; and two alone may leave something out. */
function mayLeaveOut(whole: Token, parts: readonly Token[]): boolean {
  if (parts.length === 2 && ratioOfSum(whole.figure!, figuresOf(parts)) < 1) return true;
  return parts.some(
    (part) =>
      claimOf(
        whole,
        parts.filter((other) => other !== part),
      ).verdict === 'holds',
  );
}

function figuresOf(tokens: readonly Token[]): Figure[] {
  return tokens.map(({ figure }) => figure!);
}

function claimOf({ figure: whole }: Token, parts: readonly Token[]): Claim {
  return sumClaim(whole!, figuresOf(parts), 'subset');
}
