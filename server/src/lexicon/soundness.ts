import type { SloganEntry } from './entry';
import { keyOf, surfaceOf } from './marks';
import { memberCounts } from './memberCount';
import { mergeLexicon } from './merge';

/** A mistake in an entry that shows only in its meaning or beside other entries. */
export interface LexiconMistake {
  readonly entry: SloganEntry;
  readonly field: keyof SloganEntry;
  /** The form that is wrong, where the field has several. */
  readonly form?: string;
  readonly zh: string;
  readonly en: string;
}

/**
 * What is wrong with a list of entries taken together: a form listed twice, or a wrong form that stands inside a correct
 * one, so that correct text would be flagged. A user's list is held against the built-in entries too (`known`), as it
 * changes or retires them.
 */
export function lexiconMistakes(entries: readonly SloganEntry[], known: readonly SloganEntry[] = []): LexiconMistake[] {
  const active = entries.filter(({ retire }) => !retire);
  const merged = mergeLexicon(entries, known);
  const others = known.filter((_, at) => !merged.replaced.has(at));
  return [
    ...entries.flatMap((entry) => [
      ...dateMistakes(entry, [...active, ...others]),
      ...memberMistakes(entry),
      ...frameMistakes(entry),
    ]),
    ...entries.flatMap((entry) => (entry.retire ? retireMistakes(entry, known) : [])),
    ...exceptMistakes(active),
    ...duplicates(entries),
    ...wrongMistakes(active, merged.own, others),
    ...provinceMistakes(active),
  ];
}

/** The form that took another's place must have been in use by then. */
function dateMistakes(entry: SloganEntry, all: readonly SloganEntry[]): LexiconMistake[] {
  const { until, supersededBy } = entry;
  if (until === undefined || supersededBy === undefined) return [];
  const key = keyOf(supersededBy);
  const since = all.find((other) => keyOf(other.canonical) === key)?.since;
  if (since === undefined || firstMonth(since) <= lastMonth(until) + 1) return [];
  const zh = `“${supersededBy}”自${since}才有，晚于停用的时间${until}`;
  return [{ entry, field: 'supersededBy', zh, en: `what took its place came in ${since}, after ${until}` }];
}

function firstMonth(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5) || 1);
}

function lastMonth(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5) || 12);
}

function memberMistakes(entry: SloganEntry): LexiconMistake[] {
  const { canonical, expansion } = entry;
  const keys = expansion.map(keyOf);
  const repeated = expansion.find((_, at) => keys.indexOf(keys[at]!) !== at);
  if (repeated !== undefined) {
    return [{ entry, field: 'expansion', form: repeated, zh: `分项“${repeated}”重复`, en: 'a member stands twice' }];
  }
  const counts = expansion.length === 0 ? undefined : memberCounts(canonical);
  if (counts === undefined || counts.includes(expansion.length)) return [];
  const expected = counts.join('或');
  return [
    {
      entry,
      field: 'expansion',
      zh: `按名称应有${expected}项，实列${expansion.length}项`,
      en: `the name says ${counts.join(' or ')} members, ${expansion.length} are listed`,
    },
  ];
}

function frameMistakes(entry: SloganEntry): LexiconMistake[] {
  return entry.miscollocation
    .filter((frame) => entry.collocation.some((right) => keyOf(right) === keyOf(frame)))
    .map((form) => ({
      entry,
      field: 'miscollocation',
      form,
      zh: `“${form}”既列为正确搭配又列为错误搭配`,
      en: 'this collocation is listed as right and as wrong',
    }));
}

function retireMistakes(entry: SloganEntry, known: readonly SloganEntry[]): LexiconMistake[] {
  const key = keyOf(entry.canonical);
  if (known.some((other) => keyOf(other.canonical) === key)) return [];
  return [{ entry, field: 'retire', zh: '没有这条内置提法，无须停用', en: 'there is no built-in entry to retire' }];
}

function exceptMistakes(entries: readonly SloganEntry[]): LexiconMistake[] {
  return entries.flatMap((entry) =>
    entry.except
      .filter((phrase) => !doubtfulForms(entry).some((form) => keyOf(phrase).includes(keyOf(form))))
      .map((form) => ({
        entry,
        field: 'except' as const,
        form,
        zh: `“${form}”里没有本条的错误写法`,
        en: 'the exception holds no wrong form',
      })),
  );
}

/** What is found fault with: wrong and loose forms, and all forms of what is no longer in use. */
function doubtfulForms(entry: SloganEntry): readonly string[] {
  const { wrong, loose, until } = entry;
  return until === undefined ? [...wrong, ...loose] : [...wrong, ...loose, ...formsOf(entry)];
}

