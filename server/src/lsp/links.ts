import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { HoverLinks } from '../service';
import { rangeOf, textEditsOf } from './positions';
import {
  APPLY_EDITS_COMMAND,
  type ApplyEditsArguments,
  FILL_PLACEHOLDER_COMMAND,
  OPEN_RULE_COMMAND,
  SHOW_PLACE_COMMAND,
} from './protocol';

/** The address that runs a command of the client's when it is followed. */
function commandLink(command: string, parameters: readonly unknown[]): string {
  // A bracket would end a link in Markdown.
  const query = encodeURIComponent(JSON.stringify(parameters)).replace(/[()]/g, (mark) =>
    mark === '(' ? '%28' : '%29',
  );
  return `command:${command}?${query}`;
}

/** The address that opens a rule's page. */
export function ruleLink(rule: string): string {
  return commandLink(OPEN_RULE_COMMAND, [rule]);
}

/** The links of a hover in a document. */
export function hoverLinks(document: TextDocument): HoverLinks {
  return {
    rule: ruleLink,
    edit(edits) {
      const parameters: ApplyEditsArguments = [document.uri, document.version, textEditsOf(document, edits)];
      return commandLink(APPLY_EDITS_COMMAND, parameters);
    },
    fill: (at) => commandLink(FILL_PLACEHOLDER_COMMAND, [document.uri, document.positionAt(at)]),
    place: (span) => commandLink(SHOW_PLACE_COMMAND, [document.uri, rangeOf(document, span)]),
  };
}
