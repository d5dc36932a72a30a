import { version } from '../../../../package.json';
import { createPositions } from '../../document/positions';
import { type PageReport, type Part, pageHtml, pageStyle, partOf } from '../../service/page';
import type { Invocation } from '../arguments';
import type { CheckedReport, NotedRelated } from '../checkedReport';
import type { LintFormat } from './lintFormat';
import { noProseNotice } from './lintSummary';

/**
 * `hegao lint --format html`: one page that needs nothing else, to read on a screen or on paper: each report with its
 * findings beside it, and the ledger of all its claims. The counts stand at its top, so it is written at the end.
 */
export function lintHtml({ language }: Pick<Invocation, 'language'>): LintFormat {
  const parts: Part[] = [];
  return {
    begin: () => '',
    file(checked) {
      parts.push(partOf(placed(checked), parts.length + 1, language));
      return '';
    },
    end(summary) {
      const left = noProseNotice(summary);
      const notices = left ? [left] : [];
      return pageHtml(parts, { ...summary, notices }, { language, styles: [pageStyle], version });
    },
  };
}

/** With the lines of places in other reports. */
function placed({ path, text, findings, claims }: CheckedReport): PageReport {
  const found = findings.map((finding) => ({ ...finding, related: finding.related.map(placedRelated) }));
  return { path, text, findings: found, claims };
}

function placedRelated({ source, ...related }: NotedRelated) {
  if (!source) return related;
  const { line } = createPositions(source.text)(related.span.start);
  return { ...related, place: { path: source.path, line } };
}
