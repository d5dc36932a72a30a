import type { Figure, Period } from '../../../figures';
import { type Shape, textBetween } from '../../shape';
import type { Part } from './sumParts';

/** A total and its parts, which follow one another in time without a gap. */
export interface TimeSum {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** 走访120户，…，全年走访200户: the same ones may have been counted in several of the times. */
  readonly mayRepeat: boolean;
}

/**
 * Times that make up a whole one: 全年18.9亿元，其中上半年8.7亿元，下半年10.2亿元; 上半年新增1260人，下半年新增1485人，全年新增2745人;
 * 2023年、2024年、2025年分别建成1.8万亩、2.2万亩、2.6万亩，三年累计建成6.6万亩; 四个季度分别….
 */
export function* timeSums(shape: Shape, parts: readonly Part[]): Generator<TimeSum> {
  if (!/[季半月年]/.test(shape.text) || !shape.letters.includes('y')) return;
  for (let at = 0; at < parts.length; at++) {
    const run = runFrom(parts, at) ?? respectiveRun(shape, parts, at);
    if (!run) continue;
    const total = totalBehind(parts, at + run.members.length, run) ?? totalAhead(shape, parts, at, run);
    if (total) {
      const mayRepeat = isRepeatable(total, run);
      yield { total: total.figure, parts: run.members.map(({ figure }) => figure), mayRepeat };
    }
    yield* halves(shape, parts, at + run.members.length, run);
    at += run.members.length - 1;
  }
}

/** 一季度…，…，四季度…，上半年、下半年分别完成249.7亿元和275.7亿元; 上半年…，下半年…: the halves of the year behind its quarters or months. */
function* halves(shape: Shape, parts: readonly Part[], at: number, { members, years }: Run): Generator<TimeSum> {
  const totals = parts.slice(at, at + 2);
  if (years !== undefined || members.length < 3 || !tellHalves(shape, members.at(-1)!, totals)) return;
  if (!areOfOneThing([...members, ...totals], 'startsWith')) return;
  for (const [half, total] of totals.entries()) {
    const own = members.filter(({ figure }) => (half === 0 ? monthsOf(figure).last <= 6 : monthsOf(figure).first > 6));
    // 一季度、4—9月、四季度 belong to no half.
    const isWhole = own.length > 1 && monthsOf(own[0]!.figure).first === 6 * half + 1;
    const run = { members: own, years };
    if (!isWhole || monthsOf(own.at(-1)!.figure).last !== 6 * half + 6) continue;
    yield { total: total.figure, parts: own.map(({ figure }) => figure), mayRepeat: isRepeatable(total, run) };
  }
}

function monthsOf({ period }: Figure): { readonly first: number; readonly last: number } {
  return period!.months!;
}

function tellHalves(shape: Shape, last: Part, [one, other]: readonly Part[]): boolean {
  if (!one || !other || one.sentence - last.sentence > 1) return false;
  const words = textBetween(shape, last.index + 1, one.index - 1);
  if (/^[^,;。]{0,4}[,;。][^,;。\d]{0,8}上半年[、和与及]下半年[^,;。\d]{0,8}分别[^,;。\d]{0,6}$/.test(words))
    return /^[和与及]?$/.test(other.name);
  return one.name.includes('上半年') && other.name.includes('下半年');
}

/** Persons, households and firms are there all year; those that were newly found, born or hired are counted once. */
function isRepeatable(total: Part, { members }: Run): boolean {
  return (
    /^(?:people|户|家|个|所)$/.test(total.figure.unit!.dimension) &&
    !ONCE.test(total.name) &&
    !ONCE.test(members[0]!.name)
  );
}

const ONCE = /新|发展|出生|死亡|引进|培育|招[聘录收引]|转移|脱贫|建成|开工|竣工|签约/;

interface Run {
  readonly members: readonly Part[];
  /** How many years it covers; undefined for the months of one. */
  readonly years: number | undefined;
}

/** 上半年…，下半年…; 一季度…，…，四季度…; 2023年…、2024年…、2025年…: each with its own time. */
function runFrom(parts: readonly Part[], from: number): Run | undefined {
  const first = parts[from]!;
  const months = first.figure.period?.months;
  if (months && months.first !== 1) return undefined;
  const members = [first];
  while (members.length < LONGEST) {
    const [last, next] = [members.at(-1)!, parts[from + members.length]];
    if (!next || !follows(last, next)) break;
    members.push(next);
  }
  if (members.length < 2) return undefined;
  const end = members.at(-1)!.figure.period!.months?.last;
  if (months) return end === 12 ? { members, years: undefined } : undefined;
  return { members, years: members.length };
}

const LONGEST = 12;

function follows(last: Part, next: Part): boolean {
  const [months, other] = [last.figure.period?.months, next.figure.period?.months];
  if (months && other) return months.last + 1 === other.first;
  const [year, then] = [yearOf(last), yearOf(next)];
  return year !== undefined && then === year + 1;
}

/** The year that the figure's own words name, where they name no months. */
function yearOf({ figure: { period }, name }: Part): number | undefined {
  return period !== undefined && period.months === undefined && name.includes(period.text) ? period.year : undefined;
}

