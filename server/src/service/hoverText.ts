import type { Span } from '../document';
import type { Edit } from '../rules';
import type { ClaimCard, OperandRow } from './claimCard';
import type { FigureCard } from './figureCard';
import type { FindingCard } from './findingCard';
import type { HoverContent, MentionCard } from './hover';
import { moreClaims, WORDS } from './hoverWords';
import type { Language } from './language';
import type { SeriesCard } from './seriesCard';
import type { SloganCard } from './sloganCard';

/** Addresses that an editor follows when they are clicked. */
export interface HoverLinks {
  /** Makes the edits. */
  edit(edits: readonly Edit[]): string;
  /** Begins to fill in the placeholder at an offset. */
  fill(at: number): string;
  /** Opens a rule's page. */
  rule(id: string): string;
  /** Goes to a place of the report. */
  place(span: Span): string;
}

/**
 * The hover as Markdown. What is wrong comes first, with its figures as a table and with links for what to do, if there can be
 * links; then, quietly, what holds, and what else there is to know of the figure or the slogan.
 */
export function hoverMarkdown(content: HoverContent, language: Language, links?: HoverLinks): string {
  const parts = content.findings.map((card) => findingMarkdown(card, language, links));
  parts.push(...content.claims.map((card) => claimMarkdown(card, language, links !== undefined)));
  if (content.omitted > 0) parts.push(`*${moreClaims(content.omitted)[language]}*`);
  const about = [
    content.figure && figureMarkdown(content.figure, language),
    content.mentions.length > 0 ? mentionsMarkdown(content.mentions, language, links) : undefined,
  ].filter((part) => part !== undefined);
  if (about.length > 0) parts.push(about.join('\n\n'));
  if (content.slogan) parts.push(sloganMarkdown(content.slogan, language));
  if (content.series) parts.push(seriesMarkdown(content.series, language, links !== undefined));
  return parts.join('\n\n---\n\n');
}

/** A hover is not high, so what to do stands above the table. */
function findingMarkdown(card: FindingCard, language: Language, links: HoverLinks | undefined): string {
  const { message, workings, claim } = card;
  const gap =
    claim?.gap === undefined
      ? ''
      : `${COMMA[language]}${WORDS.gap[language]}${language === 'zh' ? '' : ' '}${claim.gap}`;
  return [
    message === undefined ? '' : `**✗ ${escapeMarkdown(message)}**`,
    workings === undefined ? '' : workingsMarkdown(workings) + gap,
    links ? linkLine(card, language, links) : '',
    claim && claim.rows.length > 0 ? table(claim, language, links !== undefined) : '',
    links ? '' : footer(card, language),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Like a row of buttons: the repairs, silence, and the rule's page. */
function linkLine({ fixes, fill, ignore, rule }: FindingCard, language: Language, links: HoverLinks): string {
  const repairs = fixes.map(({ title, short, edits }) => linkTo(short ?? title, links.edit(edits), title));
  if (fill) repairs.push(linkTo(fill.title, links.fill(fill.at)));
  const others = [
    ignore && linkTo(WORDS.ignore[language], links.edit([ignore])),
    rule && linkTo(`${WORDS.rule[language]}${COLON[language]}${rule.name}`, links.rule(rule.id), rule.id),
  ].filter((link) => link !== undefined);
  const rows = [
    repairs.length > 0 ? `$(lightbulb) ${repairs.join(GAP)}` : '',
    others.length > 0 ? `$(info) ${others.join(GAP)}` : '',
  ];
  return rows.filter((row) => row !== '').join(`${GAP}${GAP}`);
}

const GAP = '&nbsp;&nbsp; ';

function linkTo(text: string, address: string, title?: string): string {
  return `[${escapeMarkdown(text)}](${address}${title === undefined ? '' : ` "${title.replace(/["\\\n]/g, '')}"`})`;
}

