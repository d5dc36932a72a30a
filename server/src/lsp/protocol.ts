/**
 * What client and server agree on beyond the Language Server Protocol. The client may import this file: it holds
 * names and types only.
 */

/** The section of the editor's settings that belongs to Hegao. */
export const SETTINGS_SECTION = 'hegao';

/** The name under which findings and mistakes in project files stand among an editor's problems. */
export const DIAGNOSTIC_SOURCE = '核稿';

/** Safe fixes of a whole document; numeric ones are never among them. */
export const FIX_ALL_KIND = 'source.fixAll.hegao';

/** Run by the client with the arguments `[ruleId, documentUri]`: sets `hegao.rules.<ruleId>` to `off`. */
export const DISABLE_RULE_COMMAND = 'hegao.disableRule';

/**
 * Run by the client with the arguments `[documentUri, position]` (a position of the Language Server Protocol): puts the
 * cursor there and begins a rename, which fills in the placeholder.
 */
export const FILL_PLACEHOLDER_COMMAND = 'hegao.fillPlaceholder';

/** `initializationOptions` of the initialize request; all of it is optional. */
export interface InitializationOptions {
  /** True when the client runs DISABLE_RULE_COMMAND; only then is it offered among the quick fixes. */
  readonly disableRuleCommand?: boolean;
  /** True when the client runs FILL_PLACEHOLDER_COMMAND; likewise. */
  readonly fillPlaceholderCommand?: boolean;
}

/** The settings of SETTINGS_SECTION. What comes from an editor is checked before it is believed. */
export interface Settings {
  readonly rules?: Readonly<Record<string, unknown>>;
  readonly language?: 'auto' | 'zh' | 'en';
}