function duplicates(entries: readonly SloganEntry[]): LexiconMistake[] {
  const mistakes: LexiconMistake[] = [];
  const canonical = new Map<string, SloganEntry>();
  const wrong = new Map<string, SloganEntry>();
  for (const entry of entries) {
    const key = keyOf(entry.canonical);
    const first = canonical.get(key);
    if (first === undefined) canonical.set(key, entry);
    else
      mistakes.push({ entry, field: 'canonical', zh: `与“${first.canonical}”重复`, en: 'there are two entries of it' });
    for (const [field, form] of faultyForms(entry)) {
      const surface = surfaceOf(form);
      const other = wrong.get(surface);
      if (other === undefined) wrong.set(surface, entry);
      else {
        const zh = `“${form}”在“${other.canonical}”一条已列为错误`;
        mistakes.push({ entry, field, form, zh, en: `it is listed as wrong in two entries` });
      }
    }
  }
  for (const entry of entries) {
    for (const form of entry.aliases) {
      const other = canonical.get(keyOf(form));
      if (other === undefined || other === entry) continue;
      const zh = `“${form}”另有一条“${other.canonical}”`;
      mistakes.push({ entry, field: 'aliases', form, zh, en: 'this form has an entry of its own' });
    }
  }
  return mistakes;
}

interface AcceptedForm {
  readonly form: string;
  readonly key: string;
  readonly surface: string;
  readonly owner: SloganEntry;
}

/** `merged` are the entries with what they have from the built-in ones that they change, `known` the other built-in ones. */
function wrongMistakes(
  entries: readonly SloganEntry[],
  merged: readonly SloganEntry[],
  known: readonly SloganEntry[],
): LexiconMistake[] {
  const byKey = new Map(merged.map((entry) => [keyOf(entry.canonical), entry]));
  const accepted = [...merged, ...known].flatMap((owner) =>
    [...formsOf(owner), ...(owner.supersededBy === undefined ? [] : [owner.supersededBy])].map(
      (form): AcceptedForm => ({ form, key: keyOf(form), surface: surfaceOf(form), owner }),
    ),
  );
  return entries.flatMap((entry) =>
    faultyForms(entry).flatMap(([field, form]) => {
      const holder = holderOf(byKey.get(keyOf(entry.canonical)) ?? entry, form, accepted);
      if (holder === undefined) return [];
      const same = holder.key === keyOf(form);
      const builtin = known.includes(holder.owner);
      const zh = `“${form}”${same ? '就是' : '是'}${builtin ? '内置提法' : '正确写法'}“${holder.form}”${same ? '' : '的一部分'}`;
      const en = `it is ${same ? '' : 'part of '}a correct form${builtin ? ' of the built-in lexicon' : ''}`;
      return [{ entry, field, form, zh, en }];
    }),
  );
}

/** A form that differs from its own entry's accepted one in marks only is told apart by its marks. */
function holderOf(entry: SloganEntry, wrong: string, accepted: readonly AcceptedForm[]): AcceptedForm | undefined {
  const key = keyOf(wrong);
  const marksOnly = formsOf(entry).some((form) => keyOf(form) === key);
  if (!marksOnly) return accepted.find((right) => right.key.includes(key));
  const surface = surfaceOf(wrong);
  return accepted.find((right) => right.surface.includes(surface));
}

/** A province's file can be taken away, and nothing else changes: no other entry needs it, none shares a form with it. */
function provinceMistakes(entries: readonly SloganEntry[]): LexiconMistake[] {
  const provincial = new Map<string, SloganEntry>();
  for (const entry of entries) {
    if (isProvincial(entry)) for (const form of allForms(entry)) provincial.set(keyOf(form), entry);
  }
  return entries.flatMap((entry) => {
    const [form, other] = [...allForms(entry), ...(entry.supersededBy === undefined ? [] : [entry.supersededBy])]
      .map((candidate): [string, SloganEntry | undefined] => [candidate, provincial.get(keyOf(candidate))])
      .find(([, found]) => found !== undefined && found.scope !== entry.scope) ?? [''];
    if (other === undefined) return [];
    const field = fieldOf(entry, form);
    const zh = `“${form}”在${other.scope}的文件里也有，删去该文件时会受影响`;
    return [{ entry, field, form, zh, en: 'it would change without the file of a province' }];
  });
}

const SHARED: ReadonlySet<string> = new Set(['national', 'terms', 'own']);

function isProvincial({ scope }: SloganEntry): boolean {
  return !SHARED.has(scope);
}

function fieldOf(entry: SloganEntry, form: string): keyof SloganEntry {
  if (entry.canonical === form) return 'canonical';
  if (entry.supersededBy === form) return 'supersededBy';
  return (['aliases', 'wrong', 'loose'] as const).find((field) => entry[field].includes(form)) ?? 'canonical';
}

function allForms(entry: SloganEntry): readonly string[] {
  return [...formsOf(entry), ...entry.wrong, ...entry.loose];
}

function formsOf(entry: SloganEntry): readonly string[] {
  return [entry.canonical, ...entry.aliases];
}

function faultyForms(entry: SloganEntry): readonly (readonly ['wrong' | 'loose', string])[] {
  return [
    ...entry.wrong.map((form) => ['wrong', form] as const),
    ...entry.loose.map((form) => ['loose', form] as const),
  ];
}
