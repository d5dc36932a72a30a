import type { Position, Range } from 'vscode-languageserver-protocol';

/** A report of a town that does not exist: the first claim is wrong (224%), the second holds, and a slogan lacks a 性. */
export const REPORT = `# 云溪镇2026年上半年工作总结

## 一、主要工作情况

上半年，全镇招商引资到位资金由1500万元增加到4860万元，增长228%。
全镇一般公共预算收入由2000万元增加到2500万元，增长25%。

## 二、下一步打算

一是深化供给侧结构改革，抓好项目建设；二是抓好民生服务。
`;

/** Where a piece of the text stands, as the protocol counts; it must occur in the text. */
export function rangeOf(text: string, piece: string): Range {
  const at = text.indexOf(piece);
  if (at < 0) throw new Error(`not in the text: ${piece}`);
  return { start: positionAt(text, at), end: positionAt(text, at + piece.length) };
}

export function positionOf(text: string, piece: string): Position {
  return rangeOf(text, piece).start;
}

/** The text in a range. */
export function textAt(text: string, range: Range): string {
  return text.slice(offsetAt(text, range.start), offsetAt(text, range.end));
}

/** The text after edits that do not overlap. */
export function edited(text: string, edits: readonly { range: Range; newText: string }[]): string {
  return [...edits]
    .sort((a, b) => offsetAt(text, b.range.start) - offsetAt(text, a.range.start))
    .reduce(
      (result, { range, newText }) =>
        result.slice(0, offsetAt(text, range.start)) + newText + result.slice(offsetAt(text, range.end)),
      text,
    );
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}

function offsetAt(text: string, { line, character }: Position): number {
  const lines = text.split('\n').slice(0, line);
  return lines.reduce((sum, current) => sum + current.length + 1, 0) + character;
}
