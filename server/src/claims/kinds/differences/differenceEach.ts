import type { Claim } from '../../claim';
import { printed } from '../../expression';
import { differenceRelation, termOf } from '../../relation';
import { matches, type Shape, type ShapeMatch, type Token } from '../../shape';
import { verify } from '../../verify';
import { figuresOf } from '../growth/growthEach';

/** Changes of several levels, each list in the order of the first: 低保标准分别由620元、480元提高到660元、520元，分别提高40元、40元. */
export function* readDifferencesOfEach(shape: Shape): Generator<Claim> {
  if (!/[UDt].*[rd]/.test(shape.letters) || !/[QP][、&][QP]/.test(shape.letters)) return;
  for (const match of matches(shape, EACH)) {
    const [bases, currents, changes] = [1, 2, 4].map((group) => figuresOf(shape, match, group)) as [
      Token[],
      Token[],
      Token[],
    ];
    if (bases.length !== currents.length || bases.length !== changes.length) continue;
    for (const [at, change] of changes.entries()) {
      const claim = claimOf(bases[at]!, currents[at]!, change, match);
      if (claim) yield claim;
    }
  }
}

const LIST = (letters: string) => `((?:${letters}[、&]){1,4}${letters})`;
const EACH = new RegExp(
  `f[y_]{0,3}${LIST('[QP]')}_?[,(]?[yL]{0,2}[UDt][yL]{0,2}${LIST('[QP]')}_?\\)?[,、;][Lns]{0,3}([rd])L?${LIST('[QT]')}`,
  'dg',
);

function claimOf({ figure: base }: Token, { figure: current }: Token, { figure: change }: Token, match: ShapeMatch) {
  if (!base || !current || !change || base.kind !== current.kind) return undefined;
  const isOfRates = base.kind === 'percent' && change.kind === 'points';
  const isOfLevels = base.kind === 'quantity' && change.kind === 'quantity';
  const [from, to, by] = [base, current, change].map(({ unit }) => unit?.dimension);
  if (!isOfRates && !(isOfLevels && from !== undefined && from === to && from === by)) return undefined;
  const [before = '', after = ''] = isOfRates ? printed(base, current) : printed(base, current, change);
  const relation = differenceRelation(
    termOf('base', base),
    termOf('current', current),
    { role: 'change', figure: change, sign: match.letters(3) === 'd' ? -1 : 1 },
    `${after} − ${before}`,
  );
  return verify({ kind: 'difference', relation });
}
