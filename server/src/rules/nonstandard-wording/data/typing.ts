import type { WordingGroup } from '../entry';

/** 拼音、五笔输入和扫描识别时常见的错字，只收在公文里有固定搭配的。 */
export const typing: readonly WordingGroup[] = [
  {
    forms: '新质产力→新质生产力 新质生力→新质生产力',
    zh: '漏了一个字。',
    en: 'One character was left out.',
  },
  {
    forms: '我县县→我县 我市市→我市 我省省→我省 我镇镇→我镇 我区区→我区',
    followedBy:
      '实现 完成 坚持 全面 积极 高度 认真 扎实 持续 的 着力 累计 率先 始终 紧紧 共有 上下 地区生产总值 经济 社会',
    except: '我县县上下 我市市上下',
    zh: '多打了一个字。',
    en: 'One character was typed twice.',
  },
  {
    forms: '勇毅前行行→勇毅前行 踔厉奋发发→踔厉奋发 砥砺前行行→砥砺前行 高质量发展展→高质量发展 乡村振兴兴→乡村振兴',
    except:
      '勇毅前行行稳 砥砺前行行稳 高质量发展展现 高质量发展展示 高质量发展展开 高质量发展展望 高质量发展展会 乡村振兴兴旺 高质量发展展览',
    zh: '多打了一个字。',
    en: 'One character was typed twice.',
  },
  {
    forms: `建立建全→建立健全 建全机制→健全机制 建全制度→健全制度 建全体系→健全体系 建全完善→健全完善
      不断建全→不断健全 全民建身→全民健身 建身器材→健身器材 建身广场→健身广场 建身步道→健身步道 建康发展→健康发展
      建康档案→健康档案 公共建康→公共健康 身心建康→身心健康 卫生建康→卫生健康 健立→建立|健全 搭健平台→搭建平台
      创健文明→创建文明 关健→关键`,
    except: `保健立 关健康 关健身 关健全 关健美 关健步 关健将 关健脾 关健体 关健走 关健在 关健儿 稳健立 康健立
      卫健立 强健立 扩建全体系`,
    zh: '“健”（人）是健全、健康，“建”是建立、建设，“键”（金）是关键。',
    en: '健 (person) is sound, 建 to build, 键 (metal) the key.',
  },
  {
    forms: `稳步推近→稳步推进 有序推近→有序推进 扎实推近→扎实推进 加快推近→加快推进 持续推近→持续推进
      深入推近→深入推进 全面推近→全面推进 统筹推近→统筹推进 全力推近→全力推进 协同推近→协同推进 积极推近→积极推进`,
    zh: '工作向前是“推进”，“推近”是移得近一些。',
    en: 'Work is carried forward (推进), not moved nearer (推近).',
  },
  {
    forms: `不断题升→不断提升 持续题升→持续提升 全面题升→全面提升 大幅题升→大幅提升 着力题升→着力提升
      稳步题升→稳步提升 有效题升→有效提升 提搞→提高 不断题高→不断提高 进一步题高→进一步提高`,
    except: '前提搞 不提搞 只提搞 光提搞 重提搞 别提搞 提搞好 提搞活 提搞清',
    zh: '“提”（手）是往上拿，“题”是题目。',
    en: '提 (hand) is to lift, 题 a title.',
  },
  {
    forms: `工做报告→工作报告 工做总结→工作总结 工做方案→工作方案 工做计划→工作计划 工作按排→工作安排
      统筹按排→统筹安排 按排部署→安排部署 合理按排→合理安排 安排部置→安排布置 工做重点→工作重点`,
    except: `工作按排名 工作按排序 统筹按排名 分工做计划 手工做计划 员工做计划 职工做计划 加工做计划 分工做方案
      员工做总结 职工做总结 员工做方案 职工做方案 施工做方案 施工做计划 施工做总结`,
    zh: '同音打错：“工作”“安排”“布置”。',
    en: 'A homophone was typed: 工作 (work), 安排 (to arrange), 布置 (to assign).',
  },
  {
    forms: `以经完成→已经完成 以经建成→已经建成 以经开工→已经开工 以经成为→已经成为 以经形成→已经形成
      以经投产→已经投产 以经启动→已经启动 以经取得→已经取得 己经→已经 巳经→已经`,
    except: '自己经 知己经 利己经 律己经 克己经 异己经 身己经 己经营 己经手 己经济 己经历',
    zh: '“已经”的“已”是完了，不是“以”“己”。',
    en: 'The 已 of 已经 means “done”; it is not 以 or 己.',
  },
  {
    forms: `人名政府→人民政府 人民正府→人民政府 人名群众→人民群众 人民群从→人民群众 人名法院→人民法院
      党员于部→党员干部 领导于部→领导干部 机关于部→机关干部 村于部→村干部`,
    except: `党员于部署 党员于部分 党员于部队 党员于部门 党员于部委 领导于部署 领导于部分 领导于部队 领导于部门
      领导于部委 机关于部署 机关于部分 机关于部队 机关于部门 机关于部委 村于部署 村于部分 村于部队 村于部门 村于部委`,
    zh: '同音或形近打错：“人民”“政府”“干部”。',
    en: 'A homophone or lookalike was typed: 人民 (people), 政府 (government), 干部 (cadre).',
  },
  {
    forms: '共建共想→共建共享 资源共想→资源共享 共治共想→共治共享 共亨→共享 分亨→分享 亨受→享受 成果共想→成果共享',
    mayBeName: true,
    except: '分亨通 分亨利 分亨氏 共亨通',
    zh: '“享”是享受，“亨”少一横，是顺利。',
    en: '享 is to enjoy; 亨, with one stroke less, is to prosper.',
  },
  {
    forms: `无遐→无暇 无瑕顾及→无暇顾及 应接不遐→应接不暇 应接不瑕→应接不暇 目不遐接→目不暇接 目不瑕接→目不暇接
      暇疵→瑕疵 遐疵→瑕疵 白璧无暇→白璧无瑕 闲遐→闲暇`,
    zh: '“暇”（日）是空闲，“瑕”（玉）是斑点，“遐”是远。',
    en: '暇 (sun) is leisure, 瑕 (jade) a flaw, 遐 far.',
  },
  {
    forms: `基础没施→基础设施 配套没施→配套设施 公共没施→公共设施 没施建设→设施建设 没施农业→设施农业
      基础建没→基础建设 项目建没→项目建设`,
    except: '基础建没有 项目建没有',
    zh: '“设”（言）是布置，形近打成了“没”。',
    en: '设 (speech) is to set up; the lookalike 没 was typed.',
  },
  {
    forms: '无逢对接→无缝对接 无逢衔接→无缝衔接 见逢插针→见缝插针',
    zh: '“缝”（丝）是空隙，“逢”是遇到。',
    en: '缝 (silk) is a gap, 逢 to meet.',
  },
  {
    forms: `治里能力→治理能力 综合治里→综合治理 环境治里→环境治理 科学合里→科学合理 合里布局→合理布局
      合里利用→合理利用`,
    zh: '“理”（玉）是管理、道理，同音打成了“里”。',
    en: '理 (jade) is to manage or reason; the homophone 里 was typed.',
  },
  {
    forms: `管埋制度→管理制度 管埋水平→管理水平 管埋体制→管理体制 综合管埋→综合管理 规范管埋→规范管理
      加强管埋→加强管理 社会管埋→社会管理 管埋办法→管理办法`,
    except: '加强管埋设 规范管埋设 综合管埋设',
    zh: '“理”（玉）是管理，形近打成了“埋”。',
    en: '理 (jade) is to manage; the lookalike 埋 was typed.',
  },
  {
    forms: `整改落突→整改落实 贯彻落突→贯彻落实 贯彻洛实→贯彻落实 贯切落实→贯彻落实 惯彻落实→贯彻落实
      观彻落实→贯彻落实`,
    zh: '“贯彻落实”是贯通、执行到实处。',
    en: '贯彻落实 is to carry through and carry out.',
  },
  {
    forms: '灌概→灌溉 灌慨→灌溉',
    except: '灌概况 灌概算 灌概述 灌概念',
    zh: '“溉”（水）是浇。',
    en: '溉 (water) is to irrigate.',
  },
  {
    forms: '气慨→气概 大慨→大概',
    zh: '“概”（木）是大略、气度，“慨”（心）是感叹。',
    en: '概 (wood) is the outline or bearing, 慨 (heart) to sigh.',
  },
  {
    forms: '感概→感慨 慷概→慷慨',
    except: '感概念 感概括 感概率 感概述 感概况',
    zh: '“慨”（心）是感叹、大方，“概”（木）是大略。',
    en: '慨 (heart) is to sigh or generous, 概 (wood) the outline.',
  },
  {
    forms: '加固提防→加固堤防 提防加固→堤防加固 提岸→堤岸',
    except: '前提岸 手提岸',
    zh: '“堤”（土）是挡水的坝，“提”（手）是拿。',
    en: '堤 (earth) is a dyke, 提 (hand) to lift.',
  },
  {
    forms: '蔬莱→蔬菜 疏菜→蔬菜 莱篮子→菜篮子',
    except: '稀疏菜 生疏菜',
    zh: '“蔬”“菜”都是草字头，“莱”是地名用字。',
    en: '蔬 and 菜 are greens; 莱 is in place names.',
  },
  { forms: '香茹→香菇', zh: '“菇”是菌类，“茹”是吃。', en: '菇 is a mushroom, 茹 to eat.' },
  { forms: '开括→开拓', except: '开括号', zh: '“拓”是开辟，“括”是包容。', en: '拓 is to open up, 括 to include.' },
  {
    forms: '囊扩→囊括 概扩→概括',
    except: '一概扩 大概扩 球囊扩 气囊扩 水囊扩 胆囊扩 囊扩张 囊扩大 囊扩充',
    zh: '“括”是包容，“扩”是放大。',
    en: '括 is to include, 扩 to enlarge.',
  },
  {
    forms: '辽扩→辽阔',
    except: '辽扩大 辽扩建 辽扩展 辽扩容',
    zh: '“阔”是宽广，“扩”是放大。',
    en: '阔 is wide, 扩 to enlarge.',
  },
  { forms: '拱固→巩固 巩故→巩固', zh: '“巩固”是牢固。', en: '巩固 is firm.' },
  { forms: '消弥→消弭', zh: '“弭”是停止，“弥”是充满。', en: '弭 is to stop, 弥 to fill.' },
  { forms: '璀灿→璀璨', zh: '“璀璨”（玉）是珠玉的光。', en: '璀璨 (jade) is the light of gems.' },
  { forms: '贡现→贡献', zh: '“献”是送上，“现”是露出。', en: '献 is to offer, 现 to appear.' },
  { forms: '寒喧→寒暄', zh: '“暄”（日）是温暖，“喧”（口）是吵。', en: '暄 (sun) is warm, 喧 (mouth) noisy.' },
  { forms: '宣染→渲染', zh: '“渲”（水）是着色。', en: '渲 (water) is to colour.' },
  { forms: '渲传→宣传', zh: '“宣”是公开说出。', en: '宣 is to proclaim.' },
  {
    forms: '维幕→帷幕 唯幕→帷幕 运筹维幄→运筹帷幄',
    except: '多维幕 二维幕 三维幕',
    zh: '“帷”（巾）是帐子。',
    en: '帷 (cloth) is a curtain.',
  },
  {
    forms: '捡查→检查 捡测→检测 捡验→检验 捡修→检修 巡捡→巡检 安捡→安检',
    zh: '“检”（木）是查，“捡”（手）是拾。',
    en: '检 (wood) is to examine, 捡 (hand) to pick up.',
  },
  {
    forms: '减化程序→简化程序 减化流程→简化流程 减化手续→简化手续',
    zh: '“简化”是使简单。',
    en: '简化 is to simplify.',
  },
  { forms: '划解矛盾→化解矛盾 划解风险→化解风险 划解纠纷→化解纠纷', zh: '“化解”是消除。', en: '化解 is to resolve.' },
  {
    forms: '帮抚→帮扶',
    except: '帮抚州 帮抚顺 帮抚远 帮抚宁 帮抚养 帮抚慰 帮抚恤 帮抚育',
    zh: '“扶”是帮助，“抚”是安慰。',
    en: '扶 is to help, 抚 to comfort.',
  },
  {
    forms: '脱贫至富→脱贫致富 劳动至富→劳动致富 发家至富→发家致富 共同至富→共同致富 至力于→致力于',
    except: '以至力于 甚至力于 乃至力于',
    zh: '“致”是达到、尽力，“至”是到。',
    en: '致 is to attain or devote, 至 to arrive.',
  },
  { forms: '期侍→期待', zh: '“待”是等候，“侍”（人）是服侍。', en: '待 is to await, 侍 (person) to serve.' },
  {
    forms: '事谊→事宜',
    zh: '“宜”是应当做的事，“谊”（言）是交情。',
    en: '宜 is what is fitting, 谊 (speech) friendship.',
  },
  { forms: '联宜会→联谊会 深厚友宜→深厚友谊', zh: '“谊”（言）是交情。', en: '谊 (speech) is friendship.' },
  {
    forms: '账篷→帐篷 蚊账→蚊帐',
    zh: '“帐”（巾）是帐子，“账”（贝）是账目。',
    en: '帐 (cloth) is a tent, 账 (money) an account.',
  },
  {
    forms: '在坐的各位→在座的各位 在坐的同志→在座的同志 在坐的领导→在座的领导 坐无虚席→座无虚席 坐谈会→座谈会',
    zh: '“座”是座位，“坐”是动作。',
    en: '座 is a seat, 坐 to sit.',
  },
  { forms: '座享其成→坐享其成', zh: '“坐”是不动，“座”是座位。', en: '坐 is to sit still, 座 a seat.' },
  {
    forms: '坐阵指挥→坐镇指挥 座镇指挥→坐镇指挥',
    zh: '“坐镇”是亲自在某地镇守。',
    en: '坐镇 is to hold a place in person.',
  },
  {
    forms: '反晌→反响 影晌→影响 晌应→响应',
    zh: '“响”（口）是声音，“晌”（日）是一会儿。',
    en: '响 (mouth) is sound, 晌 (sun) a while.',
  },
  { forms: '向应号召→响应号召', zh: '“响应”是像回声一样应和。', en: '响应 is to answer like an echo.' },
  { forms: '响誉→享誉', except: '影响誉', zh: '“享”是得到。', en: '享 is to enjoy.' },
  {
    forms: '间题导向→问题导向 存在间题→存在问题 突出间题→突出问题 慰间→慰问',
    zh: '“问”（口）是询问，形近打成了“间”。',
    en: '问 (mouth) is to ask; the lookalike 间 was typed.',
  },
];
