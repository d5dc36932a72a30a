import type { Localized } from '../rule';
import { quote } from '../sloganWording';
import type { MisquotedProblem } from './rule';

/** What stands there, and what the standard form is. */
export function messageOf({ degree, entry, found, right }: MisquotedProblem): Localized {
  const [is, standard] = [quote(found), quote(right)];
  switch (degree) {
    case 'characters':
      return { zh: `${is}应为${standard}。`, en: `${is} should read ${standard}.` };
    case 'near':
      return {
        zh: `${is}与固定提法${standard}只差一个字，请核对。`,
        en: `${is} differs from the set phrase ${standard} by one character; please check.`,
      };
    case 'order':
      return {
        zh: `${is}的通行顺序是${standard}，请核对。`,
        en: `The official order of ${is} is ${standard}; please check.`,
      };
    case 'marks':
      return { zh: `${is}的规范写法是${standard}。`, en: `${is} is written ${standard}.` };
    case 'loose':
      return {
        zh: `${is}虽有人用，规范的说法是${standard}，请核对。`,
        en: `${is} is in use, but the standard wording is ${standard}; please check.`,
      };
    case 'collocation':
      return {
        zh: `${quote(entry.canonical)}的通行搭配是${standard}，此处作${is}，请核对。`,
        en: `${quote(entry.canonical)} goes with other words: ${standard}, not ${is}; please check.`,
      };
  }
}
