import type { WordingGroup } from '../entry';

const CHANGES = '增长 增加 增收 上升 上涨 提高 提升 下降 下滑 减少 降低 回落 翻';
/** 增长率 is a level, not a change: 同比去年增长率 is another mistake. */
const RATES = '增长率 增长速度 增长幅度 增加值 增加额 增加量 增收额 下降幅度 下降率 提高幅度 回落幅度';

/** No phrase that a rate continues is a change: the exceptions of these forms before these rates. */
function before(forms: readonly string[]): string {
  return forms.flatMap((form) => RATES.split(' ').map((rate) => form + rate)).join(' ');
}

/** 统计用语（国家统计局指标解释）。 */
export const statistics: readonly WordingGroup[] = [
  {
    forms: '平均人均→人均 平均户均→户均 平均亩均→亩均 平均村均→村均',
    zh: '“人均”就是平均每人，“平均”重复。',
    en: '人均 already means “on average per head”.',
  },
  {
    forms: '人均平均→人均 户均平均→户均 亩均平均→亩均 村均平均→村均',
    except: `人均平均预期 人均平均寿命 人均平均增 人均平均年均 人均平均年增 人均平均每 户均平均每 亩均平均每
      村均平均每 户均平均增 亩均平均增 村均平均增`,
    zh: '“人均”就是平均每人，“平均”重复。',
    en: '人均 already means “on average per head”.',
  },
  {
    forms: `年均每年→年均 月均每月→月均 日均每日→日均 日均每天→日均 人均每人→人均 户均每户→户均 亩均每亩→亩均
      村均每村→村均`,
    except: '人均每人次 户均每户籍',
    zh: '“年均”就是平均每年，“每年”重复。',
    en: '年均 already means “on average each year”.',
  },
  {
    forms: '同比去年同期→同比 同比上年同期→同比 同比去年→同比 同比上年→同比 同比同期→同比',
    followedBy: CHANGES,
    except: before(['同比去年同期', '同比上年同期', '同比去年', '同比上年', '同比同期']),
    zh: '“同比”就是与上年同期相比，“去年”“同期”重复（国家统计局指标解释）。',
    en: '同比 already means “on the same period of last year” (National Bureau of Statistics).',
  },
  {
    forms: '比去年同期同比→同比 较去年同期同比→同比 比上年同期同比→同比 较上年同期同比→同比',
    followedBy: CHANGES,
    except: before(['比去年同期同比', '较去年同期同比', '比上年同期同比', '较上年同期同比']),
    zh: '“同比”就是与上年同期相比，前面不必再说（国家统计局指标解释）。',
    en: '同比 already means “on the same period of last year” (National Bureau of Statistics).',
  },
  {
    forms: '比去年同比→同比 较去年同比→同比 比上年同比→同比 较上年同比→同比',
    followedBy: CHANGES,
    severity: 'information',
    zh: '“同比”就是与上年同期相比，前面不必再说（国家统计局指标解释）。',
    en: '同比 already means “on the same period of last year” (National Bureau of Statistics).',
  },
  {
    forms: '环比去年同期→同比|环比 环比上年同期→同比|环比 环比同期→同比|环比',
    followedBy: CHANGES,
    zh: '与上年同期相比是“同比”，与上一期相比才是“环比”（国家统计局指标解释）。',
    en: '环比 compares with the period before; with the same period of last year it is 同比 (National Bureau of Statistics).',
  },
  {
    forms: '同比上月→环比|比上月 同比上个月→环比|比上个月 同比上季度→环比|比上季度',
    followedBy: CHANGES,
    zh: '与上月、上季度相比是“环比”，“同比”是与上年同期相比（国家统计局指标解释）。',
    en: 'Against the month or quarter before it is 环比; 同比 is against last year (National Bureau of Statistics).',
  },
  {
    forms: '百份点→百分点 百份之#→百分之# 百份比→百分比',
    except: '百份点心 百份点单 百份比赛 百份比较 百份比对 百份比去 百份比上 百份比往 百份比计划',
    zh: '“百分”的“分”是份额，“份”只作量词。',
    en: 'The 分 of 百分 is a fraction; 份 is a measure word.',
  },
  {
    forms: '百分点点→百分点 个百分百点→个百分点 个分百点→个百分点 百分个点→百分点',
    except: '百分点点评 百分点点亮 百分点点头',
    zh: '统计用语是“百分点”（国家统计局指标解释）。',
    en: 'The term is 百分点, percentage point (National Bureau of Statistics).',
  },
  {
    forms: '#%个百分点→#个百分点|#% 百分之#个百分点→#个百分点|百分之#',
    zh: '“%”和“百分点”只能用一个：差多少用百分点，是原数的百分之几用%。',
    en: 'Per cent and percentage points exclude each other: a difference is in points, a proportion in per cent.',
  },
  {
    forms: `增速为#个百分点→增速为#% 增长率为#个百分点→增长率为#% 增长速度为#个百分点→增长速度为#%
      完成率为#个百分点→完成率为#% 覆盖率为#个百分点→覆盖率为#% 满意率为#个百分点→满意率为#%
      满意度为#个百分点→满意度为#% 合格率为#个百分点→合格率为#% 完成率达#个百分点→完成率达#%
      覆盖率达#个百分点→覆盖率达#% 覆盖率达到#个百分点→覆盖率达到#%`,
    safe: false,
    zh: '百分点只用于两个百分数之差，增速、比率本身用“%”（国家统计局指标解释）。',
    en: 'Percentage points are for the difference of two rates; a rate itself is in per cent (National Bureau of Statistics).',
  },
  {
    forms: '万元元→万元 亿元元→亿元 平方米米→平方米 公里里→公里 万亩亩→万亩 人次次→人次 户户次→户次',
    followedBy: '$',
    zh: '单位多打了一个字。',
    en: 'A character of the unit is doubled.',
  },
  {
    forms: '同比增涨→同比增长 环比增涨→环比增长 增涨#%→增长#% 增涨了#%→增长了#%',
    zh: '“增长”是增加，没有“增涨”这个词；价格、水位上升才用“上涨”。',
    en: 'To grow is 增长; prices and water levels rise (上涨), and there is no word 增涨.',
  },
  {
    forms: '规上以上→规上|规模以上 限上以上→限上|限额以上 规模以上以上→规模以上 限额以上以上→限额以上',
    except: '规上以上年 限上以上年',
    zh: '“规上”就是规模以上，“限上”就是限额以上，“以上”重复。',
    en: '规上 already stands for 规模以上, 限上 for 限额以上.',
  },
  {
    forms: `翻两翻→翻两番 翻三翻→翻三番 翻了两翻→翻了两番 总值翻一翻→总值翻一番 产值翻一翻→产值翻一番
      收入翻一翻→收入翻一番 总量翻一翻→总量翻一番 产值翻了一翻→产值翻了一番 收入翻了一翻→收入翻了一番
      总量翻了一翻→总量翻了一番`,
    zh: '加一倍是“翻一番”，“番”是倍（《现代汉语词典》）。',
    en: 'To double is 翻一番, where 番 means “times” (Xiandai Hanyu Cidian).',
  },
  {
    forms: 'GDP生产总值→GDP|生产总值 GDP国内生产总值→GDP|国内生产总值 GDP地区生产总值→GDP|地区生产总值',
    severity: 'information',
    zh: 'GDP就是国内（地区）生产总值，说一个即可。',
    en: 'GDP and 生产总值 are the same thing.',
  },
];
