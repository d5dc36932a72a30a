import { furtherReports, keeping } from '../../document';
import { gathering } from '../parts';
import type { ReportReading } from '../reading';
import { statementsOf } from './readStatements';
import { periodKey, type Reckoning, reckoningOf } from './reckoning';
import { type Section, STRETCH, saysOfSection, sectionAt, TOP } from './section';
import type { Statement } from './statement';

/** A statement in its place, with what it inherits from the report around it. */
export interface PlacedStatement {
  readonly statement: Statement;
  /** Offset of the block that the statement's spans are relative to. */
  readonly start: number;
  /** What it speaks of: equal for statements that may be compared. */
  readonly key: string;
  /** The name, the scope and the period are all given by the words themselves or by the report's title. */
  readonly certain: boolean;
  /** 0 for the report that the text begins with; further ones may follow it, of other years or places. */
  readonly part: number;
}

/** All statements of a report that can be compared with others, in order. Plans and places within the whole are left out. */
export const placeStatements = keeping((reading: ReportReading): readonly PlacedStatement[] =>
  placeStatementsBy(reading, reckoningOf(reading.report)),
);

/** The same for a report whose time is known from elsewhere too. */
export function placeStatementsBy(reading: ReportReading, reckoning: Reckoning): readonly PlacedStatement[] {
  const found: PlacedStatement[] = [];
  const lines = statingLines(reading);
  const realm = usualRealm(lines.flatMap(({ value }) => value.statements));
  const parts = furtherReports(reading.report);
  const words = JSON.stringify(reckoning);
  let part = 0;
  let section: Section = TOP;
  for (const { start, value } of lines) {
    while (start >= (parts[part] ?? Infinity)) {
      part += 1;
      section = TOP;
    }
    const { block, statements, opening } = value;
    section = sectionAt(section, block, reckoning);
    if (opening && block.kind !== 'heading') section = { ...section, period: periodKey(opening, reckoning) };
    if (section.planned || section.foreign) continue;
    for (const statement of statements) {
      if (statement.subset || (statement.realm !== '' && statement.realm !== realm)) continue;
      const { key, certain } = standingIn({ period: section.period, reckoning, words }, statement);
      if (key !== undefined) found.push({ statement, start, key: part === 0 ? key : `${key}|${part}`, certain, part });
    }
  }
  return found;
}

/** The lines that state anything, or that say what those behind them speak of. */
const statingLines = gathering((reading) => {
  const { statements, opening } = statementsOf(reading);
  const isSilent = statements.length === 0 && !opening && !saysOfSection(reading.block);
  return isSilent ? [] : [{ block: reading.block, statements, opening }];
});

/** What a statement takes from around it: its section's period, and the report's reckoning, with the latter in words. */
interface Surroundings {
  readonly period: string | undefined;
  readonly reckoning: Reckoning;
  readonly words: string;
}

/** What a statement speaks of where it stands; a statement without a key can be compared with nothing. */
interface Standing {
  readonly key: string | undefined;
  readonly certain: boolean;
}

/** A statement is asked about at every keystroke, as a rule in the same surroundings: the report's own, and those of its facts. */
function standingIn(around: Surroundings, statement: Statement): Standing {
  const known = standings.get(statement) ?? [];
  const same = known.find(({ period, words }) => period === around.period && words === around.words);
  if (same) return same.standing;
  const { period, words } = around;
  const standing = standingOf(statement, around);
  standings.set(statement, [{ period, words, standing }, ...known.slice(0, 1)]);
  return standing;
}

type Kept = Pick<Surroundings, 'period' | 'words'> & { readonly standing: Standing };

const standings = new WeakMap<Statement, readonly Kept[]>();

const NOWHERE: Standing = { key: undefined, certain: false };

function standingOf(statement: Statement, { period: ofSection, reckoning }: Surroundings): Standing {
  const own = statement.period ?? statement.inherited;
  const explicit = own ? periodKey(own, reckoning) : (ofSection ?? reckoning.period);
  if (explicit === undefined || (!own && STRETCH.test(explicit))) return NOWHERE;
  const scope = narrowed(statement.scope, reckoning.names);
  // A period from earlier in the section is only good for comparing within the section.
  const period = own || ofSection === undefined || ofSection === reckoning.period ? explicit : `~${explicit}`;
  const { name, measure, figure, comparison } = statement;
  const dimension = measure === 'growth' || figure.kind === 'percent' ? '%' : figure.unit!.dimension;
  return {
    key: [name, scope, measure, dimension, comparison, period].join('|'),
    certain: statement.known && scope === '' && (statement.period !== undefined || period === reckoning.period),
  };
}

/** The report's own place is the whole: 云溪镇固定资产投资 in 云溪镇's report. */
function narrowed(scope: string, names: readonly string[]): string {
  const words = scope.replace(/^(?:全[省市州盟区县旗乡镇村街]|共|累计|全年|[的,])+|(?:共|累计|全年|的)+$/g, '');
  return names.some((name) => name.includes(words)) && words.length >= 2 ? '' : words;
}

/** The level of government that the report's own figures speak of: the one it names most. */
function usualRealm(statements: readonly Statement[]): string {
  const counts = new Map<string, number>();
  for (const { realm } of statements) if (realm !== '') counts.set(realm, (counts.get(realm) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
