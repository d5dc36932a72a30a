// Stand-ins for the tests of this folder.
import { type ConfigurationLayer, mergeLayers } from '../linter';
import { type Edit, rules } from '../rules';
import type { Language } from './language';
import type { EditorDocument } from './openReports';
import { createService, type Service } from './service';

/** A service with one layer of settings, and a document for it. A line in its log fails the test. */
export function served(
  text: string,
  { layer = {}, language = 'zh' }: { readonly layer?: ConfigurationLayer; readonly language?: Language } = {},
): { readonly service: Service; readonly document: EditorDocument } {
  const configuration = mergeLayers([layer], rules);
  const service = createService({
    configurationOf: () => configuration,
    language: () => language,
    log: (message) => {
      throw new Error(message);
    },
  });
  return { service, document: { uri: 'file:///a.report', languageId: 'report', text } };
}

/** The text after edits that do not overlap. */
export function editedText(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end), text);
}
