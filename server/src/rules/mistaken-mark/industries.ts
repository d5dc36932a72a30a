/** The name of an industry that ends at an offset, the longest of those that do; undefined when none does. */
export function industryBefore(text: string, end: number): string | undefined {
  for (let length = Math.min(LONGEST, end); length >= SHORTEST; length--) {
    const name = text.slice(end - length, end);
    if (INDUSTRIES.has(name)) return name;
  }
  return undefined;
}

/** True for a name of several words, which joins no other one: 生物医药 and 节能环保 are two industries wherever they meet. */
export function isWholeName(name: string): boolean {
  return WHOLE_NAMES.has(name);
}

/** Names that are a compound where two of them meet (机械 and 制造) stand here as the compound too. */
const PLAIN =
  '机械 电子 电声 制冷 纺织 化工 医药 食品 建材 汽配 轴承 领带 服装 家具 造纸 印染 冶金 五金 塑料 橡胶 皮革 茶叶 竹木 电器 电气 光伏 物流 ' +
  '电力 煤炭 钢铁 水泥 陶瓷 玻璃 酿酒 制药 制鞋 箱包 玩具 眼镜 阀门 水泵 泵阀 电机 电线 电缆 模具 铸造 锻造 印刷 包装 卷烟 饲料 制糖 ' +
  '家电 石化 船舶 汽车 机电 轻工 焦化 电镀 袜业 珍珠 木业 厨具 炉具 灯具 洁具 卫浴 电池 仪表 仪器 电源 毛纺 丝绸 化纤 家纺 制衣 鞋革 ' +
  '石材 石雕 木雕 根雕 文具 笔业 伞业 雨具 香料 乳业 粮油 果蔬 水产 畜牧 中药材 食用菌 花卉 苗木 蚕桑 油茶 毛竹 香榧 柑橘 杨梅 蔬菜';

const WHOLE =
  '节能环保 电子信息 生物医药 装备制造 高端装备 高端装备制造 机械制造 机械装备 汽车零部件 汽车配件 纺织服装 服装鞋帽 食品加工 食品饮料 ' +
  '农产品加工 农副产品加工 新能源 新材料 新能源新材料 新能源汽车 大数据 云计算 人工智能 物联网 区块链 集成电路 精细化工 石油化工 煤化工 医药化工 ' +
  '生物制药 电子电器 机械电器 五金机械 五金工具 有色金属 黑色金属 新型建材 绿色建材 商贸物流 现代物流 印刷包装 包装印刷 轻工纺织 ' +
  '橡胶塑料 塑料橡胶 橡塑制品 塑料制品 皮革制品 竹木制品 金属制品 医疗器械 仪器仪表 电线电缆 电机电器 泵阀机械 数控机床 智能制造 航空航天 ' +
  '家用电器 纺织印染 印染纺织 制冷设备 机械设备 电子商务 汽车电子 汽车制造 船舶制造 电气机械 电力电气 电力设备 水泥建材 包装机械 ' +
  '食品机械 纺织机械 印刷机械 塑料机械 化工机械 轻工机械 冶金机械 食品包装 医药包装 石化装备 饲料加工 粮油食品 粮油加工 木业家具 家具制造';

const WHOLE_NAMES: ReadonlySet<string> = new Set(WHOLE.split(' '));
const INDUSTRIES: ReadonlySet<string> = new Set([...PLAIN.split(' '), ...WHOLE_NAMES]);
const LENGTHS = [...INDUSTRIES].map(({ length }) => length);
const [SHORTEST, LONGEST] = [Math.min(...LENGTHS), Math.max(...LENGTHS)];
