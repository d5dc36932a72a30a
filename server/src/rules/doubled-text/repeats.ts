import { type Block, createLastPlaces, type Span } from '../../document';
import { type Doubled, removal } from './problem';
import { beginsLongerWord, endsWithVerb, isSoftened, type Sureness, surenessOf } from './words';

/** The longest stretch that is looked for twice in a row without a mark between. */
const LONGEST = 20;

/**
 * Words and longer stretches that follow themselves at once: 推进推进, 全镇上下全镇上下. Two characters count only when they are
 * a known word, since most pairs meet where two words do (共建|共治, 后来|越来越); longer stretches hardly ever repeat by chance.
 */
export function readRepeats({ folded, content }: Block): Doubled[] {
  const found: Doubled[] = [];
  for (const { span, length } of runsOf(folded, content)) {
    const doubled = doubledOf(folded, span, length);
    if (doubled) found.push(doubled);
  }
  if (!/\d[年月]/.test(folded)) return found;
  for (const match of folded.matchAll(DATE_TWICE)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const repairs = [removal({ start: span.start + match[1]!.length, end: span.end }, false)];
    found.push({ sort: 'stretch', span, text: match[0], once: match[1]!, repairs });
  }
  return found;
}

/** 2023年2023年, 6月底6月底. Other figures may be equal by chance. */
const DATE_TWICE = /(?<![\d\-—~～、]|[年月日\d][至到])((?:19|20)\d{2}年|\d{1,2}月(?:份|底|末|初)?)\1(?![度版级款])/g;

interface Run {
  readonly span: Span;
  readonly length: number;
}

/**
 * The stretches in which every character equals the one so many places further on, at least once all through. They are found
 * from characters that stood shortly before; a run is left as soon as it is found, which keeps this in one pass.
 */
function runsOf(folded: string, { start, end }: Span): readonly Run[] {
  const runs: Run[] = [];
  let from = start;
  LAST.begin(end);
  for (let at = start; at < end; at++) {
    const unit = folded.charCodeAt(at);
    if (!isHan(unit)) continue;
    const before = LAST.put(unit, at);
    if (before < from || before < at - LONGEST || at - before < 2) continue;
    const run = runAround(folded, before, at, { start, end });
    if (!run) continue;
    runs.push(run);
    at = run.span.end - 1;
    from = run.span.end;
  }
  return runs;
}

const LAST = createLastPlaces();

/** The run that two equal characters are part of, to both sides. */
function runAround(folded: string, before: number, at: number, within: Span): Run | undefined {
  const length = at - before;
  const isEqual = (offset: number) =>
    folded[before + offset] === folded[at + offset] && isHan(folded.charCodeAt(at + offset));
  let left = 0;
  while (left < length && before - left > within.start && isEqual(-left - 1)) left++;
  let right = 1;
  while (at + right < within.end && isEqual(right)) right++;
  return left + right >= length ? { span: { start: before - left, end: at + right }, length } : undefined;
}

function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fa5;
}

/** A run that is longer than twice the stretch can be read from several places: the one where a known word begins is meant. */
function doubledOf(folded: string, run: Span, length: number): Doubled | undefined {
  const spare = (run.end - run.start) % length;
  for (let shifted = 0; shifted <= spare; shifted++) {
    const start = run.start + shifted;
    const word = folded.slice(start, start + length);
    if (isPeriodic(word)) return undefined;
    const times = Math.floor((run.end - start) / length);
    const repeat: Repeat = { word, span: { start, end: start + times * length } };
    const sureness = surenessOf(word);
    if (sureness) return knownWord(folded, repeat, sureness);
  }
  return stretch(folded, run, length);
}

interface Repeat {
  readonly word: string;
  readonly span: Span;
}

/** A stretch that is itself one shorter stretch again and again was found at its own length: 哈哈 in 哈哈哈哈. */
function isPeriodic(word: string): boolean {
  return (word + word).indexOf(word, 1) < word.length;
}

function knownWord(folded: string, { word, span }: Repeat, sureness: Sureness): Doubled | undefined {
  const ends = endsOf(folded, span);
  if (isRefrain(word, ends.after) || beginsLongerWord(word, ends.after)) return undefined;
  if (isSoftened(word, ends.before, ends.after)) return undefined;
  if (isSubject(folded, span, ends)) return undefined;
  if (sureness === 'noun' && !ends.bareBefore && !ends.bareAfter) return undefined;
  if (sureness !== 'sure' && isCalled(folded, span)) return undefined;
  return {
    sort: 'word',
    severity: sureness === 'doubtful' ? 'information' : 'warning',
    span,
    text: folded.slice(span.start, span.end),
    once: word,
    repairs: [
      removal({ start: span.start + word.length, end: span.end }, sureness === 'sure' && isLedUpTo(folded, span, ends)),
    ],
  };
}

