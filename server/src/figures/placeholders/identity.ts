import { RUN } from './marks';
import { nounAfter } from './nouns';
import type { Placeholder } from './placeholder';

/**
 * What two placeholders have in common when they stand for the same thing, or undefined for one that stands for
 * itself alone. Every figure is another one; a name is the same with the same mark before the same noun (XX镇 and XX镇,
 * not XX村), a year with the same mark; a day is not.
 */
export function identityOf(folded: string, { span, expected, form }: Placeholder): string | undefined {
  const text = folded.slice(span.start, span.end);
  if (form !== 'mark') return undefined;
  if (expected === 'date') return YEAR.test(text) ? text : undefined;
  if (expected !== 'name') return undefined;
  if (NAMED_FIELD.test(text)) return text;
  const noun = nounAfter(folded.slice(span.end, span.end + 20));
  // There is one 青禾镇, but many a comrade.
  return noun === undefined || noun === '同志' ? undefined : `${text} ${noun}`;
}

const YEAR = new RegExp(`^(?:\\d{1,3}|二[〇○零][一二三]?)?(?:${RUN}|\\*{1,4}|_{2,8}) ?年$`);
/** [镇名] says itself what it is the name of; there may be many a [姓名] and [单位]. */
const NAMED_FIELD = /^[[【{]{1,2} ?(?:镇|乡|村|县|市|区|街道|社区|公司|企业)名称? ?[\]】}]{1,2}$/;
