import { furtherReports, keeping } from '../../document';
import { gathering } from '../parts';
import type { ReportReading } from '../reading';
import { bodyIn } from './narrow';
import { statementsOf } from './readStatements';
import { periodKey, type Reckoning, reckoningOf } from './reckoning';
import { isSameSection, type Section, STRETCH, saysOfSection, sectionAt, TOP } from './section';
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
    const { after, standing } = standingIn({ section, reckoning, words, realm, part }, value);
    section = after;
    for (const { statement, key, certain } of standing) found.push({ statement, start, key, certain, part });
  }
  return found;
}

/** The lines that state anything, or that say what those behind them speak of. */
const statingLines = gathering((reading) => {
  const { statements, opening } = statementsOf(reading);
  const isSilent = statements.length === 0 && !opening && !saysOfSection(reading.block);
  return isSilent ? [] : [{ block: reading.block, statements, opening }];
});

type StatingLine = ReturnType<typeof statingLines>[number]['value'];

/** What a line's statements take from around it: the section, the report's reckoning, with that in words, its realm, which report. */
interface Surroundings {
  readonly section: Section;
  readonly reckoning: Reckoning;
  readonly words: string;
  readonly realm: string;
  readonly part: number;
}

/** What the statements of a line that can be compared speak of where it stands, and the section behind it. */
interface LineStanding {
  readonly after: Section;
  readonly standing: readonly Omit<PlacedStatement, 'start' | 'part'>[];
}

/** Kept, since a line is asked about at every keystroke: by a rule in the report's own surroundings, and by those of its facts. */
function standingIn(around: Surroundings, line: StatingLine): LineStanding {
  const cell = standings(line);
  const same = cell.known.find((known) => isSame(known.around, around));
  if (same) return same;
  const known = { around, ...standingOf(line, around) };
  cell.known = [known, ...cell.known.slice(0, 1)];
  return known;
}

const standings = keeping((_: StatingLine): { known: readonly (LineStanding & { around: Surroundings })[] } => ({
  known: [],
}));

function isSame(one: Surroundings, other: Surroundings): boolean {
  return (
    isSameSection(one.section, other.section) &&
    one.realm === other.realm &&
    one.part === other.part &&
    one.words === other.words
  );
}

function standingOf({ block, statements, opening }: StatingLine, around: Surroundings): LineStanding {
  const { reckoning, realm, part } = around;
  const opened = sectionAt(around.section, block, reckoning);
  const isDated = opening && block.kind !== 'heading' && !DATE_LINE.test(block.folded);
  const after = isDated ? { ...opened, period: periodKey(opening, reckoning) } : opened;
  if (after.planned || after.foreign) return { after, standing: [] };
  const standing = statements.flatMap((statement) => {
    if (statement.subset || (statement.realm !== '' && statement.realm !== realm)) return [];
    const { key, certain } = topicOf(statement, after.period, reckoning);
    return key === undefined ? [] : [{ statement, key: part === 0 ? key : `${key}|${part}`, certain }];
  });
  return { after, standing };
}

/** （2025年1月9日） below a title says when the report was given, not of what time its first lines speak. */
const DATE_LINE = /^\s*\([^()]{6,16}日\)\s*$/;

/** What a statement speaks of; one without a key can be compared with nothing. */
interface Topic {
  readonly key: string | undefined;
  readonly certain: boolean;
}

const NOWHERE: Topic = { key: undefined, certain: false };

function topicOf(statement: Statement, ofSection: string | undefined, reckoning: Reckoning): Topic {
  const own = statement.period ?? statement.inherited;
  const explicit = own ? periodKey(own, reckoning) : (ofSection ?? reckoning.period);
  if (explicit === undefined || (!own && STRETCH.test(explicit))) return NOWHERE;
  const scope = narrowed(statement.scope, reckoning.names);
  // A period from earlier in the section is only good for comparing within the section.
  const period = own || ofSection === undefined || ofSection === reckoning.period ? explicit : `~${explicit}`;
  const { name, measure, figure, comparison } = statement;
  const dimension = figure.kind === 'percent' ? '%' : figure.unit!.dimension;
  return {
    key: [name, scope, measure, dimension, comparison, period].join('|'),
    certain: statement.known && scope === '' && (statement.period !== undefined || period === reckoning.period),
  };
}

/** The report's own place is the whole: 云溪镇固定资产投资 in 云溪镇's report; but not 市本级 in one of 全市和市本级预算. */
function narrowed(scope: string, names: readonly string[]): string {
  const words = scope.replace(/^(?:全[省市州盟区县旗乡镇村街]|共|累计|全年|[的,])+|(?:共|累计|全年|的)+$/g, '');
  const isWhole = words.length >= 2 && bodyIn(words, false) === '' && names.some((name) => name.includes(words));
  return isWhole ? '' : words;
}

/** The level of government that the report's own figures speak of: the one it names most. */
function usualRealm(statements: readonly Statement[]): string {
  const counts = new Map<string, number>();
  for (const { realm } of statements) if (realm !== '') counts.set(realm, (counts.get(realm) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
