import type { Localized } from '../rule';
import type { Doubled } from './problem';
import type { Again } from './sentences';

/** What stands twice, and what to do about it. */
export function messageOf(problem: Doubled | Again): Localized {
  const { sort, text, once } = problem;
  switch (sort) {
    case 'word':
    case 'stretch':
      return {
        zh: `“${brief(once)}”连续出现，似为重复输入，请删去多余的；如果是两个词相接，请补上标点。`,
        en: `“${brief(once)}” stands twice in a row; delete one, or add the mark that is missing between them.`,
      };
    case 'character':
      return {
        zh: `“${text}”多了一个字，应为“${once}”。`,
        en: `“${text}” has one character too many; it should be “${once}”.`,
      };
    case 'marks':
      return { zh: `标点“${text}”连用，请只留一个。`, en: `Two marks “${text}” stand together; keep one of them.` };
    case 'item':
      return {
        zh: `“${text}”在并列的词语中连续出现，请核对是否重复。`,
        en: `“${text}” stands twice in a row in the list.`,
      };
    case 'clause':
      return { zh: `“${brief(text)}”连续出现，请核对是否重复。`, en: `“${brief(text)}” stands twice in a row.` };
    case 'sentence':
      return againMessage((problem as Again).count);
  }
}

function againMessage(count: number): Localized {
  return count > 1
    ? {
        zh: `从这一句起，有${count}句话在前文已经出现过，请核对是否重复粘贴。`,
        en: `From here on ${count} long sentences stand earlier in the report too; please check whether they were pasted twice.`,
      }
    : {
        zh: '这句话在前文已经出现过，请核对是否重复。',
        en: 'This sentence stands earlier in the report too; please check whether it is said twice.',
      };
}

export const FIRST: Localized = { zh: '前文中的同一句话', en: 'The same sentence before' };

export function titleOf(newText: string): Localized {
  return newText === ''
    ? { zh: '删去重复的部分', en: 'Delete what stands twice' }
    : { zh: `改为“${newText}”`, en: `Change to “${newText}”` };
}

/** Long stretches are quoted by their beginning. */
function brief(text: string): string {
  return text.length > 24 ? `${text.slice(0, 20)}…` : text;
}
