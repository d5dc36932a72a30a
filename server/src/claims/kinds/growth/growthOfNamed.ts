import type { Figure } from '../../../figures';
import type { Claim } from '../../claim';
import { printed } from '../../expression';
import { differenceRelation, type Relation, termOf } from '../../relation';
import { inOrder, matches, type Shape, type ShapeMatch, type Token, tokenText } from '../../shape';
import { verify } from '../../verify';
import { isAside } from '../common/amounts';
import { slipOnly } from '../common/doubted';
import { explained } from '../common/explained';
import { areAlike, isLevel, nameOf } from '../common/ratio';
import { coreOf } from '../shares/wholeNamed';
import { basisOf } from './growthBasis';
import { levels } from './growthRelations';

/**
 * Changes of what an earlier clause has told under the same name: 提起公诉3846人、不起诉1157人，…。提起公诉人数比上年的3972人下降3.2%; 企业所得税46.58亿元，个人所得税19.74亿元；企业所得税比上年的44.12亿元
 * 增长5.6%. The name must be one amount's alone, and a contradiction needs a plain mistake.
 */
export function* readGrowthOfNamed(shape: Shape): Generator<Claim> {
  if (!mayTell(shape.letters)) return;
  for (const match of matches(shape, FORM)) {
    const [base, word, change] = [3, 4, 5].map((group) => match.group(group)!) as [Token, Token, Token];
    const level = levelNamed(shape, match, base.figure!);
    const claim = level && claimOf(shape, match, base, level, word, change);
    if (claim) yield claim;
  }
}

const mayTell = inOrder('QP _ c y QP rd QPT');
/** The name alone, with nothing but a mark before it, and what its level is compared with. */
const FORM = /(?<![^,;:.])(_)c(y)[v_]?([QP])\)?,?n?([rd])([QPT])/dg;

/** The one amount before it, measured like the base, whose clause says this name and nothing else. */
function levelNamed(shape: Shape, match: ShapeMatch, base: Figure): Token | undefined {
  const name = ownName(tokenText(shape, match.group(1)!));
  if (name.length < 2) return undefined;
  const found = shape.tokens.slice(Math.max(0, match.start - REACH), match.start).filter((token) => {
    const { figure } = token;
    if (!figure || figure.kind !== base.kind || !areAlike(figure, base)) return false;
    if (base.sentence - figure.sentence > SENTENCES) return false;
    return (
      ownName(nameOf(shape, token)) === name && isLevel(shape, token) && !isAside(shape, shape.tokens.indexOf(token))
    );
  });
  const level = found[0];
  return found.length === 1 && level!.figure!.period?.relativeYear !== -1 ? level : undefined;
}

const REACH = 80;
/** How many sentences back, of which a semicolon ends one too. */
const SENTENCES = 4;

/** 提起公诉 of 提起公诉人数, 全年提起公诉. */
function ownName(words: string): string {
  return coreOf(words.replace(/^[,、:\s]+/, '').replace(/^(?:其中|今年|上半年|前三季度)[,:]?/, '')).replace(
    /(?<=.{2})(?:[人户件]|金额|规模)$/,
    '',
  );
}

function claimOf(
  shape: Shape,
  match: ShapeMatch,
  base: Token,
  level: Token,
  word: Token,
  change: Token,
): Claim | undefined {
  if (change.letter !== 'P') return slipOnly(difference(base.figure!, level.figure!, word, change.figure!), 2);
  if (base.letter === 'P') return undefined;
  const [relation] = levels(shape, base, level, change, word);
  return relation && judged(shape, match, relation);
}

function judged(shape: Shape, match: ShapeMatch, relation: Relation): Claim | undefined {
  const { basis } = basisOf(shape, match, relation);
  return explained(verify({ kind: 'growth', relation, ...(basis && { basis }) }), relation);
}

function difference(base: Figure, current: Figure, word: Token, change: Figure): Claim | undefined {
  const isOfRates = base.kind === 'percent' && change.kind === 'points';
  if (!isOfRates && !areAlike(base, change)) return undefined;
  const [from, to] = printed(base, current, change);
  const relation = differenceRelation(
    termOf('base', base),
    termOf('current', current),
    { role: 'change', figure: change, sign: word.letter === 'r' ? 1 : -1 },
    `${to} − ${from}`,
  );
  return verify({ kind: 'difference', relation });
}
