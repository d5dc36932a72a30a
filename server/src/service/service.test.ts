import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Configuration, mergeLayers } from '../linter';
import { rules } from '../rules';
import type { Language } from './language';
import type { EditorDocument, ServiceHost } from './openReports';
import { createService } from './service';

const TEXT = '全镇到位资金由1500万元增加到4860万元，增长228%。\n';
const ALL = { disableRules: true, fillPlaceholders: true, openRules: true, changeProject: true };
const DEFAULTS = mergeLayers([], rules);
const WITHOUT_GROWTH = mergeLayers([{ rules: { 'growth-mismatch': { severity: 'off' } } }], rules);

test('findings are worded in the language of the host, and reworded when it changes', () => {
  const host = hostWith(DEFAULTS);
  const service = createService(host);
  assert.match(service.findings(documentOf(TEXT))[0]!.message, /应为224%/);
  host.speaks = 'en';
  const [finding] = service.findings(documentOf(TEXT));
  assert.match(finding!.message, /they give 224%/);
  assert.match(finding!.fixes[0]!.title, /^Change/);
  assert.match(finding!.related[0]!.message, /^base/);
});

test('the same text under the same settings gives the same answer, not an equal one', () => {
  const service = createService(hostWith(DEFAULTS));
  const first = service.findings(documentOf(TEXT));
  service.hover(documentOf(TEXT), TEXT.indexOf('228%'));
  service.actions(documentOf(TEXT), { span: first[0]!.span, only: undefined, can: ALL });
  service.edits(documentOf(TEXT), { do: 'repairAll' });
  assert.equal(service.findings(documentOf(TEXT)), first);
  assert.notEqual(service.findings(documentOf(TEXT.replace('228%', '224%'))), first);
});

test('new settings hold from the next question on', () => {
  const host = hostWith(DEFAULTS);
  const service = createService(host);
  assert.equal(service.findings(documentOf(TEXT)).length, 1);
  host.settings = WITHOUT_GROWTH;
  assert.deepEqual(service.findings(documentOf(TEXT)), []);
  assert.match(
    service.hover(documentOf(TEXT), TEXT.indexOf('228%'))!.markdown,
    /不符/,
    'the hover shows claims, not rules',
  );
});

test('documents are kept apart, and a closed one is read anew', () => {
  const service = createService(hostWith(DEFAULTS));
  const first = service.findings(documentOf(TEXT, 'file:///a.md'));
  assert.deepEqual(service.findings(documentOf('全年一切正常。\n', 'file:///b.md')), []);
  assert.equal(service.findings(documentOf(TEXT, 'file:///a.md')), first);
  service.close('file:///a.md');
  const again = service.findings(documentOf(TEXT, 'file:///a.md'));
  assert.notEqual(again, first);
  assert.deepEqual(again, first);
});

test('what is not Chinese prose has no answers', () => {
  const service = createService(hostWith(DEFAULTS));
  const document = documentOf('# Revenue\n\nfrom 1500 to 4860, up 228%; XX\n');
  const request = {
    span: { start: 0, end: 40 },
    only: ['source.fixAll'],
    can: ALL,
  };
  assert.deepEqual(service.findings(document), []);
  assert.equal(service.hover(document, 30), undefined);
  assert.deepEqual(service.outline(document), []);
  assert.deepEqual(service.actions(document, request), []);
});

interface TestHost extends ServiceHost {
  settings: Configuration;
  speaks: Language;
}

function hostWith(settings: Configuration): TestHost {
  const host: TestHost = {
    settings,
    speaks: 'zh',
    configurationOf: () => host.settings,
    language: () => host.speaks,
    log: (message) => assert.fail(message),
  };
  return host;
}

function documentOf(text: string, uri = 'file:///a.md'): EditorDocument {
  return { uri, languageId: 'markdown', text };
}
