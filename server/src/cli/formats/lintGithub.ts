import { createPositions, type Position } from '../../document/positions';
import { visible } from '../../document/visible';
import type { Severity } from '../../rules';
import type { Invocation } from '../arguments';
import type { CheckedReport, NotedFinding } from '../checkedReport';
import type { LintFormat } from './lintFormat';

/** GitHub knows three grades. */
const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/**
 * `hegao lint --format github`: workflow commands, which GitHub Actions shows beside the lines of a change
 * (docs.github.com, "Workflow commands for GitHub Actions"). What could not be read is an error without a place.
 */
export function lintGithub({ language }: Pick<Invocation, 'language'>): LintFormat {
  return {
    begin: () => '',
    file: ({ path, text, findings }: CheckedReport) => {
      const positionAt = createPositions(text);
      const lines = findings.map((finding) => annotation(finding, path, positionAt, language));
      return lines.map((line) => `${line}\n`).join('');
    },
    end: ({ troubles }) => troubles.map((trouble) => `::error title=hegao::${data(trouble[language])}\n`).join(''),
  };
}

function annotation(
  { rule, severity, span, message, workings }: NotedFinding,
  file: string,
  positionAt: (offset: number) => Position,
  language: Invocation['language'],
): string {
  const start = positionAt(span.start);
  const end = positionAt(span.end);
  const properties = {
    file,
    line: start.line,
    endLine: end.line,
    col: start.column,
    // GitHub takes columns on one line only, and counts the last one in.
    ...(end.line === start.line ? { endColumn: Math.max(start.column, end.column - 1) } : {}),
    title: rule,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  const words = [message[language], ...(workings ? [workings] : [])];
  return `::${COMMANDS[severity]} ${list.join(',')}::${words.map(data).join('%0A')}`;
}

/** As the runner unescapes what stands behind the second `::`; a character that would break the line cannot come in. */
function data(text: string): string {
  return visible(text).replaceAll('%', '%25');
}

/** In a property `:` and `,` have a meaning too. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
