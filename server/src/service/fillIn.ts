import type { Report, Span } from '../document';
import { nounOf } from '../figures';
import type { Localized } from '../rules';
import { type PlacedPlaceholder, placeholderAt } from './placeholders';

/** The rule whose findings are placeholders. */
const RULE = 'unresolved-placeholder';

/** The offer to fill in the placeholder of a finding, everywhere if it stands for the same in several places. */
export function fillIn(report: Report, { rule, span }: { rule: string; span: Span }): { title: Localized } | undefined {
  if (rule !== RULE) return undefined;
  const placed = placeholderAt(report, span);
  return placed && { title: titleOf(placed, report.text) };
}

function titleOf({ span, placeholder, equals, after }: PlacedPlaceholder, reportText: string): Localized {
  if (placeholder.form === 'blank') return { zh: '填写此处的数值…', en: 'Fill in the value…' };
  const text = reportText.slice(span.start, span.end);
  const count = equals.length;
  if (count < 2) return { zh: `填写“${text}”…`, en: `Fill in “${text}”…` };
  const name = placeholder.expected === 'name' ? text + (nounOf(after) ?? '') : text;
  return {
    zh: `全文填写“${name}”（${count}处）…`,
    en: `Fill in “${name}” everywhere (${count} places)…`,
  };
}
