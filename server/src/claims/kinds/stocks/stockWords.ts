/** What an amount is of a stock: what there was, what came, what went, what both have left, and what there is. */
export type StockRole = 'opening' | 'in' | 'out' | 'net' | 'closing';

/** The role that the words of its clause give an amount, and whether they are no ledger's words: 年末在库 is a stock, but perhaps of something else. */
export function stockRoleOf(name: string): { readonly is: StockRole; readonly isLoose: boolean } | undefined {
  if (OTHER.test(name)) return undefined;
  const [is] = STRICT.find(([, words]) => words.test(name)) ?? [];
  if (is) return { is, isLoose: false };
  const [loose] = LOOSE.find(([, words]) => words.test(name)) ?? [];
  return loose && { is: loose, isLoose: true };
}

/** A change against another time, a part, and what is said of one member of a list. */
const OTHER = /同比|环比|比|较|其中(?!:?年初|:?上年|:?期初)|占|平均|每|目标|计划|预算/;

const STRICT: readonly (readonly [StockRole, RegExp])[] = [
  [
    'closing',
    /^(?!年初|期初|上年|去年)(?:截至)?(?:年末|年底|年终|期末|[季月]末|当年|本年|当期|本期|收支相抵|目前|现有?|尚有|剩余|滚存|累计|历年)*(?:滚存|收支)?(?:[净]?(?:结余|节余|盈余|结存|结转(?:下年)?|剩[余下]|[\u4e00-\u9fa5]{0,4}余额|库存|在册|现有|未[审办]?结)|账上(?:现|还|共)?有|(?<=现有|尚有))(?:资金|数)?(?:为)?$/,
  ],
  [
    'opening',
    /(?:年初|期初|原有|[上去]年[末底]|[上去]年度?(?:结转|结余|滚存|遗留|未结))[\u4e00-\u9fa5A-Za-z\d]{0,14}$/,
  ],
  [
    'in',
    /^(?:本年|当年|全年|今年|年内|本期|其间|期间)?(?:新(?:增|收|立|纳入|发展|识别|受理|吸纳|认定|发现|接收|登记|入职|招录?)|增加|净增|转入|调入|轮入|购进|入库|购入|接收|迁入|(?:[\u4e00-\u9fa5]{0,8}(?:基金|集体))?(?:经济|经营|预算)?总?收入(?:总[量计额]|合计)?)(?:[\u4e00-\u9fa5]{0,2})(?:资金|数)?(?:为)?$/,
  ],
  [
    'out',
    /^(?:本年|当年|全年|今年|年内|本期|其间|期间)?(?:已|共)?(?:总?支出|销号|化解|退出|净?减少|净减|转出|调出|轮出|销售调出|注销|办结|审结|出库|消化|核销|偿还|归还|迁出|清退|审执结|死亡|解除|解矫|清欠|清收|清缴|离职|退休|减员)(?:[\u4e00-\u9fa5]{0,2})(?:资金|数)?(?:为)?$/,
  ],
];

const TIME = '(?:本年|当年|全年|今年|去年|年内|本期|其间|期间|年度|又|再|已|共)*';
/** 因停产、降规等原因退库3家: the reason is no part of the deed. */
const REASON = '(?:因?[\\u4e00-\\u9fa5]{1,6}等(?:原因)?)?';

const LOOSE: readonly (readonly [StockRole, RegExp])[] = [
  [
    'closing',
    /^(?:截至)?(?:年末|年底|期末|[季月]末)(?:全[县市区州镇乡])?[\u4e00-\u9fa5]{0,6}$|^(?:目前|年底)?[还尚仍]欠(?:[\u4e00-\u9fa5]{0,4})$/,
  ],
  [
    'in',
    new RegExp(
      `^${TIME}(?:新(?:增|建|收|立|纳入|发展|识别|受理|认定|接收|登记|培育|招录?|建成|入[库统规])|入[库统规]|升规|招录|招聘|引进|购[入进]|收购|来水|入库水量|识别|纳入|转入|调入|迁入|发展)[\\u4e00-\\u9fa5]{0,8}$`,
    ),
  ],
  [
    'out',
    new RegExp(
      `^${TIME}${REASON}(?:退[库统规出]|降规|撤并|撤销|报废|拆除|淘汰|关停|销售|领用|损耗|弃水|下泄|[\\u4e00-\\u9fa5]{0,4}引水|供水|蒸发|渗漏|解困|脱困|脱贫|消除|转出|调出|迁出|退休|离职|辞职|去世|注销|还了?|归还)[\\u4e00-\\u9fa5]{0,8}$`,
    ),
  ],
];