/** 条件的改善改善了生活: the first is the subject of the second. */
function isSubject(folded: string, { start }: Span, { before, after }: Ends): boolean {
  return (
    after === '了' && isWordUnit(before) && folded.slice(Math.max(0, start - LONGEST_SUBJECT), start).includes('的')
  );
}

const LONGEST_SUBJECT = 10;

/** True when the first can only begin what is said next, so that no mark can be missing between the two. */
function isLedUpTo(folded: string, { start }: Span, { bareBefore }: Ends): boolean {
  return bareBefore || surenessOf(folded.slice(Math.max(0, start - 2), start)) === 'sure';
}

/** So much cannot end one name and begin the next by chance; less must begin or end where a clause or a phrase does. */
const SURE_STRETCH = 4;

function stretch(folded: string, run: Span, length: number): Doubled | undefined {
  const span = { start: run.start, end: run.end - ((run.end - run.start) % length) };
  const word = folded.slice(span.start, span.start + length);
  const ends = endsOf(folded, span);
  if (isDistributive(word) || isRefrain(word, ends.after)) return undefined;
  if (length <= SURE_STRETCH && isCalled(folded, span)) return undefined;
  const isBare = ends.bareBefore || ends.bareAfter;
  if (length < SURE_STRETCH && !isBare) return undefined;
  if (length === 2 && (MEANT_TWICE.test(word) || beginsLongerWord(word, ends.after))) return undefined;
  return {
    sort: 'stretch',
    severity: length >= SURE_STRETCH && isBare ? 'warning' : 'information',
    span,
    text: folded.slice(span.start, span.end),
    once: word,
    repairs: [removal({ start: span.start + length, end: span.end }, false)],
  };
}

/** 一个项目一个项目, 一村一策一村一策, 逐村逐户逐村逐户 and 每年每月: one after the other, and so said twice. */
function isDistributive(word: string): boolean {
  return /(?<![第统进唯同专单])[一二两三四五六七八九十百千万几半逐每各越又再更]/.test(word);
}

/** 大把大把, 很多很多, 成片成片, 非常非常: said twice to say how much; 哗啦哗啦 is a sound; 聊着聊着 is what went on meanwhile. */
const MEANT_TWICE =
  /^(?:[大小好老很多太真最成整连分满轮每个阵许]|非常|彼此|特别|十分|这个|那个|什么|可以|不断|如何|慢|快)|[片批层次阵遍串排把个家件项口点声啦噜哩嗒咚嘟着]$/;

/** 落实落实再落实, 创新创新更创新: said twice for the sake of the third time. */
function isRefrain(word: string, after: string): boolean {
  return /[再还更又]/.test(after) && word.length <= 4;
}

/** 党员党员，就要想在前: a name said twice, and nothing else in its clause, calls up what the next clause says of it. */
function isCalled(folded: string, { start, end }: Span): boolean {
  return (
    /^(?:[^\u4E00-\u9FA5A-Za-z\d%、)》]|)$/.test(folded[start - 1] ?? '') && /^[,:!]/.test(folded.slice(end, end + 1))
  );
}

interface Ends {
  readonly before: string;
  readonly after: string;
  /** Nothing leads up to the first, so that it is no end of a longer noun. */
  readonly bareBefore: boolean;
  /** Nothing follows from the second, so that it is no beginning of one. */
  readonly bareAfter: boolean;
}

function endsOf(folded: string, { start, end }: Span): Ends {
  const before = folded[start - 1] ?? '';
  const after = folded[end] ?? '';
  return {
    before,
    after,
    bareBefore:
      !isWordUnit(before) || /[的和与及对把将在]/.test(before) || endsWithVerb(folded.slice(start - 2, start)),
    bareAfter:
      !isWordUnit(after) ||
      /\d/.test(after) ||
      (/[的和与及等是为在了中]/.test(after) && !folded.startsWith('中心', end)),
  };
}

function isWordUnit(unit: string): boolean {
  return /^[\u4E00-\u9FA5A-Za-z\d%]$/.test(unit);
}
