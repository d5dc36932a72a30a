import { type Gathered, gathering } from '../../claims';
import { shift } from '../../document';
import { type Localized, type Problem, reportRule, type Severity } from '../rule';
import { type DocumentNumber, type Fault, readNumbers } from './read';

interface NumberProblem extends Problem {
  readonly number: DocumentNumber;
  /** How many such numbers the report has, where that is said once. */
  readonly count: number;
}

/** 发文字号不规范: brackets, 第 and zeros that GB/T 9704-2012 §7.2.5 has not in a document's number. */
export const rule = reportRule<NumberProblem>({
  meta: {
    id: 'malformed-document-number',
    category: 'wording',
    severity: 'information',
    preview: false,
    name: { zh: '发文字号不规范', en: 'Malformed document number' },
    summary: {
      zh: '查找发文字号中误用的括号（应为六角括号“〔〕”）、多余的“第”字和编号前的虚位“0”。',
      en: 'Finds document numbers with other brackets than 〔〕, a 第 before the number, or zeros in front of it.',
    },
    options: {},
  },
  *detect(reading) {
    const all = numbersIn(reading);
    const wrong = all.filter(({ value }) => value.faults.length > 0);
    const [first] = wrong;
    if (!first) return;
    // Who has the right form more often than not has slipped; who never has it writes so.
    const isHabit = wrong.length > MOST_SLIPS && wrong.length * 2 > all.length;
    if (isHabit) yield problemOf(first, 'hint', wrong.length);
    else for (const one of wrong) yield problemOf(one, wrong.length * 2 < all.length ? 'warning' : undefined);
  },
  describe: ({ number, count }) => ({ message: messageOf(number, count) }),
  fix({ span, number, count }) {
    if (count > 1) return [];
    const title = { zh: `改为“${number.right}”`, en: `Change to “${number.right}”` };
    return [{ title, safe: !number.faults.includes('zeros'), edits: [{ span, newText: number.right }] }];
  },
});

const MOST_SLIPS = 3;

const numbersIn = gathering(({ block }) => readNumbers(block));

function problemOf({ start, value }: Gathered<DocumentNumber>, severity?: Severity, count = 1): NumberProblem {
  return { span: shift(value.span, start), number: value, count, ...(severity && { severity }) };
}

const REASONS: Readonly<Record<Fault, Localized>> = {
  brackets: { zh: '年份用六角括号“〔〕”', en: 'the year stands in 〔〕' },
  ordinal: { zh: '编号前不加“第”字', en: 'no 第 stands before the number' },
  zeros: { zh: '编号不编虚位“0”', en: 'the number has no zeros in front' },
};

function messageOf({ found, right, faults }: DocumentNumber, count: number): Localized {
  const zh = faults.map((fault) => REASONS[fault].zh).join('，');
  const en = faults.map((fault) => REASONS[fault].en).join(', ');
  const often =
    count > 1 ? { zh: `全文有${count}处，请统一。`, en: ` The report has ${count} of them.` } : { zh: '', en: '' };
  return {
    zh: `发文字号中的“${found}”应为“${right}”：${zh}。${often.zh}`,
    en: `“${found}” in the document number should be “${right}”: ${en}.${often.en}`,
  };
}
