import type { WordingGroup } from '../entry';

/** 异形词：两种写法里国家规范推荐的一种，以及词典已不收的写法。 */
export const variants: readonly WordingGroup[] = [
  {
    forms: `帐户→账户 帐目→账目 帐本→账本 帐款→账款 帐册→账册 帐单→账单 帐务→账务 帐号→账号 台帐→台账 记帐→记账
      总帐→总账 旧帐→旧账 呆帐→呆账 坏帐→坏账 欠帐→欠账 转帐→转账 入帐→入账 建帐→建账 查帐→查账 结帐→结账 销帐→销账
      挂帐→挂账 做帐→做账 算帐→算账 明细帐→明细账 流水帐→流水账`,
    except: `记帐篷 销帐篷 总帐篷 旧帐篷 坏帐篷 入帐篷 建帐篷 查帐篷 结帐篷 挂帐篷 做帐篷 算帐篷 台帐篷 欠帐篷 转帐篷
      入帐幕 蚊帐户 营帐户 坏帐子 做帐子`,
    severity: 'information',
    zh: '与钱货有关的用“账”，“帐”是帐子（《第一批异形词整理表》）。',
    en: 'Accounts are 账; 帐 is a tent (First List of Variant Words).',
  },
  {
    forms: '座落于→坐落于 座落在→坐落在',
    except: '讲座落于 讲座落在 #座落于 #座落在',
    severity: 'information',
    zh: '位置在某处是“坐落”（《现代汉语词典》）。',
    en: 'To be situated is 坐落 (Xiandai Hanyu Cidian).',
  },
  {
    forms: '图象→图像 录象→录像 摄象→摄像 影象→影像',
    except: '地图象 意图象 版图象 记录象 收录象 图象征 录象征 摄象征 影象征 电影象',
    severity: 'information',
    zh: '比照人物做成的图形用“像”（《现代汉语词典》）。',
    en: 'A likeness is a 像 (Xiandai Hanyu Cidian).',
  },
  {
    forms: `宏扬→弘扬 按装工程→安装工程 按装调试→安装调试 按装完成→安装完成 迭加→叠加 重迭→重叠 沿续→延续
      记念活动→纪念活动`,
    except: '恢宏扬 宽宏扬 宏扬帆 按装工程师 边沿续 前沿续 河沿续',
    severity: 'information',
    zh: '通行的规范写法（《现代汉语词典》）。',
    en: 'The current form (Xiandai Hanyu Cidian).',
  },
  {
    forms: '部份→部分 过份→过分 水份→水分 天份→天分 缘份→缘分',
    except: `部份额 全部份 内部份 部份数 总部份 局部份 支部份 干部份 过份额 不过份 超过份 通过份 经过份 水份额
      用水份 天份额 每天份 一天份 降水份 当天份`,
    severity: 'information',
    zh: '部分、限度、成分用“分”，“份”是量词（《现代汉语词典》）。',
    en: 'Part, measure and component are 分; 份 is a measure word (Xiandai Hanyu Cidian).',
  },
];
