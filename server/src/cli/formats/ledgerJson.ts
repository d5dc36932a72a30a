import { byPlace, type Operand, type PlacedClaim } from '../../claims';
import { type Span, shift, slice } from '../../document';
import { createPositions } from '../../document/positions';
import { type Figure, type PrintedNumber, unitLabel } from '../../figures';
import type { ReadReport } from '../checkReports';
import type { LedgerFormat } from '../ledger';
import { jsonList } from './jsonList';
import { type PositionAt, rangeOf } from './range';

/**
 * `hegao ledger --format json`, version 1: {"version": 1, "files": [{"path", "claims"}]}. Of a single file, path and claims
 * stand at the top too, so that a tool that asks about one report need not look into the list.
 */
export function ledgerJson(): LedgerFormat {
  const list = jsonList();
  let only: ReturnType<typeof fileOf> | undefined;
  let count = 0;
  return {
    begin: list.begin,
    file(checked) {
      const file = fileOf(checked);
      count += 1;
      only = count === 1 ? file : undefined;
      return (only ? '' : list.between) + list.item(file);
    },
    end: () => list.end(only),
  };
}

function fileOf({ path, text, result }: ReadReport) {
  const positionAt = createPositions(text);
  return { path, claims: byPlace(result?.reading.claims ?? []).map((placed) => claimOf(placed, text, positionAt)) };
}

function claimOf({ start, claim }: PlacedClaim, text: string, positionAt: PositionAt) {
  const placed = (span: Span) => {
    const moved = shift(span, start);
    return { range: rangeOf(moved, positionAt), text: slice(text, moved) };
  };
  const operandOf = ({ role, figure, span }: Operand) => ({
    role,
    ...placed(span),
    value: figure ? printedValue(figure) : null,
    unit: (figure && unitLabel(figure)) || null,
  });
  return {
    kind: claim.kind,
    verdict: claim.verdict,
    ...placed(claim.span),
    workings: claim.workings,
    operands: claim.operands.map(operandOf),
  };
}

/** The number as printed, in Arabic digits: "12.50", or "12.1:45.6:42.3" for a ratio. */
function printedValue({ number, terms }: Figure): string {
  return (terms.length > 0 ? terms : [number]).map(digitsOf).join(':');
}

function digitsOf({ coefficient, exponent }: PrintedNumber): string {
  const sign = coefficient < 0n ? '-' : '';
  const digits = (coefficient < 0n ? -coefficient : coefficient).toString();
  if (exponent >= 0) return sign + digits + '0'.repeat(exponent);
  const padded = digits.padStart(1 - exponent, '0');
  return `${sign}${padded.slice(0, exponent)}.${padded.slice(exponent)}`;
}
