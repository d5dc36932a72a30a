import type { WordingGroup } from '../entry';

/** 重复、自相矛盾和杂糅的说法。 */
export const redundant: readonly WordingGroup[] = [
  {
    forms: '目前现在→目前 现在目前→目前',
    zh: '“目前”就是现在，留一个即可。',
    en: '目前 and 现在 both mean “now”.',
  },
  {
    forms: '避免不再→避免再 防止不再→防止再 杜绝不再→杜绝再',
    followedBy: '发生 出现 重演 反弹 犯',
    zh: '“避免”“防止”已经是否定，再加“不”意思就反了。',
    en: '避免 and 防止 are negative already; with 不 the meaning is turned round.',
  },
  {
    forms: '切忌不要→切忌|切记不要 切忌不可→切忌|切不可',
    zh: '“切忌”就是一定不要，再加“不”意思就反了。',
    en: '切忌 means “by no means”; with another negation the meaning is turned round.',
  },
  {
    forms: '严禁不得→严禁|不得 禁止不得→禁止|不得 严禁不准→严禁|不准 禁止不准→禁止|不准',
    zh: '“严禁”“禁止”与“不得”“不准”意思相同，留一个即可。',
    en: '严禁 and 不得 say the same; keep one.',
  },
  {
    forms: '非常十分→十分|非常 十分非常→十分|非常 尤其特别是→尤其是|特别是 特别尤其是→尤其是|特别是',
    zh: '两个词意思相同，留一个即可。',
    en: 'The two words mean the same; keep one.',
  },
  {
    forms: '可以能够→可以|能够 能够可以→可以|能够',
    severity: 'information',
    zh: '两个词意思相同，留一个即可。',
    en: 'The two words mean the same; keep one.',
  },
  {
    forms: '获得荣获→荣获 荣获获得→荣获 被荣获→荣获|被授予 被荣获得→荣获|被授予',
    zh: '“荣获”就是光荣地获得，本身是主动的。',
    en: '荣获 means “to have the honour of receiving”, and is active.',
  },
  {
    forms: '原因是因为→原因是 原因是由于→原因是',
    severity: 'information',
    zh: '“原因是”与“因为”“由于”重复。',
    en: '原因是 and 因为 both say “because”.',
  },
  {
    forms: '进展顺利进行→进展顺利|顺利进行 进展情况顺利进行→进展顺利|顺利进行',
    zh: '“进展顺利”与“顺利进行”两种说法混在了一起。',
    en: 'Two phrases, 进展顺利 and 顺利进行, have run together.',
  },
  {
    forms: '付诸于→付诸 诉诸于→诉诸 见诸于→见诸',
    severity: 'hint',
    zh: '“诸”就是“之于”，“于”重复（《现代汉语词典》）。',
    en: '诸 is 之于 in one, so 于 is said twice (Xiandai Hanyu Cidian).',
  },
  {
    forms: '凯旋归来→凯旋 凯旋而归→凯旋 悬殊很大→悬殊 悬殊较大→悬殊 亲眼目睹→目睹 一致公认→公认',
    severity: 'hint',
    zh: '前一个词已经有后一个词的意思（“凯旋”是胜利归来，“悬殊”是相差很大）。',
    en: 'One word already holds the other: 凯旋 is to come back in triumph, 悬殊 to differ widely.',
  },
];
