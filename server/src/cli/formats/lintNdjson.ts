import type { Invocation } from '../arguments';
import type { LintFormat } from './lintFormat';
import { fileJson } from './lintJson';

/** `hegao lint --format ndjson`: one line a file, as `files` of the JSON has it, as soon as it is checked. */
export function lintNdjson(invocation: Invocation): LintFormat {
  return {
    begin: () => '',
    file: (checked) => `${JSON.stringify(fileJson(checked, invocation))}\n`,
    end: () => '',
  };
}
