import type { WordingGroup } from '../entry';

/** 量词。 */
export const measureWords: readonly WordingGroup[] = [
  {
    forms: '项目#只→项目#个 工程#只→工程#个',
    followedBy: '$',
    except: '个项目#只 个工程#只 基金项目#只 债券项目#只',
    severity: 'information',
    zh: '“项目”“工程”的量词是“个”，“只”是方言的用法。',
    en: 'Projects are counted with 个; 只 is dialect.',
  },
  {
    forms: `#只项目→#个项目 #只工程→#个工程 #只续建→#个续建 #只在建→#个在建 #只拟建→#个拟建 #只新建项目→#个新建项目
      #只新开工项目→#个新开工项目 #只落地项目→#个落地项目 #只储备项目→#个储备项目 #只技改→#个技改
      #只签约项目→#个签约项目 #只开工项目→#个开工项目 #只开工建设→#个开工建设 #只竣工项目→#个竣工项目
      #只前期项目→#个前期项目 #只招商项目→#个招商项目 #只招商引资→#个招商引资 #只引进项目→#个引进项目
      #只亿元项目→#个亿元项目 #只亿元以上→#个亿元以上 #只超亿元项目→#个超亿元项目 #只民生项目→#个民生项目
      #只民生实事→#个民生实事 #只基础设施项目→#个基础设施项目 #只政府投资项目→#个政府投资项目
      #只重点项目→#个重点项目 #只重大项目→#个重大项目 #只重点工程→#个重点工程 #只省级重点→#个省级重点
      #只市级重点→#个市级重点 #只县级重点→#个县级重点 #只省重点→#个省重点 #只市重点→#个市重点 #只县重点→#个县重点
      #只工业项目→#个工业项目 #只农业项目→#个农业项目 #只产业项目→#个产业项目 #只服务业项目→#个服务业项目
      #只投资项目→#个投资项目 #只实事→#个实事 #只旅游项目→#个旅游项目`,
    except: `#只亿元以上基金 #只亿元以上私募 #只开工建设基金 #只项目收益 #只项目债 #只项目基金 #只项目企业 #只工程债
      #只工程犬 #只重点项目债 #只产业项目基金 #只投资项目基金 #只重大项目基金 #只重大项目债`,
    severity: 'information',
    zh: '“项目”“工程”的量词是“个”，“只”是方言的用法。',
    en: 'Projects are counted with 个; 只 is dialect.',
  },
  {
    forms: '企业#只→企业#家 工厂#只→工厂#家 公司#只→公司#家 合作社#只→合作社#家',
    followedBy: '$',
    except: '家企业#只 户企业#只 个企业#只 家公司#只 个公司#只 家合作社#只 个合作社#只',
    severity: 'information',
    zh: '企业的量词是“家”，“只”是方言的用法。',
    en: 'Enterprises are counted with 家; 只 is dialect.',
  },
  {
    forms: `#只企业→#家企业 #只规上企业→#家规上企业 #只工业企业→#家工业企业 #只合作社→#家合作社 #只行政村→#个行政村
      #只自然村→#个自然村 #只村庄→#个村庄 #只社区→#个社区 #只小区→#个小区 #只镇街→#个镇街 #只乡镇→#个乡镇
      #只县市→#个县市`,
    except: '#只企业债 #只企业基金 #只企业年金 #只企业股 #只企业资产 #只社区犬 #只小区流浪 #只社区流浪',
    severity: 'information',
    zh: '企业的量词是“家”，村和社区的量词是“个”，“只”是方言的用法。',
    en: 'Enterprises are counted with 家, villages with 个; 只 is dialect.',
  },
  {
    forms: '签约项目#次→签约项目#个 引进项目#次→引进项目#个 开工项目#次→开工项目#个 竣工项目#次→竣工项目#个',
    followedBy: '$',
    except: '集中签约项目#次 集中开工项目#次',
    severity: 'information',
    zh: '“次”数的是活动；项目的量词是“个”。',
    en: '次 counts occasions; projects are counted with 个.',
  },
  {
    forms: `#幢桥梁→#座桥梁 #幢大桥→#座大桥 #幢水库→#座水库 #幢山塘→#座山塘 #幢泵站→#座泵站 #幢桥→#座桥
      #幢公厕→#座公厕`,
    except: '#幢桥头 #幢桥式',
    zh: '“幢”只用于房屋，桥梁、水库等用“座”（《现代汉语词典》）。',
    en: '幢 counts houses; bridges and reservoirs take 座 (Xiandai Hanyu Cidian).',
  },
  {
    forms: `#副画卷→#幅画卷 #副美丽画卷→#幅美丽画卷 #副壮丽画卷→#幅壮丽画卷 #副壮美画卷→#幅壮美画卷
      #副美好画卷→#幅美好画卷 #副新画卷→#幅新画卷`,
    zh: '书画的量词是“幅”，成套的东西才用“副”。',
    en: 'Pictures are counted with 幅; 副 is for sets.',
  },
  {
    forms: '#平方→#平方米 #立方→#立方米',
    followedBy: '$',
    except: '#平方公里 #平方千米',
    severity: 'hint',
    zh: '面积、体积的法定计量单位是平方米、立方米（《计量法》第三条）。',
    en: 'The legal units are 平方米 and 立方米 (Metrology Law, art. 3).',
  },
  {
    forms: '#公分→#厘米 #公尺→#米 #市斤→#斤 #华里→#里',
    followedBy: '$',
    severity: 'hint',
    zh: '不是现行的计量单位名称（《计量法》第三条）。',
    en: 'Not the name of a unit in force (Metrology Law, art. 3).',
  },
  {
    forms: '#个亿→#亿元 #个多亿→#亿多元',
    followedBy: '$',
    severity: 'hint',
    zh: '“几个亿”是口语，公文写作“几亿元”。',
    en: '几个亿 is spoken language; a report writes 几亿元.',
  },
];
