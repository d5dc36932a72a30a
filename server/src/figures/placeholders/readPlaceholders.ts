import { type Block, keeping } from '../../document';
import { isAnonymous, readSomebody } from './anonymous';
import { readCrosses } from './crosses';
import { readDates } from './dates';
import { isForm } from './forms';
import { lacksAmount, readGaps, UNNUMBERED, WITHOUT_NUMBER } from './gaps';
import { readLetters } from './letters';
import { readNotes } from './notes';
import type { Placeholder } from './placeholder';
import { isLegend, isQuotedMark, isSlot } from './quoted';
import { readShapes } from './shapes';
import { readStars } from './stars';
import { UNIT } from './units';

/** The placeholders of a line; what has been read of it is kept as long as the line. */
export const placeholdersOf = keeping<Block, readonly Placeholder[]>(({ folded }) => readPlaceholders(folded));

/** The placeholders in a line's folded text, in order and apart from each other. */
export function readPlaceholders(folded: string): readonly Placeholder[] {
  if (!mayHold(folded)) return [];
  const dates = CROSS_STAR_OR_SPACE.test(folded) ? readDates(folded) : [];
  const found = [
    ...dates,
    ...(CROSS.test(folded) ? readCrosses(folded) : []),
    ...(/[YN]/.test(folded) ? readLetters(folded) : []),
    ...(folded.includes('*') ? readStars(folded, dates) : []),
    ...(/[_?○〇◯□△■▲]/.test(folded) ? readShapes(folded) : []),
    ...readNotes(folded),
    ...(folded.includes('某某') ? readSomebody(folded) : []),
    ...readGaps(folded),
  ];
  const isOnForm = isForm(folded);
  return withoutOverlaps(found)
    .filter(
      ({ span }) => !isQuotedMark(folded, span) && !isLegend(folded, span) && !(isOnForm && folded[span.start] === '_'),
    )
    .filter((placeholder) => !isAnonymous(folded, placeholder))
    .map((placeholder) => (isSlot(folded, placeholder) ? { ...placeholder, isDoubtful: true } : placeholder));
}

const CROSS = /[XxΧХ×✕╳]/;
const CROSS_STAR_OR_SPACE = /[XxΧХ×✕╳*_ ]/;

/** Most lines have no placeholder. Each pattern is only tried on lines that hold a character which it cannot do without. */
function mayHold(folded: string): boolean {
  return (
    (/[XxΧХ×✕╳*_○◯□△■▲{?待填略〇某此暂TFoYN〔【《「『“([…]/.test(folded) && SIGN.test(folded)) ||
    (/[%‰个]/.test(folded) && WITHOUT_NUMBER.test(folded)) ||
    (folded.includes(' ') && SPACED.test(folded)) ||
    lacksAmount(folded) ||
    (folded.includes('号') && UNNUMBERED.test(folded)) ||
    folded.includes('...') ||
    folded.includes('。。。')
  );
}

/** Y and N stand for a number only before a unit. */
const SIGN = new RegExp(
  `[XxΧХ×✕╳*_○◯□△■▲{?待填略]|〇〇|某某|此处|暂缺|T(?:ODO|B[DC])|FIXME|orem|[YN]${UNIT}|[〔【《「『“([] *[…\\])〕】》」』”]|` +
    `[【[](?:数|金|百|比|人|户|面|增|占|日|时|年|月|镇|乡|村|县|市|区|街|社|公|企|项|单|部|名|姓|地|内|具)|` +
    '…[万亿元亩吨人%平公个]',
);
const SPACED = /[\u4E00-\u9FFF] +[\u4E00-\u9FFF%‰]/;

/** Of two that overlap the earlier counts, and of two that begin together the longer. */
function withoutOverlaps(found: readonly Placeholder[]): Placeholder[] {
  const ordered = [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const result: Placeholder[] = [];
  for (const placeholder of ordered) {
    const last = result[result.length - 1];
    if (!last || last.span.end <= placeholder.span.start) result.push(placeholder);
  }
  return result;
}