/** 四个季度分别…, 2023年、2024年、2025年分别…: the times first, then as many values. */
function respectiveRun(shape: Shape, parts: readonly Part[], from: number): Run | undefined {
  const first = parts[from]!;
  if (!first.name.includes('分别')) return undefined;
  const start = shape.letters.lastIndexOf('.', first.index) + 1;
  const named = shape.tokens.slice(start, first.index).flatMap(({ period }) => (period ? [period] : []));
  const quarters = /[四4]个季度|(?:^|[,。;])各季度/.test(lead(shape, start, first));
  const count = quarters ? 4 : areYears(named) ? named.length : 0;
  const members = parts.slice(from, from + count);
  if (count < 2 || members.length < count) return undefined;
  const isList = members.slice(1).every(({ name }) => /^[和与及]?$/.test(name));
  return isList ? { members, years: quarters ? undefined : count } : undefined;
}

function lead({ block, tokens }: Shape, start: number, part: Part): string {
  return block.folded.slice(tokens[start]!.span.start, part.figure.span.start);
}

function areYears(periods: readonly Period[]): boolean {
  return periods.every(({ text }) => /^20\d\d年$/.test(text));
}

/** 全年新增2745人, 三年累计建成6.6万亩 behind the parts. */
function totalBehind(parts: readonly Part[], at: number, run: Run): Part | undefined {
  const [next, following] = [parts[at], parts[at + 1]];
  if (!next) return undefined;
  if (run.years === undefined)
    return isOfYear(next) && areOfOneThing([...run.members, next], 'startsWith') ? next : undefined;
  // 三年 is a figure of its own before the total.
  const isCounted = next.figure.unit?.text === '年' && Number(next.figure.number.coefficient) === run.years;
  if (!isCounted || !following || !/^(?:累计|共|合计|总共)/.test(following.name)) return undefined;
  return areOfOneThing([...run.members, following], 'startsWith') ? following : undefined;
}

/** 全年18.9亿元，其中上半年…; 三年累计投入1.35亿元，其中2023年… */
function totalAhead(shape: Shape, parts: readonly Part[], at: number, run: Run): Part | undefined {
  const [before, counted] = [parts[at - 1], parts[at - 2]];
  const first = run.members[0]!;
  if (!before || !areOfOneThing([before, ...run.members], 'includes')) return undefined;
  const link = shape.letters.slice(before.index + 1, first.start);
  if (!LINK.test(first.opensSubset && !link.includes('z') ? `${link}z` : link)) return undefined;
  if (run.years === undefined) return isOfYear(before) ? before : undefined;
  const isCounted = counted?.figure.unit?.text === '年' && Number(counted.figure.number.coefficient) === run.years;
  return isCounted && before.start === counted.index + 1 ? before : undefined;
}

/** Between a total and the first of its parts stand its growth and 其中 at most. */
const LINK = /^_?[,.(:](?:[nc]?y?r[PM][,.])*z[,:]?$/;

function isOfYear({ name }: Part): boolean {
  return name.includes('全年');
}

/**
 * What the first says in full, the others say as far as they say it: 新增 after 新增城镇就业. 投资 after 工业投资 may be of all, but as a
 * part of 固定资产投资 it is of that.
 */
function areOfOneThing(parts: readonly Part[], how: 'startsWith' | 'includes'): boolean {
  const [first, ...others] = parts as readonly [Part, ...Part[]];
  const full = thingOf(first);
  // 四个季度分别完成…: what was done stands further before.
  const isSame = (other: Part) => full === '' || full[how](thingOf(other));
  return !isUnfit(first) && others.every((other) => isLike(first, other) && isSame(other));
}

function thingOf({ name }: Part): string {
  return name.replace(TIMES, '').replace(WEIGHTLESS, '');
}

const TIMES =
  /全年|(?:近|这|过去)?[两三四五六七八九十]年来?|(?:19|20)\d\d年|[上下]半年|前[一二三]季度|第?[一二三四1-4]季度|各?季度|\d{1,2}[-—~至]\d{1,2}月份?|\d{1,2}月份?/g;
const WEIGHTLESS =
  /其中|全[省市州县区镇乡村]|我[省市州县区镇乡村]|外贸(?=进出口)|货物(?=进出口)|分别|完成|实现|累计|共计?|合计|总共|[为达到约和与及、,:()]/g;

function isLike(one: Part, next: Part): boolean {
  return !isUnfit(next) && next.figure.unit?.dimension === one.figure.unit?.dimension;
}

/** Levels, means and prices of a time do not add up to those of the whole, nor do changes; value added is revised afterwards. */
function isUnfit({ name, figure, isDetail, isBase }: Part): boolean {
  return isDetail || isBase || figure.qualifier !== 'exact' || STOCK.test(name);
}

const STOCK =
  /[均价率末底]|余额|存栏|存量|总数|总量|达到|目标|计划|任务|预算|预计|力争|确保|拟|户数|人口|生产总值|GDP|增加值/;
