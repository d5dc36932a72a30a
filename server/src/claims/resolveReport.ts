import type { Report } from '../document';
import type { Claim } from './claim';
import { readFacesElsewhere } from './kinds/counts/faces';
import { readPlannedTotals } from './kinds/stocks/plannedTotals';
import { readRetold } from './kinds/stocks/retold';
import { readListSums } from './kinds/sums/listSum';
import { readTableChanges } from './kinds/tables/tableChanges';
import { readTableRates } from './kinds/tables/tableRates';
import { readTableSums } from './kinds/tables/tableSum';
import { tablesOf } from './kinds/tables/tables';
import { gathering } from './parts';
import type { PlacedClaim, PlacedReading, ReportReading } from './reading';
import { readStillNeeded } from './statements/stillNeeded';
import { readImpliedTargets } from './statements/targets';

/**
 * Puts the readings of a report's lines together, and lets each claim inherit what earlier lines declared: after
 * （按可比价格计算，下同） every growth rate is on another basis than the levels beside it.
 */
export function resolveReport(report: Report, blocks: readonly PlacedReading[]): ReportReading {
  const declared = declarations({ blocks })[0]?.start ?? Number.POSITIVE_INFINITY;
  const claims: PlacedClaim[] = [];
  for (const { start, reading } of blocks) {
    for (const claim of reading.claims) claims.push({ start, claim: start >= declared ? onOtherBasis(claim) : claim });
  }
  const tables = tablesOf(blocks);
  claims.push(
    ...readTableSums(tables),
    ...readTableRates(tables),
    ...readTableChanges(tables),
    ...readListSums(blocks),
    ...readRetold(blocks),
    ...readPlannedTotals(blocks),
    ...readFacesElsewhere(blocks),
  );
  const reading = { report, blocks, claims };
  claims.push(...readImpliedTargets(reading), ...readStillNeeded(reading));
  return reading;
}

const declarations = gathering(({ block: { folded } }) =>
  folded.includes('下同') && BASIS_FROM_HERE.test(folded) ? [folded] : [],
);

const BASIS_FROM_HERE = /(?:可比价|不变价|可比口径|同口径)[^。]{0,12}下同|下同[^。]{0,6}(?:可比价|不变价)/;

function onOtherBasis(claim: Claim): Claim {
  if (claim.kind !== 'growth' || claim.verdict === 'undecidable') return claim;
  return { ...claim, verdict: 'undecidable', basis: 'constant-price', opposite: false, repairs: [] };
}
