import { l10n } from 'vscode';
import type { Coverage } from '../../server/src/service/coverage';
import { checkedCount } from '../../server/src/service/ledger/words';

/** What the status bar says of a report, with the editor's names of icons in it. */
export function statusText({ claims, contradictions, others }: Coverage): string {
  const checked = checkedCount(claims);
  const parts = [
    ...(checked > 0 ? [l10n.t('{0} checked', checked)] : []),
    ...(contradictions > 0 ? [l10n.t('{0} contradictory', contradictions)] : []),
    ...(others > 0 ? [othersText(contradictions, others)] : []),
  ];
  const mark = contradictions + others === 0 ? ['$(check)'] : [];
  return ['核稿', ...mark, ...(parts.length > 0 ? [parts.join(' · ')] : [])].join(' ');
}

function othersText(contradictions: number, others: number): string {
  return contradictions > 0 ? l10n.t('{0} more to look at', others) : l10n.t('{0} to look at', others);
}

/** Everything that was counted, in Markdown: what was checked, then what there is to look at. */
export function statusTooltip({ figures, claims, findings }: Coverage): string {
  const found = findings.error + findings.warning + findings.information + findings.hint;
  const checked = lines([
    [claims.holds, 'pass', l10n.t('agree')],
    [claims.rounding, 'pass', l10n.t('differ in the last digit only')],
    [claims.contradicted, 'error', l10n.t('contradict')],
    [claims.undecidable, 'circle-outline', l10n.t('cannot be judged from what is written')],
  ]);
  const toSee = lines([
    [findings.error, 'error', l10n.t('words and numbers disagree')],
    [findings.warning, 'warning', l10n.t('to correct')],
    [findings.information, 'info', l10n.t('for you to judge')],
    [findings.hint, 'lightbulb', l10n.t('hint(s)')],
  ]);
  return [
    [`**${l10n.t('{0} figures, {1} relations between them checked', figures, checkedCount(claims))}**`, ...checked],
    found === 0
      ? [`$(check) ${l10n.t('Nothing to correct in this report.')}`]
      : [`**${l10n.t('{0} finding(s)', found)}**`, ...toSee],
  ]
    .map((paragraph) => paragraph.join('  \n'))
    .join('\n\n');
}

/** One line for each count that is not zero. */
function lines(counts: readonly (readonly [count: number, icon: string, words: string])[]): readonly string[] {
  return counts.flatMap(([count, icon, words]) => (count > 0 ? [`$(${icon}) ${count} ${words}`] : []));
}
