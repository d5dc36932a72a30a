import type { Span } from '../document';
import { builtinLexicon, type Lexicon } from './builtin';
import type { SloganEntry } from './entry';
import { findHits, type Hit, offsetOf } from './hits';
import { isClosingQuote, isOpeningQuote, type Stripped, strip, surfaceOf } from './marks';
import type { AcceptedMatch, MisquotedMatch, SloganMatches } from './match';
import { findMemberRuns, isMisordered, type MemberRun } from './memberOrder';
import { findNearMisses, type NearMiss } from './nearMiss';
import { createPatternIndex, type PatternIndex } from './patternIndex';
import { collocatedForm, type Pattern } from './patterns';
import { fitQuotes } from './quotes';
import { isReordered, rightForm } from './rightForm';

/** Finds slogans in one line of folded text. Spans are relative to that line. */
export interface SloganMatcher {
  scan(folded: string): SloganMatches;
}

/** A matcher for the built-in entries and a user's own, merged by canonical form; where both know a form, the user's wins. */
export function createMatcher(own: readonly SloganEntry[], builtin: Lexicon = builtinLexicon): SloganMatcher {
  let index: PatternIndex | undefined;
  return {
    scan(folded) {
      index ??= createPatternIndex(own, builtin);
      return scan(index, folded);
    },
  };
}

const NOTHING: SloganMatches = { accepted: [], misquoted: [], lists: [] };

function scan(index: PatternIndex, folded: string): SloganMatches {
  const stripped = strip(folded);
  const hits = findHits(index, folded, stripped);
  if (hits.length === 0) return NOTHING;
  const forms = outermost(hits.filter(({ pattern }) => isForm(pattern)));
  const accepted: AcceptedMatch[] = [];
  const misquoted: MisquotedMatch[] = [];
  for (const hit of forms) {
    const wrong = readWrong(hit, folded, stripped);
    if (wrong !== undefined) misquoted.push(wrong);
    else if (hit.pattern.accepted !== undefined) {
      const { entry } = hit.pattern.accepted;
      accepted.push({ entry, span: spanOf(stripped, hit.start, hit.end) });
    }
  }
  const runs = findMemberRuns(stripped.key, hits);
  for (const list of runs.filter((run) => isMisordered(run) && !runs.some((other) => holds(other, run)))) {
    const { start } = list.members[0]!;
    const { end } = list.members.at(-1)!;
    if (isOfLongerList(folded, spanOf(stripped, start, end))) continue;
    if (!forms.some((form) => form.start < end && start < form.end && !isInside(form, list))) {
      misquoted.push(readMisordered(list, folded, stripped));
    }
  }
  for (const miss of findNearMisses(stripped.key, hits)) {
    if (!forms.some((form) => excuses(form, miss)) && !runsOver(miss, folded, stripped))
      misquoted.push(readNear(miss, folded, stripped));
  }
  const lists = runs.map(({ entry, members }) => ({
    entry,
    members: members.map(({ index, start, end }) => ({ index, span: spanOf(stripped, start, end) })),
  }));
  return { accepted, misquoted: misquoted.sort((a, b) => a.span.start - b.span.start), lists };
}

function isForm({ accepted, wrong, exception }: Pattern): boolean {
  return accepted !== undefined || wrong.length > 0 || exception;
}

/** Without the hits that lie inside longer ones: a form that is part of a longer known phrase says nothing by itself. */
function outermost(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  let reach = 0;
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (hit.end <= reach) continue;
    kept.push(hit);
    reach = hit.end;
  }
  return kept;
}

/** A single member of a list may be a known form of its own without the list being one. */
function isInside(form: Hit, list: MemberRun): boolean {
  return list.members.some((member) => member.start <= form.start && form.end <= member.end);
}

/** 在政治建设、经济建设、文化建设各领域: the fields of something, and no slogan. */
const FIELDS = /^(?:各|领域|方面)/;

/** A list that names something else beside the slogan's members is a list of its own, in its own order: 重项目、重企业、重环境、重基层. */
function isOfLongerList(folded: string, { start, end }: Span): boolean {
  return folded[start - 1] === '、' || folded[end] === '、' || FIELDS.test(folded.slice(end, end + 2));
}

