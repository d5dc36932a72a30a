import type { WordingGroup } from '../entry';

/** What tells a point in time: 2023年底, 12月, 去年末, 一季度末. */
const POINTS = `#年 #月 #季度 今年 去年 上年 本年 当年 本月 上月 当月 本季度 上半年 年底 年末 月底 月末 季末 昨日 昨天 今日
  报告期 “十三五” “十四五” “十五五”`;

/** 截止与截至，以及“……以来”。 */
export const time: readonly WordingGroup[] = [
  {
    forms: '截止目前→截至目前 截止现在→截至现在 截止当前→截至当前 截止发稿→截至发稿',
    except: '报名截止目前 申报截止目前 报名截止现在 申报截止现在',
    zh: '“截止”是停止，后面不带时间；“截至”才是到某个时候为止（《现代汉语词典》）。',
    en: '截止 is to stop and takes no point in time; 截至 is “as of” (Xiandai Hanyu Cidian).',
  },
  {
    forms: '截止→截至',
    precededBy: '^ 镇 乡 街道 县 区 市 省 州 旗 村 社区',
    followedBy: POINTS,
    zh: '“截止”是停止，后面不带时间；“截至”才是到某个时候为止（《现代汉语词典》）。',
    en: '截止 is to stop and takes no point in time; 截至 is “as of” (Xiandai Hanyu Cidian).',
  },
  {
    forms: '截致→截至',
    zh: '“截至”的“至”是到，没有“截致”这个词。',
    en: 'The 至 of 截至 means “to”; there is no word 截致.',
  },
  {
    forms: '截至到→截至',
    followedBy: `${POINTS} 目前 现在`,
    zh: '“截至”就是截止到，“至”“到”重复（《现代汉语词典》）。',
    en: '截至 already means “up to”, so 到 repeats its 至 (Xiandai Hanyu Cidian).',
  },
  {
    forms: '截止至→截至',
    precededBy: '^',
    followedBy: POINTS,
    severity: 'hint',
    zh: '“截至”就是截止到，一个词就够了。',
    en: '截至 alone says “up to”.',
  },
  {
    forms: `上半年来→上半年以来|今年上半年 下半年来→下半年以来|今年下半年 前三季度来→前三季度
      第#季度来→第#季度以来|第#季度 一季度来→一季度以来|一季度 二季度来→二季度以来|二季度 三季度来→三季度以来|三季度
      四季度来→四季度以来|四季度`,
    followedBy: ', 、',
    severity: 'information',
    zh: '“来”接在一段时间之后（五年来、近年来）；从某时起到现在用“以来”，就在那段时间里则不用“来”。',
    en: '来 follows a length of time (五年来); since a point in time is 以来, and within a period needs neither.',
  },
  {
    forms: '近年以来→近年来 近几年以来→近几年来 近两年以来→近两年来 近三年以来→近三年来 近些年以来→近些年来',
    severity: 'hint',
    zh: '“近年”是一段时间，后面用“来”；“以来”前面是起点。',
    en: '近年 is a length of time and takes 来; 以来 follows a starting point.',
  },
  {
    forms: '既日起→即日起 既时起→即时起 既刻起→即刻起',
    zh: '“即”是当，“即日”是当天；“既”是已经。',
    en: '即 means “that very”, as in 即日; 既 means “already”.',
  },
];
