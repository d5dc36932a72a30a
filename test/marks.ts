/** A report without its marks, and where they stood. */
export interface Marked {
  readonly text: string;
  /** What stands between ⟦ and ⟧, in the coordinates of `text`. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Takes the marks ⟦ and ⟧ out of a text. `line` is named in the error where they do not pair. */
export function readMarks(marked: string, line: number): Marked {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  let start: number | undefined;
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === '⟦' && start === undefined) start = text.length;
    else if (part === '⟧' && start !== undefined) {
      spans.push({ start, end: text.length });
      start = undefined;
    } else if (part === '⟦' || part === '⟧') throw new Error(`line ${line}: ⟦ and ⟧ do not pair`);
    else text += part;
  }
  if (start !== undefined) throw new Error(`line ${line}: ⟦ is not closed`);
  return { text, spans };
}
