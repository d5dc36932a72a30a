import { type RuleMeta, rules } from '../rules';
import type { Invocation } from './arguments';
import { widthOf } from './formats/excerpt';
import { createStyle } from './formats/style';
import { categoryWords, severityWords } from './formats/words';
import type { Host } from './host';

/** `hegao rules`: every rule with its severity and what it finds. Gives the exit status. */
export function listRules(invocation: Invocation, host: Host): number {
  const metas = rules.map(({ meta }) => meta);
  host.stdout.write(invocation.format === 'json' ? rulesJson(metas, invocation) : rulesTable(metas, invocation, host));
  return 0;
}

function rulesJson(metas: readonly RuleMeta[], { language }: Invocation): string {
  const list = metas.map(({ id, category, severity, preview, name, summary, options }) => ({
    id,
    category,
    severity,
    preview,
    name: name[language],
    summary: summary[language],
    options: Object.entries(options).map(([option, { description, ...schema }]) => ({
      name: option,
      ...schema,
      description: description[language],
    })),
  }));
  return `${JSON.stringify({ version: 1, rules: list }, undefined, 2)}\n`;
}

function rulesTable(metas: readonly RuleMeta[], invocation: Invocation, host: Host): string {
  const { language } = invocation;
  const style = createStyle(invocation, host);
  const rows = metas.map((meta) => [
    meta.id,
    meta.preview ? { zh: '默认关闭', en: 'off' }[language] : severityWords[meta.severity][language],
    categoryWords[meta.category][language],
    meta.summary[language],
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => widthOf(row[column]!))));
  const padded = (text: string, column: number) => text + ' '.repeat((widths[column] ?? widthOf(text)) - widthOf(text));
  const lines = rows.map(([id, ...rest]) => [
    style.bold(padded(id!, 0)),
    ...rest.map((cell, at) => padded(cell, at + 1)),
  ]);
  return `${lines.map((cells) => cells.join('  ')).join('\n')}\n`;
}
