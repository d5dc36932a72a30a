import type { ClaimCard, OperandRow } from './claimCard';
import type { FigureCard, HoverContent } from './hover';
import { moreClaims, WORDS } from './hoverWords';
import type { Language } from './language';
import type { SeriesCard } from './seriesCard';
import type { SloganCard } from './sloganCard';

/** The hover as Markdown: per claim its verdict, the workings, and a small table of the figures. */
export function hoverMarkdown(content: HoverContent, language: Language): string {
  const parts = content.claims.map((card) => claimMarkdown(card, language));
  if (content.omitted > 0) parts.push(`*${moreClaims(content.omitted)[language]}*`);
  if (content.figure) parts.push(figureMarkdown(content.figure, language));
  if (content.slogan) parts.push(sloganMarkdown(content.slogan, language));
  if (content.series) parts.push(seriesMarkdown(content.series, language));
  return parts.join('\n\n---\n\n');
}

/** The same for clients that show plain text only. */
export function hoverPlain(content: HoverContent, language: Language): string {
  const parts = content.claims.map((card) =>
    lines([
      card.title,
      card.detail,
      card.workings,
      ...card.rows.map((row) => `  ${row.role}  ${row.text}  ${row.range}`),
      card.computed && `  ${WORDS.computed[language]}  ${card.computed.text}  ${card.computed.range}`.trimEnd(),
      card.gap && `  ${WORDS.gap[language]}  ${card.gap}`,
    ]),
  );
  if (content.omitted > 0) parts.push(moreClaims(content.omitted)[language]);
  if (content.figure) parts.push(figureLine(content.figure));
  if (content.slogan) parts.push(sloganPlain(content.slogan, language));
  if (content.series) parts.push(seriesPlain(content.series));
  return parts.join('\n\n');
}

function claimMarkdown(card: ClaimCard, language: Language): string {
  const detail = card.detail === undefined ? '' : `  \n${escapeMarkdown(card.detail)}`;
  const workings = card.workings === '' ? '' : `\n\n${code(card.workings)}`;
  const figures = card.rows.length === 0 ? '' : `\n\n${table(card, language)}`;
  return `**${escapeMarkdown(card.title)}**${detail}${workings}${figures}`;
}

function table(card: ClaimCard, language: Language): string {
  const head = [WORDS.text, WORDS.role, WORDS.range].map((word) => word[language]);
  const body = card.rows.map((row: OperandRow) => [row.text, row.role, row.range].map(escapeMarkdown));
  if (card.omitted > 0) body.push([`… +${card.omitted}`, '', '']);
  if (card.computed) {
    const { text, range } = card.computed;
    body.push(
      [text, computedWords(card, language), range].map((cell) => (cell === '' ? '' : `**${escapeMarkdown(cell)}**`)),
    );
  }
  return tableOf([head, [':--', ':--', '--:'], ...body]);
}

function tableOf(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** 推算值，相差18个百分点: one row, since a hover has little room. */
function computedWords({ gap }: ClaimCard, language: Language): string {
  const computed = WORDS.computed[language];
  if (gap === undefined) return computed;
  return language === 'zh' ? `${computed}，${WORDS.gap.zh}${gap}` : `${computed}, ${WORDS.gap.en} ${gap}`;
}

function figureMarkdown(figure: FigureCard, language: Language): string {
  const range = figure.range === undefined ? '' : `  \n${WORDS.range[language]} ${escapeMarkdown(figure.range)}`;
  const units = figure.otherUnits.map((unit) => ` = ${escapeMarkdown(unit)}`).join('');
  return `**${escapeMarkdown(figure.text)}**${units}${range}`;
}

function figureLine(figure: FigureCard): string {
  return [figure.text, ...figure.otherUnits].join(' = ') + (figure.range === undefined ? '' : `\n  ${figure.range}`);
}

/** A slogan's card: its standard form, its members in their order, and where it comes from. */
export function sloganMarkdown({ title, members, rows }: SloganCard, language: Language): string {
  const listed = members.length === 0 ? '' : `\n\n${members.map(escapeMarkdown).join('、')}`;
  const told = rows.map(({ name, text }) => `${name}${COLON[language]}${escapeMarkdown(text)}`).join('  \n');
  return `**${escapeMarkdown(title)}**${listed}${told === '' ? '' : `\n\n${told}`}`;
}

function sloganPlain({ title, members, rows }: SloganCard, language: Language): string {
  const listed = members.join('、');
  return lines([title, listed && `  ${listed}`, ...rows.map(({ name, text }) => `  ${name}${COLON[language]}${text}`)]);
}

/** The row of the figure itself stands out. */
function seriesMarkdown({ title, rows }: SeriesCard, language: Language): string {
  const head = [WORDS.year, WORDS.value, WORDS.change, WORDS.source].map((word) => word[language]);
  const body = rows.map(({ period, value, change, source, isOwn }) => {
    const cells = [period, value, change].map(escapeMarkdown);
    const shown = isOwn ? cells.map((cell) => (cell === '' ? '' : `**${cell}**`)) : cells;
    return [...shown, escapeMarkdown(source)];
  });
  return `**${escapeMarkdown(title)}**\n\n${tableOf([head, [':--', '--:', '--:', ':--'], ...body])}`;
}

function seriesPlain({ title, rows }: SeriesCard): string {
  const told = rows.map(({ period, value, change, source }) => [period, value, change, source]);
  return lines([title, ...told.map((cells) => `  ${cells.filter((cell) => cell !== '').join('  ')}`)]);
}

const COLON: Readonly<Record<Language, string>> = { zh: '：', en: ': ' };

function lines(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n');
}

/** Text of a report is shown, never interpreted: what Markdown or HTML could read inside a line is escaped. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]|<>&~$]/g, '\\$&');
}

function code(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``;
}
