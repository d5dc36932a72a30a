import { fold } from '../../document';
import type { Localized } from '../rule';
import { type Mark, partnerOf } from './marks';

/** What the rule finds; `unclosed` and `unopened` are marks alone, `odd` a straight quote alone. */
export type Kind =
  | 'unclosed'
  | 'unopened'
  | 'odd'
  | 'reversed'
  | 'mismatched'
  | 'crossing'
  | 'nested'
  | 'partner'
  | 'mixed';

/** What stands in the report, and what would stand there after the repair. Marks are set off by spaces and not quoted. */
export interface Words {
  readonly kind: Kind;
  readonly text: string;
  readonly repaired: string | undefined;
  readonly mark: Mark | undefined;
  /** How often the report has this, where it is said once for all. */
  readonly count: number;
}

export function messageOf(words: Words): Localized {
  const { kind, text, repaired } = words;
  const one = MESSAGES[kind]({ ...words, text: shortened(text), repaired: repaired && shortened(repaired) });
  if (words.count <= 1) return one;
  return {
    zh: `全文有${words.count}处这样的问题，可能是转换或复制时造成的，请统一检查。第一处：${one.zh}`,
    en: `The report has ${words.count} of these, perhaps from conversion or copying. The first: ${one.en}`,
  };
}

const MESSAGES: Readonly<Record<Kind, (words: Words) => Localized>> = {
  unclosed: ({ text, mark }) => ({
    zh: `${nameOf(text)} ${text} 没有配对，请在应当结束的地方补上 ${partnerOf(mark!)} ，或删去它。`,
    en: `${text} is never closed; add ${partnerOf(mark!)} where it should end, or delete it.`,
  }),
  unopened: ({ text, mark }) => ({
    zh: `${nameOf(text)} ${text} 没有配对，请在应当开始的地方补上 ${partnerOf(mark!)} ，或删去它。`,
    en: `${text} was never opened; add ${partnerOf(mark!)} where it should begin, or delete it.`,
  }),
  odd: ({ text }) => ({
    zh: `这一段的直引号 ${text} 是单数，似缺一个，请核对。`,
    en: `This paragraph has an odd number of straight quotes ( ${text} ); one seems to be missing.`,
  }),
  reversed: ({ text, repaired }) => ({
    zh: `${nounOf(text)}方向用反了：${text} 应为 ${repaired} 。`,
    en: `A mark faces the wrong way: ${text} should be ${repaired} .`,
  }),
  mismatched: ({ text, repaired }) => ({
    zh: `前后${nounOf(text)}不是一对：${text} 应为 ${repaired} 。`,
    en: `The two marks are no pair: ${text} should be ${repaired} .`,
  }),
  crossing: ({ text, repaired }) => ({
    zh: `两对符号交叉了，里面的一对应当先结束：${text} ${repaired === undefined ? '' : `一般写作 ${repaired} `}，请核对。`,
    en: `Two pairs cross; the inner one has to end first: ${text}${repaired === undefined ? '' : ` , usually ${repaired}`} .`,
  }),
  nested: ({ text, repaired }) => ({
    zh: `${text} 已在同样的${nounOf(text)}之内，内层一般用单的：${repaired} （GB/T 15834—2011）。`,
    en: `${text} stands within marks of the same kind; the inner ones are single: ${repaired} (GB/T 15834-2011).`,
  }),
  partner: ({ text, repaired }) => ({
    zh: `引号一弯一直，不是一对：${text} 应为 ${repaired} 。`,
    en: `One quote is curved and the other straight: ${text} should be ${repaired} .`,
  }),
  mixed: ({ text, repaired }) => ({
    zh: `${text} 用了直引号，而同段别处用弯引号，宜统一为 ${repaired} 。`,
    en: `${text} has straight quotes while the paragraph uses curved ones; better ${repaired} .`,
  }),
};

/** A long title by its beginning and its end. */
export function shortened(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN / 2)}…${text.slice(-LONGEST_SHOWN / 2)}`;
}

const LONGEST_SHOWN = 30;

function nounOf(text: string): string {
  return nameOf(text[0]!).slice(1);
}

function nameOf(text: string): string {
  return NAMES.find(([marks]) => marks.includes(fold(text)))?.[1] ?? '符号';
}

const NAMES: readonly (readonly [string, string])[] = [
  ['“‘「『〝', '前引号'],
  ['”’」』〞〟', '后引号'],
  ['《〈', '前书名号'],
  ['》〉', '后书名号'],
  ['([〔【', '前括号'],
  [')]〕】', '后括号'],
];
