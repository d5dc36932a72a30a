import type { WordingGroup } from '../entry';

/** 法律、机关和制度的名称。 */
export const legal: readonly WordingGroup[] = [
  {
    forms:
      '届二全会→届二中全会 届三全会→届三中全会 届四全会→届四中全会 届五全会→届五中全会 届六全会→届六中全会 届七全会→届七中全会',
    precededBy: '十五 十六 十七 十八 十九 二十',
    zh: '中央委员会的全体会议简称“中全会”。',
    en: 'A plenum of the Central Committee is called 中全会 for short.',
  },
  {
    forms: '廉正自律→廉洁自律 廉政自律→廉洁自律 廉正建设→廉政建设 廉洁建设责任制→廉政建设责任制',
    zh: '固定的说法是“廉洁自律”“廉政建设”（《中国共产党廉洁自律准则》）。',
    en: 'The set terms are 廉洁自律 and 廉政建设 (Code of Integrity and Self-discipline of the Communist Party of China).',
  },
  {
    forms: '残废人→残疾人',
    zh: '法定名称是“残疾人”（《残疾人保障法》）。',
    en: 'The legal term is 残疾人 (Law on the Protection of Persons with Disabilities).',
  },
  {
    forms: '权利机关→权力机关 权利寻租→权力寻租 微权利→微权力',
    except: '轻微权利 细微权利',
    zh: '机关行使的是“权力”，公民享有的是“权利”（《宪法》）。',
    en: 'What an authority exercises is 权力; 权利 are the rights of citizens (Constitution).',
  },
  {
    forms: '权力和义务→权利和义务 权力与义务→权利与义务 合法权力→合法权利 公权利→公权力 行政权利→行政权力',
    severity: 'information',
    zh: '公民享有的是“权利”，机关行使的是“权力”（《宪法》）。',
    en: '权利 are the rights of citizens; what an authority exercises is 权力 (Constitution).',
  },
  {
    forms: '法人代表→法定代表人',
    except: '法人代表人',
    severity: 'information',
    zh: '代表法人的负责人，法定名称是“法定代表人”（《民法典》第六十一条）。',
    en: 'The person who represents a legal person is its 法定代表人 (Civil Code, art. 61).',
  },
  {
    forms: '非盈利组织→非营利组织 非盈利机构→非营利机构 非盈利性→非营利性',
    severity: 'information',
    zh: '不以赚钱为目的是“非营利”（《民法典》第八十七条），“盈利”是赚了钱。',
    en: 'Not for profit is 非营利 (Civil Code, art. 87); 盈利 is a profit made.',
  },
  {
    forms: '犯罪嫌疑犯→犯罪嫌疑人',
    zh: '判决之前只能称“犯罪嫌疑人”（《刑事诉讼法》）。',
    en: 'Before a verdict a person is a 犯罪嫌疑人 (Criminal Procedure Law).',
  },
  {
    forms: '人大代表大会→人民代表大会',
    except: '人大代表大会战 人大代表大会诊 人大代表大会堂',
    zh: '“人大”就是人民代表大会，会议的全称是“人民代表大会”。',
    en: '人大 is short for 人民代表大会, which is the full name.',
  },
  {
    forms: `人民调节→人民调解 调节纠纷→调解纠纷 纠纷调节→纠纷调解 调节委员会→调解委员会 诉前调节→诉前调解
      司法调节→司法调解 调节矛盾纠纷→调解矛盾纠纷`,
    except: '纠纷调节器',
    zh: '劝说双方消除纠纷是“调解”（《人民调解法》），“调节”是调整数量、程度。',
    en: 'To settle a dispute is 调解 (People’s Mediation Law); 调节 is to adjust.',
  },
  {
    forms: '烟花炮竹→烟花爆竹',
    zh: '法定名称是“烟花爆竹”（《烟花爆竹安全管理条例》）。',
    en: 'The legal term is 烟花爆竹 (Regulations on the Safety of Fireworks).',
  },
  {
    forms: '纪检监查→纪检监察 监查委→监察委 监查机关→监察机关 监查对象→监察对象 劳动监查→劳动监察 保障监查→保障监察',
    zh: '法定名称是“监察”（《监察法》《劳动保障监察条例》）。',
    en: 'The legal term is 监察 (Supervision Law).',
  },
  {
    forms: '纪律检察→纪律检查',
    zh: '党的机关是“纪律检查委员会”（《中国共产党章程》）。',
    en: 'The Party body is the 纪律检查委员会 (Party Constitution).',
  },
  {
    forms: '人民检查院→人民检察院 公诉检查官→公诉检察官',
    zh: '法律监督机关是“检察院”（《人民检察院组织法》）。',
    en: 'The procuratorate is the 检察院 (Organic Law of the People’s Procuratorates).',
  },
  {
    forms: `审记局→审计局 审记部门→审计部门 审记监督→审计监督 审记整改→审计整改 审记报告→审计报告 财务审记→财务审计
      统记局→统计局 统记数据→统计数据 统记年鉴→统计年鉴 统记报表→统计报表`,
    zh: '“计”是核算（审计、统计），“记”是记录。',
    en: '计 is to reckon (审计, 统计); 记 is to record.',
  },
  {
    forms: `违记违法→违纪违法 二十一世记→二十一世纪 本世记→本世纪 新世记→新世纪 世记之交→世纪之交 违法违记→违法违纪
      记律→纪律 会议记要→会议纪要 记念馆→纪念馆 记念碑→纪念碑`,
    zh: '“纪”是法度、整理、年岁（纪律、纪要、世纪、纪念），“记”是记住、记录。',
    en: '纪 is order, account, era (纪律, 纪要, 世纪); 记 is to remember or note.',
  },
  {
    forms: '取保侯审→取保候审 侯审→候审 侯选人→候选人 侯补→候补',
    zh: '等候的“候”中间有一小竖，“侯”是姓和爵位。',
    en: '候 (to wait) has an extra stroke; 侯 is a surname and a title.',
  },
  {
    forms: '优扶对象→优抚对象 优扶安置→优抚安置 扶恤金→抚恤金 扶恤→抚恤',
    except: '择优扶对象',
    zh: '法定名称是“优抚”“抚恤”（《军人抚恤优待条例》），“抚”是安慰。',
    en: 'The legal terms are 优抚 and 抚恤 (Regulations on Pensions for Soldiers).',
  },
];
