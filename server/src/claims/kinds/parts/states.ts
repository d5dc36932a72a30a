import type { Claim } from '../../claim';
import { printed } from '../../expression';
import { sumRelation, termOf } from '../../relation';
import { matches, type Shape, type Token } from '../../shape';
import { verify } from '../../verify';
import { isAside } from '../common/amounts';

/**
 * What is done, what is under way and what has not begun make up all: 需搬迁企业24家，已搬迁17家，正在搬迁4家，尚未启动3家. Something may be in
 * none of the three, so that only one slip of the pen is asked about.
 */
export function* readStates(shape: Shape): Generator<Claim> {
  if (!/未/.test(shape.text) || !/Q.*Q.*Q.*Q/.test(shape.letters)) return;
  for (const match of matches(shape, /(Q)_?[,;:]y?v?_?(Q)_?[,、;]_v?(Q)_?[,、;]_v?(Q)(?=_?[,;.)])/dg)) {
    const [all, ...states] = [1, 2, 3, 4].map((group) => match.group(group)!) as [Token, Token, Token, Token];
    const isDivided = states.every((token, at) => STATES[at]!.test(wordsBefore(shape, token)));
    if (!isDivided || isAside(shape, match.position(1)) || !areAlike([all, ...states])) continue;
    const [done, doing, rest] = states as [Token, Token, Token];
    // 已开工58个，正在办理手续3个，尚未开工5个: what is under way may be among those that have not begun, or be begun.
    if (
      [
        [done, rest],
        [done, doing],
      ].some((two) => claimOf(all, two).verdict === 'holds')
    )
      continue;
    const claim = claimOf(all, states);
    if (claim.verdict === 'holds' || claim.repairs[0]?.distance === 1) yield claim;
  }
}

const STATES = [
  /^(?:目前)?已(?:经|全部)?[\u4e00-\u9fa5]{2,4}$/,
  /^(?:正在|在)[\u4e00-\u9fa5]{1,4}$/,
  /^(?:尚|还|仍)?未[\u4e00-\u9fa5]{2,4}$/,
];

function wordsBefore({ block }: Shape, { span }: Token): string {
  return /[^,、;:。()\d]*$/.exec(block.folded.slice(Math.max(0, span.start - LONGEST), span.start))![0];
}

const LONGEST = 12;

function areAlike(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  return tokens.every(
    ({ figure }) =>
      figure!.qualifier === 'exact' && figure!.unit !== undefined && figure!.unit.text === first!.figure!.unit?.text,
  );
}

function claimOf(all: Token, states: readonly Token[]): Claim {
  const figures = states.map(({ figure }) => figure!);
  const terms = figures.map((figure) => termOf('part', figure));
  const expression = printed(all.figure!, ...figures)
    .slice(1)
    .join(' + ');
  const relation = sumRelation(termOf('total', all.figure!), terms, expression);
  return { ...verify({ kind: 'sum', relation }), basis: 'subset' };
}