/** The rule, and the words that give peace from it here. */
function footer({ rule, ignore }: FindingCard, language: Language): string {
  const parts = [
    rule && escapeMarkdown(rule.name),
    ignore && `${WORDS.ignore[language]} ${code(ignore.newText.trim())}`,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

/** What is wrong and no finding speaks of stands out; what holds is said quietly. */
function claimMarkdown(card: ClaimCard, language: Language, isRoomy: boolean): string {
  const title = escapeMarkdown(card.title);
  const detail = card.detail === undefined ? '' : `  \n${escapeMarkdown(card.detail)}`;
  const isWrong = card.verdict === 'contradicted' || card.verdict === 'rounding';
  const workings = card.workings === '' ? '' : `  \n${code(card.workings)}`;
  const figures = card.rows.length === 0 ? '' : `\n\n${table(card, language, isRoomy)}`;
  return `${isWrong ? `**${title}**` : title}${detail}${workings}${figures}`;
}

function table(card: ClaimCard, language: Language, isRoomy: boolean): string {
  const head = [WORDS.role, WORDS.text, WORDS.range].map((word) => word[language]);
  const body = card.rows.map((row: OperandRow) => [row.role, row.text, row.range].map(escapeMarkdown));
  if (card.omitted > 0) body.push(['', `… +${card.omitted}`, '']);
  if (card.computed) {
    const { text, range } = card.computed;
    const cells = [WORDS.computed[language], text, range];
    body.push(cells.map((cell) => (cell === '' ? '' : `**${escapeMarkdown(cell)}**`)));
  }
  return tableOf([head, [':--', '--:', '--:'], ...body], isRoomy);
}

/** VS Code puts the columns of a table close together; `isRoomy` keeps them apart. */
function tableOf([head, marks, ...body]: readonly (readonly string[])[], isRoomy: boolean): string {
  const room = isRoomy ? '&emsp;' : '';
  const row = (cells: readonly string[]) => `| ${cells.map((cell, at) => (at > 0 ? room + cell : cell)).join(' | ')} |`;
  return [row(head!), `| ${marks!.join(' | ')} |`, ...body.map(row)].join('\n');
}

function figureMarkdown(figure: FigureCard, language: Language): string {
  const units = figure.otherUnits.map((unit) => ` = ${escapeMarkdown(unit)}`).join('');
  const rows = [
    [WORDS.inWords, figure.inWords],
    [WORDS.range, figure.range],
  ] as const;
  const more = rows.flatMap(([name, text]) =>
    text === undefined ? [] : `  \n${name[language]}${COLON[language]}${escapeMarkdown(text)}`,
  );
  return `**${escapeMarkdown(figure.text)}**${units}${more.join('')}`;
}

function mentionsMarkdown(mentions: readonly MentionCard[], language: Language, links: HoverLinks | undefined): string {
  const told = mentions.map(({ span, line, text }) => {
    const place = WORDS.line[language].replace('{0}', String(line));
    return `${links ? `[${place}](${links.place(span)})` : place} ${escapeMarkdown(text)}`;
  });
  return `${WORDS.mentions[language]}${COLON[language]}${told.join(SEPARATOR[language])}`;
}

/** A slogan's card: its standard form, its members in their order, and where it comes from. */
export function sloganMarkdown({ title, members, rows }: SloganCard, language: Language): string {
  const listed = members.length === 0 ? '' : `\n\n${members.map(escapeMarkdown).join('、')}`;
  const told = rows.map(({ name, text }) => `${name}${COLON[language]}${escapeMarkdown(text)}`).join('  \n');
  return `**${escapeMarkdown(title)}**${listed}${told === '' ? '' : `\n\n${told}`}`;
}

/** The row of the figure itself stands out. */
function seriesMarkdown({ title, rows }: SeriesCard, language: Language, isRoomy: boolean): string {
  const head = [WORDS.year, WORDS.value, WORDS.change, WORDS.source].map((word) => word[language]);
  const body = rows.map(({ period, value, change, source, isOwn }) => {
    const cells = [period, value, change].map(escapeMarkdown);
    const shown = isOwn ? cells.map((cell) => (cell === '' ? '' : `**${cell}**`)) : cells;
    return [...shown, escapeMarkdown(source)];
  });
  return `**${escapeMarkdown(title)}**\n\n${tableOf([head, [':--', '--:', '--:', ':--'], ...body], isRoomy)}`;
}

const COMMA: Readonly<Record<Language, string>> = { zh: '，', en: ', ' };
export const COLON: Readonly<Record<Language, string>> = { zh: '：', en: ': ' };
export const SEPARATOR: Readonly<Record<Language, string>> = { zh: '；', en: '; ' };

/**
 * Text of a report is shown, never interpreted: what Markdown or HTML could read inside a line is escaped, and so is what VS Code
 * takes for an icon, $(edit), even behind a backslash.
 */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]|<>&~]|\$(?!\()/g, '\\$&').replaceAll('$(', '&#36;(');
}

/** Arithmetic looks like arithmetic; what a rule says in words instead (a source) is prose. */
function workingsMarkdown(workings: string): string {
  return /[=≠≤≥<>]/.test(workings) ? code(workings) : escapeMarkdown(workings);
}

function code(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``;
}
