import { createTwoFilesPatch } from 'diff';
import { visible } from '../../document/visible';
import type { Invocation } from '../arguments';
import type { Host } from '../host';
import type { LintFormat } from './lintFormat';
import { summaryText } from './lintSummary';
import { createStyle, type Style } from './style';

/** `hegao lint --fix --dry-run` for people: what would be changed, as a unified diff, and how much else was found. */
export function lintDiff(invocation: Invocation, host: Host): LintFormat {
  const style = createStyle(invocation, host);
  return {
    begin: () => '',
    file: ({ path, text, repairs }) => (repairs ? `${painted(diffOf(path, repairs.original, text), style)}\n\n` : ''),
    end: (summary) => `${summaryText(summary, invocation, style)}\n`,
  };
}

function diffOf(path: string, before: string, after: string): string {
  const patch = createTwoFilesPatch(path, path, before, after, undefined, undefined, { context: 1 });
  // What the library puts above the names of the files, `diff -u` and `git diff` do not have.
  return patch.slice(patch.indexOf('--- '));
}

function painted(diff: string, style: Style): string {
  // Only the last line feed: a carriage return before it belongs to the report.
  const lines = diff.replace(/\n$/, '').split('\n');
  return lines
    .map((line) => {
      const shown = line.split('\r').map(visible).join('\r');
      if (/^(?:---|\+\+\+) /.test(line)) return style.bold(shown);
      if (line.startsWith('-')) return style.red(shown);
      if (line.startsWith('+')) return style.green(shown);
      return line.startsWith('@@') ? style.dim(shown) : shown;
    })
    .join('\n');
}
