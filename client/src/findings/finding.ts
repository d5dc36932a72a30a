import { Range } from 'vscode';
import type { Found } from './groups';

/** The place of a finding as the editor takes it. */
export function asRange({ start, end }: Found['range']): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
