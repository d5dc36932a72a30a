import type { Fact, ReportFacts } from '../claims';
import type { Statements } from '../linter';

type Unit = Fact['figure']['unit'];

/**
 * Statements as a short text: lists without names, since there are dozens of facts and sentences in a report, and many reports in a
 * run. Whole numbers of any size are written as texts. The first line has the hashes of the sentences alone.
 */
export function statementsText({ facts: report, suppressions, date }: Statements): string {
  const { facts, sentences, sketch, ...rest } = report;
  const packed: Packed = [
    rest,
    facts.map(packedFact),
    sentences.map(({ start, end, namesMonths }) => [start, end, namesMonths]),
    [...sketch],
    suppressions,
    date ?? null,
  ];
  return `${JSON.stringify(sentences.map(({ hash }) => hash))}\n${JSON.stringify(packed)}`;
}

/** The hashes of the sentences in such a text, without the rest being read. */
export function hashesIn(text: string): readonly number[] {
  return JSON.parse(text.slice(0, text.indexOf('\n'))) as number[];
}

/**
 * Reads such texts, of the sentences only those that are wanted. What one reader has read shares its units. Throws when a text is
 * damaged.
 */
export function createStatementsReader(): (text: string, isWanted: (hash: number) => boolean) => Statements {
  const units = new Map<string, Unit>();
  const unitOf = (packed: PackedUnit): Unit => {
    if (!packed) return undefined;
    const key = packed.join(' ');
    const [text, dimension, n, d, discrete] = packed;
    const unit = units.get(key) ?? { text, dimension, factor: { n: BigInt(n), d: BigInt(d) }, discrete };
    units.set(key, unit);
    return unit;
  };
  return (text, isWanted) => {
    const hashes = hashesIn(text);
    const packed = JSON.parse(text.slice(text.indexOf('\n') + 1)) as Packed;
    const [rest, facts, sentences, sketch, suppressions, date] = packed;
    return {
      facts: {
        ...rest,
        place: rest.place,
        written: rest.written,
        noted: rest.noted,
        facts: facts.map((fact) => unpackedFact(fact, unitOf)),
        sentences: sentences.flatMap(([start, end, namesMonths], index) => {
          const hash = hashes[index]!;
          return isWanted(hash) ? [{ hash, start, end, namesMonths }] : [];
        }),
        sketch: Uint32Array.from(sketch),
      },
      suppressions: suppressions.map(({ rules, span, directive }) => ({ rules, span, directive })),
      date: date ? { year: date.year, month: date.month } : undefined,
    };
  };
}

type Packed = readonly [
  rest: Omit<ReportFacts, 'facts' | 'sentences' | 'sketch'>,
  facts: readonly PackedFact[],
  sentences: readonly (readonly [start: number, end: number, namesMonths: boolean])[],
  sketch: readonly number[],
  suppressions: Statements['suppressions'],
  date: Statements['date'] | null,
];

type PackedUnit =
  | readonly [text: string, dimension: NonNullable<Unit>['dimension'], n: string, d: string, discrete: boolean]
  | null;

type PackedFact = ReturnType<typeof packedFact>;

function packedFact({ figure: { kind, number, magnitude, unit, qualifier }, again, finality, ...fact }: Fact) {
  const { indicator, series, measure, dimension, comparison, period, sign, start, end, text, adjusted } = fact;
  const packedUnit: PackedUnit = unit
    ? [unit.text, unit.dimension, String(unit.factor.n), String(unit.factor.d), unit.discrete]
    : null;
  return [
    [indicator, series, measure, dimension, comparison, period, sign, start, end, text, adjusted],
    [kind, String(number.coefficient), number.exponent, number.arabic, magnitude, packedUnit, qualifier],
    again.map((span) => [span.start, span.end] as const),
    finality ?? null,
  ] as const;
}

function unpackedFact([fact, figure, again, finality]: PackedFact, unitOf: (packed: PackedUnit) => Unit): Fact {
  const [indicator, series, measure, dimension, comparison, period, sign, start, end, text, adjusted] = fact;
  const [kind, coefficient, exponent, arabic, magnitude, unit, qualifier] = figure;
  return {
    indicator,
    series,
    measure,
    dimension,
    comparison,
    period,
    sign,
    figure: {
      kind,
      number: { coefficient: BigInt(coefficient), exponent, arabic },
      magnitude,
      unit: unitOf(unit),
      qualifier,
    },
    start,
    end,
    text,
    again: again.map(([from, to]) => ({ start: from, end: to })),
    finality: finality ?? undefined,
    adjusted,
  };
}
