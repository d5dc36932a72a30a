import type { Span } from '../document';
import type { SloganEntry } from './entry';

/**
 * How a form differs from the right one: in `marks` only (quotes, spaces, 、), in the `order` of its members or
 * characters, in `characters`, by one character from a long phrase (`near`), it is listed as `loose`, or it is right but
 * stands in another slogan's words (`collocation`).
 */
export type Degree = 'characters' | 'order' | 'marks' | 'loose' | 'near' | 'collocation';

/** An accepted form in the text. The span is relative to the text that was scanned. */
export interface AcceptedMatch {
  readonly entry: SloganEntry;
  readonly span: Span;
}

/** A form that is not the standard one. */
export interface MisquotedMatch {
  readonly entry: SloganEntry;
  readonly degree: Degree;
  readonly span: Span;
  /** What should stand in place of the span, in the text's own style of quotes. */
  readonly right: string;
}

/** Members of a slogan's expansion that stand side by side in the text. */
export interface MemberList {
  readonly entry: SloganEntry;
  /** In the order of the text; `index` is the member's place in the official order. */
  readonly members: readonly { readonly index: number; readonly span: Span }[];
}

/** What was found in one line, in order. */
export interface SloganMatches {
  readonly accepted: readonly AcceptedMatch[];
  readonly misquoted: readonly MisquotedMatch[];
  readonly lists: readonly MemberList[];
}
