// The JSON Schemas of hegao.yaml and of files of slogans, which generate.mjs writes.
import { LEVELS, ruleDescription } from './ruleSchema.mjs';

/** The JSON Schema of a project file. */
export function schemaOf(metas) {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '核稿项目文件 / Hegao project file (hegao.yaml)',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      rules: {
        description: both({ zh: '各条规则的级别和选项。', en: 'Severity and options of each rule.' }),
        type: ['object', 'null'],
        additionalProperties: false,
        properties: Object.fromEntries(metas.map((meta) => [meta.id, projectRule(meta)])),
      },
      include: globs({
        zh: '要核对的文件（通配符，相对于本文件所在的文件夹）。',
        en: 'Files to check: globs relative to this file’s folder.',
      }),
      exclude: globs({ zh: '不核对的文件（通配符）。', en: 'Files to leave out: globs.' }),
      slogans: {
        description: both({
          zh: '本单位自己的提法；写成一行文字，或写明易错写法等。',
          en: 'Fixed formulations of your own: just the right form, or with its known misspellings and more.',
        }),
        type: ['array', 'null'],
        items: { anyOf: [{ type: 'string' }, sloganSchema(), sloganFileReference()] },
      },
    },
  };
}

/** The JSON Schema of a file of slogans that a project file names. */
export function sloganFileSchema() {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '核稿提法文件 / Hegao slogan file',
    type: ['array', 'null'],
    items: { anyOf: [{ type: 'string' }, sloganSchema()] },
  };
}

function sloganFileReference() {
  const description = both({
    zh: '另存提法的文件，相对于本文件所在的文件夹，例如 提法.yaml。',
    en: 'A file that holds more slogans, relative to this file’s folder, for example slogans.yaml.',
  });
  return {
    type: 'object',
    additionalProperties: false,
    required: ['file'],
    properties: { file: { description, type: 'string', pattern: '\\.ya?ml$' } },
  };
}

function globs(description) {
  return { description: both(description), type: ['array', 'null'], items: { type: 'string' } };
}

/** The user's own entries; the fields are those of server/src/lexicon/entry.ts. */
function sloganSchema() {
  const texts = (zh, en) => ({ description: both({ zh, en }), type: ['array', 'null'], items: { type: 'string' } });
  const text = (zh, en) => ({ description: both({ zh, en }), type: ['string', 'null'] });
  const date = (zh, en) => ({
    description: both({ zh, en }),
    type: ['string', 'integer', 'null'],
    pattern: '^\\d{4}(-(0[1-9]|1[0-2]))?$',
  });
  return {
    type: 'object',
    additionalProperties: false,
    required: ['canonical'],
    properties: {
      canonical: { description: both({ zh: '规范写法。', en: 'The right form.' }), type: 'string', minLength: 1 },
      kind: { description: both({ zh: '提法或术语。', en: 'A slogan or a term.' }), enum: ['slogan', 'term', null] },
      aliases: texts('也可以用的写法。', 'Other accepted forms.'),
      wrong: texts('已知的错误写法。', 'Forms known to be wrong.'),
      loose: texts('常见但出处没有的写法，由人判断。', 'Forms in common use that the source does not have.'),
      except: texts('恰好含有错误写法的正确词语。', 'Correct phrases that happen to contain a wrong form.'),
      expansion: texts('所包含的各项，按规范次序。', 'The members it stands for, in their official order.'),
      formerly: texts(
        '早先曾列入的各项；含有它们的列举不核。',
        'Members of an earlier time; a list with one of them is left alone.',
      ),
      collocation: texts(
        '通行的搭配，用“…”代表提法本身，如 增强…。',
        'The words that go with it, … standing for the slogan.',
      ),
      miscollocation: texts('常见的错误搭配，写法同上。', 'Words that are put to it by mistake, written likewise.'),
      since: date('何时开始使用（YYYY 或 YYYY-MM）。', 'In use from (YYYY or YYYY-MM).'),
      until: date('何时停止使用（YYYY 或 YYYY-MM）。', 'In use until (YYYY or YYYY-MM).'),
      supersededBy: text('由什么提法取代。', 'What has replaced it.'),
      source: text('出处。', 'The document in which it was laid down.'),
      note: text('说明。', 'A note.'),
      retire: {
        description: both({ zh: '停用同名的内置提法。', en: 'Takes the built-in slogan of this form out of use.' }),
        type: 'boolean',
      },
    },
  };
}

/** In a project file every rule may have a severity alone, or one with options, so that all rules look alike. */
function projectRule(meta) {
  const withOptions = withOptionsOf(meta, (option) => both(meta.options[option].description));
  return { description: both(ruleDescription(meta)), anyOf: [{ type: 'string', enum: LEVELS }, withOptions] };
}

/** The form of a rule's setting that has its options beside its severity; `describe` gives an option's description. */
function withOptionsOf({ options }, describe) {
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      severity: { type: 'string', enum: LEVELS },
      ...Object.fromEntries(
        Object.entries(options).map(([option, schema]) => [option, optionSchema(schema, describe(option))]),
      ),
    },
  };
}

function optionSchema({ type, description: _, ...rest }, description) {
  const shape = type === 'strings' ? { type: 'array', items: { type: 'string' } } : { type };
  return { ...shape, ...rest, description };
}

/** A JSON Schema cannot be translated, so each of its texts is in both languages, Chinese first. */
function both({ zh, en }) {
  return `${zh}\n\n${en}`;
}
