import type { Span } from '../../document';
import { type AcceptedMatch, isClosingQuote, isOpeningQuote, keyOf, type SloganEntry, surfaceOf } from '../../lexicon';

/**
 * One way of writing a slogan, where it stands. Mentions with one key and different ways are the same slogan written
 * differently; the quotes around the whole of it are no difference.
 */
export interface Mention {
  readonly key: string;
  readonly way: string;
  /** With the quotes around it. */
  readonly span: Span;
  /**
   * `whole`: a slogan of the lexicon or a quoted coinage. `part`: only a piece of it is quoted, which counts when the
   * report also quotes the whole. `bare`: a name with an interpunct and no quotes, which counts likewise.
   */
  readonly extent: 'whole' | 'part' | 'bare';
  readonly entry: SloganEntry | undefined;
}

/** The ways of writing slogans in one line of folded text. */
export function readMentions(folded: string, accepted: readonly AcceptedMatch[]): Mention[] {
  const mentions: Mention[] = [];
  for (const match of accepted) {
    const mention = readAccepted(folded, match);
    if (mention !== undefined) mentions.push(mention);
  }
  if (/["“‘「]/.test(folded)) {
    const known = mentions.map(({ span }) => span).sort((a, b) => a.start - b.start);
    let next = 0;
    /** Where the last of what begins before the coinage's end ends. */
    let reach = 0;
    for (const coinage of findQuoted(folded)) {
      const { start, end } = coinage.span;
      while (next < known.length && known[next]!.start < end) reach = Math.max(reach, known[next++]!.end);
      if (reach > start) continue;
      for (const mention of readCoinage(folded, coinage)) {
        mentions.push(mention);
        reach = Math.max(reach, mention.span.end);
      }
    }
  }
  if (/[·•・]/.test(folded)) mentions.push(...readBare(folded));
  return mentions;
}

/** Shorter slogans have no marks of their own to disagree about. */
const SHORTEST = 4;
const LONGEST = 16;
/** How far from the quotes the rest of a coinage may reach: “五失”人员. */
const REACH = 4;

const QUOTED = /“([^“”]{2,24})”|‘([^‘’]{2,24})’|「([^「」]{2,24})」|"([^"]{2,24})"/g;
const HAN = /^[\u3400-\u9fff\w]+/;
const HAN_BEFORE = /[\u3400-\u9fff\w]+$/;

interface Quoted {
  readonly inner: string;
  readonly key: string;
  readonly span: Span;
}

function findQuoted(folded: string): Quoted[] {
  return [...folded.matchAll(QUOTED)].flatMap((match) => {
    const inner = match[0].slice(1, -1);
    // A sentence in quotes is a quotation, not a coinage.
    if (/[。;:!?()《》\ufffc]/.test(inner)) return [];
    return [{ inner, key: keyOf(inner), span: { start: match.index, end: match.index + match[0].length } }];
  });
}

function readAccepted(folded: string, { entry, span }: AcceptedMatch): Mention | undefined {
  const key = keyOf(folded.slice(span.start, span.end));
  if (key.length < SHORTEST) return undefined;
  const opened = isOpeningQuote(folded.charCodeAt(span.start - 1));
  // A quote that opens the next words does not close these: “十五五”时期“稳增长”.
  const closed = isClosingQuote(folded.charCodeAt(span.end));
  const inner = folded.slice(span.start, span.end);
  const count = inner.match(QUOTES)?.length ?? 0;
  const both = opened && closed;
  // One quote inside has its partner outside; two may be “六稳”“六保”, whose outer quotes belong to the pieces.
  if (count % 2 === 1 && opened === closed) return undefined;
  const start = both || (count % 2 === 1 && opened) ? span.start - 1 : span.start;
  const end = both || (count % 2 === 1 && closed) ? span.end + 1 : span.end;
  const surface = surfaceOf(both && count === 0 ? inner : folded.slice(start, end));
  // A space in a form that has none is left from a line that was broken there.
  const way = entry.canonical.includes(' ') ? surface : surface.replaceAll(' ', '');
  return { key, way, span: { start, end }, extent: 'whole', entry };
}

const QUOTE = /["“”‘’「」『』]/;
const QUOTES = /["“”‘’「」『』]/g;

function readCoinage(folded: string, { inner, key, span }: Quoted): Mention[] {
  const mentions: Mention[] = [];
  if (key.length >= SHORTEST && key.length <= LONGEST) {
    mentions.push({ key, way: surfaceOf(inner), span, extent: 'whole', entry: undefined });
  }
  const part = (whole: string, start: number, end: number) => {
    if (whole.length < SHORTEST) return;
    const way = surfaceOf(folded.slice(start, end));
    mentions.push({ key: whole, way, span: { start, end }, extent: 'part', entry: undefined });
  };
  const after = HAN.exec(folded.slice(span.end, span.end + REACH))?.[0] ?? '';
  for (let length = 1; length <= after.length; length++) {
    part(key + after.slice(0, length), span.start, span.end + length);
  }
  const before = HAN_BEFORE.exec(folded.slice(Math.max(0, span.start - REACH), span.start))?.[0] ?? '';
  for (let length = 1; length <= before.length; length++) {
    part(before.slice(-length) + key, span.start - length, span.end);
  }
  return mentions;
}

/** Both sides of an interpunct without quotes, in every length that a coinage may have. */
function readBare(folded: string): Mention[] {
  const mentions: Mention[] = [];
  for (const match of folded.matchAll(/[·•・]/g)) {
    const left = HAN_BEFORE.exec(folded.slice(Math.max(0, match.index - BARE_REACH), match.index))?.[0] ?? '';
    const right = HAN.exec(folded.slice(match.index + 1, match.index + 1 + BARE_REACH))?.[0] ?? '';
    for (let l = 2; l <= left.length; l++) {
      for (let r = 2; r <= right.length; r++) {
        const span = { start: match.index - l, end: match.index + 1 + r };
        const text = folded.slice(span.start, span.end);
        const quoted = QUOTE.test(folded.charAt(span.start - 1)) && QUOTE.test(folded.charAt(span.end));
        if (!quoted)
          mentions.push({ key: keyOf(text), way: `${surfaceOf(text)} `, span, extent: 'bare', entry: undefined });
      }
    }
  }
  return mentions;
}

const BARE_REACH = 6;
