import type { Claim } from '../../claim';
import type { Shape } from '../../shape';

/**
 * True where a member of the list is counted with another measure word, so that the list has more than the sum: 设备1264台（套），其中挖掘机120台、运输车310辆、
 * 抽水泵490台; 稿件486篇（条），其中报纸163篇、电视台94条、其他229篇.
 */
export function hasOtherCounter({ letters, tokens }: Shape, { operands }: Claim): boolean {
  const [, ...parts] = operands.map(({ figure }) => tokens.findIndex((token) => token.figure === figure));
  const [first, last] = [Math.min(...parts), Math.max(...parts)];
  if (first < 0) return false;
  let depth = 0;
  for (let at = first; at <= last; at++) {
    if (letters[at] === '(') depth += 1;
    else if (letters[at] === ')') depth -= 1;
    else if (depth === 0 && letters[at] === 'Q' && !parts.includes(at) && tokens[at]!.figure!.unit?.discrete) {
      // 来信24件36人 has two of the same member, and 二类村35个 a number in its name.
      const isLast = !/[Q_]/.test(letters[at + 1] ?? '');
      if (isLast && /[、,]_?$|[、,][_o]?\([^()]*\)_?$/.test(letters.slice(Math.max(0, at - 8), at))) return true;
    }
  }
  return false;
}
