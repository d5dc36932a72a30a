import type { ClaimCard } from './claimCard';
import type { FigureCard } from './figureCard';
import type { FindingCard } from './findingCard';
import type { HoverContent } from './hover';
import { COLON, SEPARATOR } from './hoverText';
import { moreClaims, WORDS } from './hoverWords';
import type { Language } from './language';
import type { SeriesCard } from './seriesCard';
import type { SloganCard } from './sloganCard';

/** The hover for clients that show plain text only. */
export function hoverPlain(content: HoverContent, language: Language): string {
  const parts = content.findings.map((card) => findingPlain(card, language));
  parts.push(...content.claims.map((card) => claimPlain(card, language)));
  if (content.omitted > 0) parts.push(moreClaims(content.omitted)[language]);
  if (content.figure) parts.push(figurePlain(content.figure, language));
  if (content.mentions.length > 0) parts.push(mentionsPlain(content, language));
  if (content.slogan) parts.push(sloganPlain(content.slogan, language));
  if (content.series) parts.push(seriesPlain(content.series));
  return parts.join('\n\n');
}

function findingPlain({ message, workings, claim, rule, ignore }: FindingCard, language: Language): string {
  const comment = ignore && `${WORDS.ignore[language]}${COLON[language]}${ignore.newText.trim()}`;
  return lines([
    message && `✗ ${message}`,
    workings,
    ...(claim ? rowsPlain(claim, language) : []),
    rule && `${WORDS.rule[language]}${COLON[language]}${rule.name}`,
    comment,
  ]);
}

function claimPlain(card: ClaimCard, language: Language): string {
  return lines([card.title, card.detail, card.workings, ...rowsPlain(card, language)]);
}

function rowsPlain({ rows, computed, gap }: ClaimCard, language: Language): readonly (string | undefined)[] {
  return [
    ...rows.map((row) => `  ${row.role}  ${row.text}  ${row.range}`),
    computed && `  ${WORDS.computed[language]}  ${computed.text}  ${computed.range}`.trimEnd(),
    gap && `  ${WORDS.gap[language]}  ${gap}`,
  ];
}

function figurePlain({ text, otherUnits, inWords, range }: FigureCard, language: Language): string {
  return lines([
    [text, ...otherUnits].join(' = '),
    inWords && `  ${WORDS.inWords[language]}${COLON[language]}${inWords}`,
    range && `  ${range}`,
  ]);
}

function mentionsPlain({ mentions }: HoverContent, language: Language): string {
  const told = mentions.map(({ line, text }) => `${WORDS.line[language].replace('{0}', String(line))} ${text}`);
  return `${WORDS.mentions[language]}${COLON[language]}${told.join(SEPARATOR[language])}`;
}

function sloganPlain({ title, members, rows }: SloganCard, language: Language): string {
  const listed = members.join('、');
  return lines([title, listed && `  ${listed}`, ...rows.map(({ name, text }) => `  ${name}${COLON[language]}${text}`)]);
}

function seriesPlain({ title, rows }: SeriesCard): string {
  const told = rows.map(({ period, value, change, source }) => [period, value, change, source]);
  return lines([title, ...told.map((cells) => `  ${cells.filter((cell) => cell !== '').join('  ')}`)]);
}

function lines(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n');
}
