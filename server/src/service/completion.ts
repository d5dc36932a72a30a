import type { Report } from '../document';
import type { SloganEntry } from '../lexicon';
import { type IndicatorProposal, indicatorsAt } from './indicatorCompletion';
import { type OrdinalProposal, ordinalsAt } from './ordinalCompletion';
import { type SloganProposal, slogansAt } from './sloganCompletion';
import type { CrossChecks } from './workspace';

/** What may go on from what is typed. */
export type Proposal = SloganProposal | IndicatorProposal | OrdinalProposal;

/** The likeliest first: the next number of a series, indicators that reports state already, slogans, other indicators. */
export function proposalsAt(
  report: Report,
  offset: number,
  own: readonly SloganEntry[],
  cross: CrossChecks,
): readonly Proposal[] {
  const indicators = indicatorsAt(report, offset, statedIn(cross));
  const names = new Set(indicators.map(({ newText }) => newText));
  return [
    ...ordinalsAt(report, offset),
    ...indicators.filter(({ isUsed }) => isUsed),
    // Some names of indicators are listed as official terms too.
    ...slogansAt(report, offset, own).filter(({ newText }) => !names.has(newText)),
    ...indicators.filter(({ isUsed }) => !isUsed),
  ];
}

/** Whoever types cannot wait for thousands of reports to be looked through, and the first hundreds name what there is. */
const MOST_REPORTS = 300;

/** Whether a report of the workspace states an indicator; looked up when it is first asked. */
function statedIn(cross: CrossChecks): (indicator: string) => boolean {
  let stated: Set<string> | undefined;
  return (indicator) => {
    stated ??= indicatorsOf(cross);
    return stated.has(indicator);
  };
}

function indicatorsOf(cross: CrossChecks): Set<string> {
  const stated = new Set<string>();
  let count = 0;
  for (const { facts } of cross.reports()) {
    if (count++ === MOST_REPORTS) break;
    for (const fact of facts) stated.add(fact.indicator);
  }
  return stated;
}
