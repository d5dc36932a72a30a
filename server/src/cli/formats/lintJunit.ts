import { createPositions } from '../../document/positions';
import { severityRank } from '../../linter';
import type { Invocation } from '../arguments';
import type { CheckedReport, NotedFinding } from '../checkedReport';
import type { LintFormat } from './lintFormat';
import { severityWords } from './words';
import { escapeXml } from './xml';

/**
 * `hegao lint --format junit`: one suite a file, one case a finding. Findings for which the run fails (--fail-on) are
 * failures; milder ones are skipped cases, so that they can be read and nothing turns red. It is written by hand: the
 * libraries for it keep the whole document until its end, and let control characters through that no parser admits.
 */
export function lintJunit({ language, failOn }: Pick<Invocation, 'language' | 'failOn'>): LintFormat {
  const isFailure = ({ severity }: NotedFinding) =>
    failOn !== 'never' && severityRank(severity) <= severityRank(failOn);
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="hegao">\n',
    file: (checked) => suite(checked, language, isFailure),
    end: ({ troubles }) => `${troublesSuite(troubles.map((trouble) => trouble[language]))}</testsuites>\n`,
  };
}

function suite(
  { path, text, findings }: CheckedReport,
  language: Invocation['language'],
  isFailure: (finding: NotedFinding) => boolean,
): string {
  const failures = findings.filter(isFailure).length;
  const counts = {
    tests: Math.max(1, findings.length),
    failures,
    errors: 0,
    skipped: findings.length - failures,
  };
  const positionAt = createPositions(text);
  const cases = findings.map((finding) => {
    const { line, column } = positionAt(finding.span.start);
    const place = `${path}:${line}:${column}`;
    return testcase(path, `${finding.rule} (${line}:${column})`, outcome(finding, place, language, isFailure(finding)));
  });
  const passed = testcase(path, { zh: '没有发现问题', en: 'nothing found' }[language], '');
  return element('testsuite', { name: path, ...counts }, cases.length > 0 ? cases.join('') : passed);
}

function outcome(
  { rule, severity, message, workings }: NotedFinding,
  place: string,
  language: Invocation['language'],
  isFailure: boolean,
): string {
  const words = message[language];
  if (!isFailure) return element('skipped', { message: `${severityWords[severity][language]}: ${words}` }, '');
  const lines = [`${place}: ${severityWords[severity][language]}: ${words}`, ...(workings ? [workings] : [])];
  return element('failure', { type: rule, message: words }, escapeXml(lines.join('\n')));
}

/** What could not be read or checked. */
function troublesSuite(troubles: readonly string[]): string {
  if (troubles.length === 0) return '';
  const cases = troubles.map((trouble) => testcase('hegao', trouble, element('error', { message: trouble }, '')));
  const count = troubles.length;
  return element('testsuite', { name: 'hegao', tests: count, failures: 0, errors: count, skipped: 0 }, cases.join(''));
}

function testcase(classname: string, name: string, content: string): string {
  return element('testcase', { classname, name }, content);
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, content: string): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return content === '' ? `<${name}${list.join('')}/>\n` : `<${name}${list.join('')}>${content}</${name}>\n`;
}
