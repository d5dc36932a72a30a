import type { Claim } from '../../claim';
import { matches, type Shape, tokenText } from '../../shape';
import { verify } from '../../verify';
import { amountsIn, sentenceStart } from '../common/amounts';
import { slipOnly } from '../common/doubted';
import { nameOf, ratioOf } from '../common/ratio';

/**
 * Shares that are each named after a member of the list before: 其中药品收入1.02亿元、检查收入1.07亿元、其他…，药占比、检查收入占比分别为24.7%、25.9%. A
 * name that no member or more than one goes by is passed over.
 */
export function* readSharesEachNamed(shape: Shape): Generator<Claim> {
  if (!/w[、&]_w/.test(shape.letters)) return;
  for (const match of matches(shape, /(?<![、&])(_w(?:[、&]_w){1,5})L_?:?(P(?:[、&]P){1,5})/dg)) {
    const [first, rate] = [match.position(1), match.position(2)];
    const start = sentenceStart(shape, first);
    const opening = shape.letters.lastIndexOf('z', first);
    const whole = opening > start ? amountsIn(shape, start, opening).at(-1) : undefined;
    // Each name, its cue and the mark behind; each rate and the mark behind.
    const names = match.letters(1).split(/[、&]/).length;
    if (whole === undefined || match.letters(2).split(/[、&]/).length !== names) continue;
    for (let at = 0; at < names; at += 1) {
      const part = memberCalled(shape, opening, first, tokenText(shape, shape.tokens[first + 3 * at]!));
      if (part === undefined) continue;
      const [above, below, share] = [part, whole, rate + 2 * at].map((index) => shape.tokens[index]!.figure);
      const relation = ratioOf(above, below, share);
      const claim = relation && slipOnly(verify({ kind: 'share', relation }));
      if (claim) yield claim;
    }
  }
}

/** The one amount of the list that is called so; an abbreviation of one character (药占比, 耗占比) may stand anywhere in its name. */
function memberCalled(shape: Shape, start: number, end: number, name: string): number | undefined {
  const found = amountsIn(shape, start, end).filter((at) => {
    const own = nameOf(shape, shape.tokens[at]!).replace(/^其中[:,]?/, '');
    return name.length > 1 ? own.startsWith(name) : own.includes(name) || own.startsWith(ENTERED_AS[name] ?? name);
  });
  return found.length === 1 ? found[0] : undefined;
}

/** 耗材 stands in the accounts of hospitals as 卫生材料 (医院会计制度, 2010: 卫生材料收入, 卫生材料费). */
const ENTERED_AS: Readonly<Record<string, string>> = { 耗: '卫生材料' };
