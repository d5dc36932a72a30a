import type { Block } from '../document';
import { readFigures } from '../figures';
import type { Claim } from './claim';
import { corroborate } from './corroborate';
import { doubtedWhereFar } from './far';
import { readAgeBands } from './kinds/ageBands';
import { readAhead } from './kinds/ahead';
import { readAirDays } from './kinds/airDays';
import { readAirGrades } from './kinds/airGrades';
import { readAverages } from './kinds/average';
import { readBalances } from './kinds/balance';
import { readBracketedWholes } from './kinds/bracketedWholes';
import { readCappedRates } from './kinds/cappedRate';
import { readChangesApart } from './kinds/changeApart';
import { readCoinages } from './kinds/coinage';
import { readCompletion } from './kinds/completion';
import { readContainments } from './kinds/containment';
import { readPulls } from './kinds/contributions';
import { readConversions } from './kinds/conversions';
import { readCountedAbove } from './kinds/countedAbove';
import { readCountedValues } from './kinds/countedValues';
import { readDensities } from './kinds/density';
import { readDifferences } from './kinds/difference';
import { readDifferencesOfEach } from './kinds/differenceEach';
import { readDirections } from './kinds/direction';
import { readDividedAmong } from './kinds/dividedAmong';
import { readDurations } from './kinds/duration';
import { readEachOf } from './kinds/eachOf';
import { readExtremes } from './kinds/extremes';
import { readFortunes } from './kinds/fortunes';
import { readGrowth } from './kinds/growth';
import { readGrowthBehind } from './kinds/growthBehind';
import { readLeftOvers } from './kinds/leftOver';
import { readListCounts } from './kinds/listCount';
import { readMeanAges } from './kinds/meanAges';
import { readMeanRates } from './kinds/meanRate';
import { readMonthlyMeans } from './kinds/monthly';
import { readNamedDifferences } from './kinds/namedDifference';
import { readNamedMeans } from './kinds/namedMeans';
import { readNamedRises } from './kinds/namedRises';
import { readNetChanges } from './kinds/netChange';
import { readOnes } from './kinds/ones';
import { readOutcomes } from './kinds/outcomes';
import { readMistakenUnits } from './kinds/percentOrPoints';
import { readPeriodSeries } from './kinds/periodSeries';
import { readProducts } from './kinds/products';
import { readRatesThen } from './kinds/rateThen';
import { readRemainders } from './kinds/remainder';
import { readRisesAndFalls } from './kinds/risesAndFalls';
import { readSchedules } from './kinds/schedule';
import { readShares } from './kinds/share';
import { readShortfalls } from './kinds/shortfall';
import { readStates } from './kinds/states';
import { readStockFlows } from './kinds/stockFlow';
import { readStructures } from './kinds/structure';
import { readSums } from './kinds/sum';
import { readSurpluses } from './kinds/surplus';
import { readTimeMeans } from './kinds/timeMean';
import { readTimesEach } from './kinds/timesEach';
import { readYearlyPoints } from './kinds/yearlyPoints';
import { type Opened, withOpenBrackets } from './openBrackets';
import { unlessTrueOtherwise } from './otherReading';
import { piecesOf } from './pieces';
import type { BlockReading } from './reading';
import { readShape, type Shape } from './shape';

/** One reader a kind of claim; each looks for its own patterns in the line's shape. */
const READERS: readonly ((shape: Shape) => Iterable<Claim>)[] = [
  readGrowth,
  readDifferences,
  readDifferencesOfEach,
  readChangesApart,
  readPeriodSeries,
  readGrowthBehind,
  readRatesThen,
  readNamedDifferences,
  readExtremes,
  readSurpluses,
  readAhead,
  readShortfalls,
  readSchedules,
  readYearlyPoints,
  readRemainders,
  readLeftOvers,
  readBalances,
  readStockFlows,
  readConversions,
  readDirections,
  readCompletion,
  readCappedRates,
  readBracketedWholes,
  readShares,
  readNetChanges,
  readAirDays,
  readAirGrades,
  readSums,
  readAgeBands,
  readDividedAmong,
  readStates,
  readOutcomes,
  readFortunes,
  readPulls,
  readContainments,
  readStructures,
  readAverages,
  readProducts,
  readTimeMeans,
  readMeanRates,
  readMeanAges,
  readTimesEach,
  readDurations,
  readMonthlyMeans,
  readNamedMeans,
  readEachOf,
  readDensities,
  readListCounts,
  readCountedAbove,
  readCountedValues,
  readRisesAndFalls,
];

/** Everything that one line says in figures. It depends on the line's text alone and never throws. */
export function readBlock(block: Block): BlockReading {
  const reading = readFigures(block);
  // A quoted name that counts its members (“三资”) is no figure.
  const coinages = [...readCoinages(block), ...readOnes(block), ...readNamedRises(block)];
  if (reading.figures.length === 0) return { block, figures: [], claims: coinages };
  const line = { folded: block.folded, figures: reading.figures };
  const pieces = piecesOf(readShape(block, reading));
  const claims = pieces.flatMap((shape) =>
    corroborate(claimsOf(shape).map((claim) => doubtedWhereFar(unlessTrueOtherwise(claim, line), line))),
  );
  return { block, figures: reading.figures, claims: inOrder([...claims, ...coinages]) };
}

function claimsOf(shape: Shape): Claim[] {
  const claims = withoutRepeated(READERS.flatMap((read) => [...read(shape)]));
  const opened = withOpenBrackets(shape);
  return withMistakenUnits(shape, opened ? [...claims, ...claimsOfOpened(opened, claims)] : claims);
}

/** What is wrong in its unit alone is not wrong in its number too. */
function withMistakenUnits(shape: Shape, claims: Claim[]): Claim[] {
  const mistaken = readMistakenUnits(shape, claims);
  if (mistaken.length === 0) return claims;
  const stated = new Set(mistaken.map(({ statedSpan }) => statedSpan.start));
  return [...claims.filter(({ statedSpan }) => !stated.has(statedSpan.start)), ...mistaken];
}

/** 受理862件，审结843件，未审结19件 is a balance by its names and a remainder by its form: what says the same of the same figures is one claim. */
function withoutRepeated(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return claims.filter(({ kind, statedSpan, operands }) => {
    const starts = operands.map(({ span }) => span.start).sort((a, b) => a - b);
    const key = `${kind} ${statedSpan.start} ${starts.join(' ')}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** What is claimed of the amounts in brackets, where nothing has been read of the same result. */
function claimsOfOpened({ shape, figures }: Opened, known: readonly Claim[]): Claim[] {
  const stated = new Set(known.map(({ statedSpan }) => statedSpan.start));
  const starts = new Set([...figures].map(({ span }) => span.start));
  return OF_BASES.flatMap((read) => [...read(shape)]).filter(
    ({ statedSpan, operands }) => !stated.has(statedSpan.start) && operands.some(({ span }) => starts.has(span.start)),
  );
}

const OF_BASES: readonly ((shape: Shape) => Iterable<Claim>)[] = [
  readGrowth,
  readDifferences,
  readCompletion,
  readShares,
];

function inOrder(claims: Claim[]): Claim[] {
  return claims.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
