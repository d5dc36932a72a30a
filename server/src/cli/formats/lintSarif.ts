import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location, Region, Result, Run, Fix as SarifFix, Invocation as SarifInvocation } from 'sarif';
import { type Span, slice } from '../../document';
import { createPositions } from '../../document/positions';
import type { Severity } from '../../rules';
import type { Invocation } from '../arguments';
import type { CheckedReport, NotedFinding } from '../checkedReport';
import type { LintFormat } from './lintFormat';
import { sarifDriver, sarifLevels } from './sarifDriver';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * `hegao lint --format sarif`: the Static Analysis Results Interchange Format, version 2.1.0 (OASIS). The log is written
 * as the files are checked, one result a line.
 */
export function lintSarif({ language }: Pick<Invocation, 'language'>): LintFormat {
  const driver = sarifDriver(language);
  const run: Omit<Run, 'results'> = {
    tool: { driver },
    language: { zh: 'zh-CN', en: 'en' }[language],
    columnKind: 'utf16CodeUnits',
    // A lone carriage return ends a line as well, as it does in the editors.
    newlineSequences: ['\r\n', '\n', '\r'],
    automationDetails: { id: 'hegao/' },
  };
  const ruleIds = (driver.rules ?? []).map(({ id }) => id);
  return {
    begin: () => `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[${JSON.stringify(run).slice(0, -1)},"results":[`,
    between: ',',
    file: (checked) =>
      resultsOf(checked, language, ruleIds)
        .map((result) => `\n${JSON.stringify(result)}`)
        .join(','),
    end: ({ troubles }) => {
      const invocation: SarifInvocation = {
        executionSuccessful: troubles.length === 0,
        toolExecutionNotifications: troubles.map((trouble) => ({
          level: 'error',
          message: { text: trouble[language] },
        })),
      };
      return `\n],"invocations":${JSON.stringify([invocation])}}]}\n`;
    },
  };
}

function resultsOf(checked: CheckedReport, language: Invocation['language'], ruleIds: readonly string[]): Result[] {
  const places = placesIn(checked);
  return checked.findings.map((finding) => ({
    ruleId: finding.rule,
    ...(ruleIds.includes(finding.rule) ? { ruleIndex: ruleIds.indexOf(finding.rule) } : {}),
    level: sarifLevels[finding.severity],
    message: { text: [finding.message[language], ...(finding.workings ? [finding.workings] : [])].join('\n') },
    locations: [places.location(finding.span)],
    ...relatedOf(finding, places, language),
    partialFingerprints: { 'hegaoSentence/v1': finding.fingerprint },
    ...fixesOf(finding, places, language),
    properties: { severity: finding.severity satisfies Severity },
  }));
}

type Places = ReturnType<typeof placesIn>;

function placesIn({ path: shown, text }: Pick<CheckedReport, 'path' | 'text'>) {
  const positionAt = createPositions(text);
  const artifactLocation = { uri: uriOf(shown) };
  const region = (span: Span): Region => {
    const [start, end] = [positionAt(span.start), positionAt(span.end)];
    return {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      charOffset: span.start,
      charLength: span.end - span.start,
    };
  };
  const location = (span: Span): Location => ({
    physicalLocation: { artifactLocation, region: { ...region(span), snippet: { text: slice(text, span) } } },
  });
  return { artifactLocation, region, location };
}

function relatedOf({ related }: NotedFinding, places: Places, language: Invocation['language']) {
  if (related.length === 0) return {};
  const relatedLocations = related.map(({ span, message, source }, id) => ({
    id,
    ...(source ? placesIn(source) : places).location(span),
    message: { text: message[language] },
  }));
  return { relatedLocations };
}

function fixesOf({ fixes }: NotedFinding, places: Places, language: Invocation['language']): { fixes?: SarifFix[] } {
  const whole = fixes.filter(({ edits }) => edits.length > 0);
  if (whole.length === 0) return {};
  const list = whole.map(({ title, safe, edits }) => ({
    description: { text: title[language] },
    artifactChanges: [
      {
        artifactLocation: places.artifactLocation,
        replacements: edits.map(({ span, newText }) => ({
          deletedRegion: places.region(span),
          insertedContent: { text: newText },
        })),
      },
    ],
    properties: { safe },
  }));
  return { fixes: list };
}

/** A path as a URI: relative ones stay so, and no character of a name is taken for one with a meaning. */
function uriOf(shown: string): string {
  if (path.isAbsolute(shown)) return pathToFileURL(shown).href;
  return shown
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD')))
    .join('/');
}
