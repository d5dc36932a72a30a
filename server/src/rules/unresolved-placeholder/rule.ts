import { slice } from '../../document';
import { blockRule, type Localized, type Problem } from '../rule';
import { type Expected, readPlaceholders } from './placeholders';

interface PlaceholderProblem extends Problem {
  readonly text: string;
  readonly expected: Expected;
}

/** 占位符未填写: a mark that holds the place of a value, a date or a name that nobody has filled in. */
export const rule = blockRule<PlaceholderProblem>({
  meta: {
    id: 'unresolved-placeholder',
    category: 'structure',
    severity: 'warning',
    preview: false,
    name: { zh: '占位符未填写', en: 'Unresolved placeholder' },
    summary: {
      zh: '查找还没有填写的占位符，如“XX亿元”“X月X日”“〔 〕”“____”“【待补】”。',
      en: 'Finds placeholders that were never filled in: XX亿元, X月X日, 〔 〕, ____, 【待补】.',
    },
    options: {},
  },
  *detect({ block }) {
    for (const { span, expected } of readPlaceholders(block.folded)) {
      yield { span, expected, text: slice(block.text, span) };
    }
  },
  describe: (problem) => ({ message: messageOf(problem) }),
});

const EXPECTED: Readonly<Record<Expected, Localized>> = {
  value: { zh: '此处应填数值', en: 'a value belongs here' },
  date: { zh: '此处应填日期', en: 'a date belongs here' },
  name: { zh: '此处应填名称', en: 'a name belongs here' },
  content: { zh: '请补全内容', en: 'something is still missing here' },
};

function messageOf({ text, expected }: PlaceholderProblem): Localized {
  const { zh, en } = EXPECTED[expected];
  return { zh: `占位符“${text}”还没有填写，${zh}。`, en: `The placeholder “${text}” was not filled in; ${en}.` };
}
