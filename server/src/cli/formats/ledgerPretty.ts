import {
  byPlace,
  KIND_NAMES,
  type PlacedClaim,
  type ReportReading,
  VERDICT_MARKS,
  VERDICT_NAMES,
  type Verdict,
} from '../../claims';
import { shift, slice } from '../../document';
import { createPositions, type Position } from '../../document/positions';
import { visible } from '../../document/visible';
import { sentenceAround } from '../../linter';
import { noteOf } from '../../service/ledger';
import type { Invocation } from '../arguments';
import type { Host } from '../host';
import type { LedgerFormat } from '../ledger';
import { excerptOf } from './excerpt';
import { createStyle, type Style } from './style';

const INDENT = '      ';
const VERDICTS: readonly Verdict[] = ['holds', 'rounding', 'contradicted', 'undecidable'];

/** `hegao ledger` for people: every claim with its mark, its words and its working. */
export function ledgerPretty(invocation: Invocation, host: Host): LedgerFormat {
  const style = createStyle(invocation, host);
  const { language } = invocation;
  const counts: Record<Verdict, number> = { holds: 0, rounding: 0, contradicted: 0, undecidable: 0 };
  return {
    begin: () => '',
    file: ({ path, text, result }) => {
      const claims = byPlace(result?.reading.claims ?? []);
      if (!result || claims.length === 0) return '';
      for (const { claim } of claims) counts[claim.verdict]++;
      const positionAt = createPositions(text);
      const lines = claims.map((placed) => claimText(placed, result.reading, positionAt, language, style));
      return `${style.bold(visible(path))}\n${lines.join('\n')}\n\n`;
    },
    end: () => {
      const total = VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0);
      const parts = VERDICTS.map((verdict) => `${VERDICT_NAMES[verdict][language]} ${counts[verdict]}`);
      return language === 'zh'
        ? `共 ${total} 条数据关系：${parts.join('，')}。\n`
        : `${total} ${total === 1 ? 'claim' : 'claims'}: ${parts.join(', ')}.\n`;
    },
  };
}

function claimText(
  { start, claim }: PlacedClaim,
  reading: ReportReading,
  positionAt: (offset: number) => Position,
  language: Invocation['language'],
  style: Style,
): string {
  const span = shift(claim.span, start);
  const { line, column } = positionAt(span.start);
  const paint = style.byVerdict[claim.verdict];
  const head = `  ${line}:${column}  ${paint(VERDICT_MARKS[claim.verdict])} ${KIND_NAMES[claim.kind][language]}`;
  const { text } = reading.report;
  const { marked } = excerptOf(text, sentenceAround(reading, span), span, style.columns - INDENT.length);
  const note = noteOf(claim, slice(text, shift(claim.statedSpan, start)), language);
  const said = [claim.workings, note].filter((part) => part !== '').map(visible);
  return [`${head}  ${marked}`, ...said.map((line) => `${INDENT}${style.dim(line)}`)].join('\n');
}
