import { slice } from '../../document';
import { type Expected, type Form, placeholdersOf } from '../../figures';
import { blockRule, type Localized, type Problem, type Severity } from '../rule';

interface PlaceholderProblem extends Problem {
  readonly text: string;
  readonly expected: Expected;
  readonly form: Form;
  readonly isDoubtful: boolean;
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
    for (const placeholder of placeholdersOf(block)) {
      const severity = severityOf(placeholder);
      yield { ...placeholder, text: slice(block.text, placeholder.span), ...(severity && { severity }) };
    }
  },
  describe: (problem) => ({ message: messageOf(problem) }),
});

/** A blank may have slipped in; （略） and （待定） may be what is meant. */
function severityOf({ form, isDoubtful }: { form: Form; isDoubtful: boolean }): Severity | undefined {
  if (form === 'blank') return 'hint';
  return isDoubtful ? 'information' : undefined;
}

const EXPECTED: Readonly<Record<Expected, Localized>> = {
  value: { zh: '此处应填数值', en: 'a value belongs here' },
  date: { zh: '此处应填日期', en: 'a date belongs here' },
  name: { zh: '此处应填名称', en: 'a name belongs here' },
  content: { zh: '请补全内容', en: 'something is still missing here' },
};

function messageOf({ text, expected, form, isDoubtful }: PlaceholderProblem): Localized {
  const { zh, en } = EXPECTED[expected];
  switch (form) {
    case 'omission':
      return {
        zh: `“${text}”处略去了内容，如果不是有意省略，请补全。`,
        en: `Something was left out at “${text}”; unless that is intended, write it out.`,
      };
    case 'blank':
      return {
        zh: '单位前只有空格、没有数字，此处似应填数值。',
        en: 'There is a blank before the unit and no number; a value seems to belong here.',
      };
    case 'nothing':
      return { zh: `“${text}”缺少数字，${zh}。`, en: `“${text}” has no number; ${en}.` };
    case 'mark':
      return isDoubtful
        ? {
            zh: `“${text}”似乎还没有填写，定稿前请确认。`,
            en: `“${text}” seems not to be filled in; confirm it before issue.`,
          }
        : { zh: `占位符“${text}”还没有填写，${zh}。`, en: `The placeholder “${text}” was not filled in; ${en}.` };
  }
}
