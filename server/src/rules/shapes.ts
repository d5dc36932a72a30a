import { keeping } from '../document';

/**
 * The groups that a character is in, each as a number. Characters of one group look so alike that one is read, scanned or
 * written for the other: the same with one stroke more or less, or with another part of a few strokes.
 */
export function shapesOf(character: string): readonly number[] {
  return allShapes().get(character) ?? NONE;
}

/** Each character that looks like another one, with the numbers of its groups. */
export function allShapes(): ReadonlyMap<string, readonly number[]> {
  return shapesIn(GROUPS);
}

const NONE: readonly number[] = [];

const shapesIn = keeping((groups: readonly string[]): ReadonlyMap<string, readonly number[]> => {
  const shapes = new Map<string, number[]>();
  for (const [number, group] of groups.entries()) {
    for (const character of group) shapes.set(character, [...(shapes.get(character) ?? []), number]);
  }
  return shapes;
});

/** Each group's characters are alike to one another. */
const GROUPS: readonly string[] = (
  '人入八 大太犬 干千于 土士 日曰目 已己巳 未末朱 戊戌戍戎 析折拆柝 治冶 毫亳 免兔 刀刁 宫官 管菅 睢雎 徒徙 栗粟粱 杜社 岙峧 ' +
  '鸟乌 议设 今令 斤斥 贷货 赢羸 天夭 王玉 母毋 昌晶 洒酒 晴睛 侯候 杆秆 陇垄拢珑 坑炕抗 墩敦 塘糖 堰偃 圩圬 汀订 ' +
  '沙砂纱 洋样垟 溪奚 坪评萍 岭岑 峰锋烽蜂 岗冈 湾弯 浦蒲埔 渡度 桥侨轿 畈贩 埠阜 嵊剩 鄞勤 濮璞 瓯欧殴 璧壁碧 浬埋理 ' +
  '霞暇遐 瑶遥谣 仓苍 茅芧 茂荗 荣菜 菜莱 菱棱陵 蓬篷 薛薜 藉籍 竹竺 杨扬场 材村 枝技 柏拍 根恨 桐铜洞 梁粱 梅悔海 楼搂 ' +
  '榆渝愉 槐愧 樟漳璋障 橹鲁 沁泌 汾纷 汶纹 沪泸 泊汩 泗洄 洛络 洪拱 涂途徐 涧润 淮准 清请 渔鱼 湄媚 源原 滦栾 滨缤 漂溧溱 ' +
  '潜浅 潮湖 澄橙 灞坝 焦蕉 熙照 珠株 琅狼 瑞端 砀荡 磁滋 磐盘 祁邪 祥详 禹属 秦泰奏 稷穆 穗惠 童重 笕简 筑巩 绍昭 绵棉 肃萧 ' +
  '肥胞 胥肾 苑苞 范苑 荆刑 莘辛 莞筦 蔚慰 衢衡 裕浴 诸储 赣戆 轩轲 辰晨 遂逐 郏郊 郓郡 郭敦 鄂鄄 锦绵 闵阂 阜埠 陕峡狭 ' +
  '陈阵 隆降 雁燕 雄碓 霍雀 韶绍 项顷 顺须 颖颍 骏峻俊 鹤鹳 黔黜 龙尤 灸炙 籴粜 赡瞻 博搏 辩辨 竞竟 卷券 拨拔 密蜜 萃粹 驱躯 弈羿奕'
).split(' ');
