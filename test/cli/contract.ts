import assert from 'node:assert/strict';

/** The shape of a value: a check, a list of one shape, or exactly these members; one that ends with ? may be missing. */
export type Shape = ((value: unknown) => boolean) | readonly [Shape] | { readonly [member: string]: Shape };

const text: Shape = (value) => typeof value === 'string';
const textOrNull: Shape = (value) => value === null || typeof value === 'string';
const count: Shape = (value) => Number.isInteger(value) && Number(value) >= 0;
const natural: Shape = (value) => Number.isInteger(value) && Number(value) >= 1;
const flag: Shape = (value) => typeof value === 'boolean';
const oneOf =
  (...values: unknown[]): Shape =>
  (value) =>
    values.includes(value);

const position: Shape = { line: natural, column: natural, offset: count };
const range: Shape = { start: position, end: position };

/** What `hegao lint --format json` promises, version 1. */
export const lintShape: Shape = {
  version: oneOf(1),
  files: [
    {
      path: text,
      encoding: oneOf('utf-8', 'utf-16le', 'utf-16be', 'gb18030'),
      figures: count,
      claims: { holds: count, rounding: count, contradicted: count, undecidable: count },
      findings: [
        {
          rule: text,
          severity: oneOf('error', 'warning', 'information', 'hint'),
          message: text,
          workings: textOrNull,
          range,
          text,
          related: [{ 'path?': text, range, text, message: text }],
          fixes: [{ title: text, safe: flag, edits: [{ range, newText: text }] }],
        },
      ],
    },
  ],
  summary: { files: count, findings: count, error: count, warning: count, information: count, hint: count },
};

/** What `hegao ledger --format json` promises, version 1. */
export const ledgerShape: Shape = {
  version: oneOf(1),
  files: [
    {
      path: text,
      claims: [
        {
          kind: text,
          verdict: oneOf('holds', 'rounding', 'contradicted', 'undecidable'),
          range,
          text,
          workings: text,
          operands: [{ role: text, range, text, value: textOrNull, unit: textOrNull }],
        },
      ],
    },
  ],
};

/** Fails unless the value has just this shape: no member more, none less. */
export function assertShape(value: unknown, shape: Shape, at = '$'): void {
  if (typeof shape === 'function') assert.ok(shape(value), `${at}: ${JSON.stringify(value)}`);
  else if (isList(shape)) {
    assert.ok(Array.isArray(value), `${at} is a list`);
    for (const [index, item] of value.entries()) assertShape(item, shape[0], `${at}[${index}]`);
  } else {
    assert.ok(typeof value === 'object' && value !== null, `${at} is an object`);
    const members = Object.entries(shape)
      .map(([name, inner]) => [name.replace(/\?$/, ''), inner, name.endsWith('?')] as const)
      .filter(([name, , isOptional]) => !isOptional || name in value);
    assert.deepEqual(Object.keys(value).sort(), members.map(([name]) => name).sort(), at);
    for (const [name, inner] of members) {
      assertShape((value as Record<string, unknown>)[name], inner, `${at}.${name}`);
    }
  }
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}

interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

interface Placed {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly text: string;
}

/** Fails unless lines, columns, offsets and the text between them say the same, counted anew from the file's text. */
export function assertPlaces(value: unknown, file: string): void {
  if (typeof value !== 'object' || value === null) return;
  // A related place in another report is in that report's text.
  if ('path' in value && 'message' in value) return;
  if ('range' in value) {
    const { range, text } = value as Placed;
    for (const end of [range.start, range.end]) {
      const before = file.slice(0, end.offset);
      assert.equal(end.line, before.split(/\r\n|\r|\n/).length, JSON.stringify(end));
      assert.equal(
        end.column,
        before.length - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')),
        JSON.stringify(end),
      );
    }
    if (text !== undefined) assert.equal(file.slice(range.start.offset, range.end.offset), text);
  }
  for (const inner of Object.values(value)) assertPlaces(inner, file);
}