/** The whole of one list may be a part of another: the 三个自信 of the 四个自信. */
function holds(outer: MemberRun, inner: MemberRun): boolean {
  const [first, last] = [inner.members[0]!, inner.members.at(-1)!];
  return (
    outer.members.length > inner.members.length &&
    outer.members[0]!.start <= first.start &&
    last.end <= outer.members.at(-1)!.end
  );
}

/** What looks like a slip is a known form of its own, or part of one that is judged already. */
function excuses(form: Hit, miss: NearMiss): boolean {
  const overlaps = form.start < miss.end && miss.start < form.end;
  if (!overlaps) return false;
  if (form.pattern.accepted === undefined) return true;
  return form.start <= miss.edit && miss.edit < form.end;
}

/** With more commas than the phrase has, two things are said, not one misspelt. */
function runsOver(miss: NearMiss, folded: string, stripped: Stripped): boolean {
  const span = spanOf(stripped, miss.start, miss.end);
  return countCommas(folded.slice(span.start, span.end)) > countCommas(miss.form);
}

function countCommas(text: string): number {
  return text.match(/[、，,]/g)?.length ?? 0;
}

/** Where a user's entry and a built-in one disagree on a form, the one of lower rank is right. */
function readWrong({ pattern, start, end }: Hit, folded: string, stripped: Stripped): MisquotedMatch | undefined {
  const span = spanOf(stripped, start, end);
  const strength = pattern.accepted?.rank ?? Number.POSITIVE_INFINITY;
  for (const { entry, form, surface, loose, collocated, marksOnly, rank } of pattern.wrong) {
    if (rank > strength) continue;
    if (collocated) return readMiscollocated(entry, form, span, folded);
    const whole = marksOnly ? spanOfSurface(folded, span, surface) : span;
    if (whole === undefined) continue;
    const right = rightForm(entry, form);
    const degree = marksOnly ? 'marks' : loose ? 'loose' : isReordered(form, right) ? 'order' : 'characters';
    return { entry, degree, ...fitQuotes(folded, whole, right, marksOnly) };
  }
  return undefined;
}

/** Words that belong to another slogan; what is proposed is the slogan's own first collocation. */
function readMiscollocated(entry: SloganEntry, form: string, span: Span, folded: string): MisquotedMatch {
  const right = collocatedForm(entry, form);
  return { entry, degree: 'collocation', ...fitQuotes(folded, span, right) };
}

/** The span with the form's own outer quotes, if the text has exactly this way of writing it. */
function spanOfSurface(folded: string, { start, end }: Span, surface: string): Span | undefined {
  const before = surface.startsWith('"') ? 1 : 0;
  const after = surface.endsWith('"') ? 1 : 0;
  const whole = { start: start - before, end: end + after };
  if (whole.start < 0 || whole.end > folded.length) return undefined;
  if (surfaceOf(folded.slice(whole.start, whole.end)) !== surface) return undefined;
  const opens = before === 0 && isOpeningQuote(folded.charCodeAt(start - 1));
  const closes = after === 0 && isClosingQuote(folded.charCodeAt(end));
  // A form without quotes may be quoted as a whole, but when only one side is, it is a piece of a longer quotation.
  return opens === closes ? whole : undefined;
}

function readMisordered({ entry, members }: MemberRun, folded: string, stripped: Stripped): MisquotedMatch {
  const span = spanOf(stripped, members[0]!.start, members.at(-1)!.end);
  let right = '';
  members.forEach((member, at) => {
    const next = members[at + 1];
    right += entry.expansion[at]!;
    if (next !== undefined) {
      const after = offsetOf(stripped, member.end - 1) + 1;
      right += folded.slice(after, offsetOf(stripped, next.start));
    }
  });
  return { entry, degree: 'order', span, right };
}

function readNear(miss: NearMiss, folded: string, stripped: Stripped): MisquotedMatch {
  const span = spanOf(stripped, miss.start, miss.end);
  return { entry: miss.entry, degree: 'near', ...fitQuotes(folded, span, miss.form) };
}

function spanOf(stripped: Stripped, start: number, end: number): Span {
  return { start: offsetOf(stripped, start), end: offsetOf(stripped, end - 1) + 1 };
}
