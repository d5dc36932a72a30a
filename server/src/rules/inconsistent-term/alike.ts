import { keeping } from '../../document';
import { isFunctionWord, shareOne } from '../alikeCharacters';
import { allShapes, shapesOf } from '../shapes';
import { allSounds, soundsOf } from '../sounds';

/** Why one character may stand for another by mistake; undefined when nothing speaks for it. */
export type Likeness = 'sound' | 'shape' | undefined;

/** How two characters with the same surroundings are alike, unless both are meant there. `common` is how much is the same. */
export function likenessOf(text: string, one: number, other: number, common: number): Likeness {
  const [first, second] = [text[one]!, text[other]!];
  if (isFunctionWord(first) || isFunctionWord(second)) return undefined;
  const isShape = shareOne(shapesOf(first), shapesOf(second));
  const likeness = isShape ? 'shape' : shareOne(soundsOf(first), soundsOf(second)) ? 'sound' : undefined;
  if (likeness === undefined || SAME_USE.test(first + second)) return undefined;
  // What looks alike and stands in the middle of one long phrase is one word there.
  if (likeness === 'shape' && common >= ONE_PHRASE) return likeness;
  return areTwoWords(text, one, other) ? undefined : likeness;
}

const ONE_PHRASE = 12;

/** Characters that are used in the same places, both rightly: 创新型 and 创新性, 做 and 作. */
const SAME_USE = /^(?:[型性]{2}|[做作]{2}|[他她它]{2}|[像象]{2}|[座坐]{2}|[份分]{2})$/;

/** By UTF-16 unit: two characters are alike when they have one of these numbers in common. */
export type Classes = readonly (readonly number[] | undefined)[];

/** The classes of all characters: a table, since those of every character of a report are asked for. */
export function readClasses(): Classes {
  return classesFor(allSounds());
}

const classesFor = keeping((sounds: ReadonlyMap<string, readonly number[]>): Classes => {
  const classes = new Array<readonly number[] | undefined>(65536).fill(undefined);
  const add = (character: string, numbers: readonly number[]) => {
    const unit = character.charCodeAt(0);
    const others = classes[unit];
    classes[unit] = others === undefined ? numbers : [...others, ...numbers];
  };
  for (const [character, numbers] of sounds) add(character, numbers);
  for (const [character, numbers] of allShapes()) {
    add(
      character,
      numbers.map((shape) => shape + FIRST_SHAPE),
    );
  }
  return classes;
});

/** There are fewer sounds than this. */
const FIRST_SHAPE = 1000;

/** True when both characters make a word of their own with the same neighbour. */
function areTwoWords(text: string, one: number, other: number): boolean {
  const before = [text.slice(one - 1, one + 1), text.slice(other - 1, other + 1)];
  const behind = [text.slice(one, one + 2), text.slice(other, other + 2)];
  return TWO_WORDS.has(before.sort().join('|')) || TWO_WORDS.has(behind.sort().join('|'));
}

/** Words that sound alike, have a character in common and are both usual in reports: nothing is wrong when both occur. */
const TWO_WORDS: ReadonlySet<string> = new Set(
  `
新型|新兴 使用|适用 实用|适用 使用|实用 实验|试验 权力|权利 全力|权力 全力|权利 法制|法治 制定|制订 必须|必需 反应|反映 截止|截至 启用|起用
品味|品位 考察|考查 检查|检察 公用|共用 公建|共建 事务|事物 实物|事物 形式|形势 定金|订金 交汇|交会 有利|有力 有利|有益 建成|建城 城区|成区
水利|水力 水利|税利 水务|税务 水源|税源 水费|税费 水运|水韵 省级|升级 省级|星级 升级|星级 省际|省级 县际|县级 校际|校级 高校|高效 累积|累计
积累|累积 调节|调解 对标|对表 防治|防止 智能|职能 职能|只能 智能|只能 制造|智造 主体|主题 监测|检测 预计|预期 通管|统管 尊崇|尊重 以上|以商
社区|设区 实事|实施 采取|采区 链主|链属 张江|长江 国际|国计 数字|数智 数值|数智 连通|联通 全景|全境 战役|战疫 体制|体质 提质|提制 治水|制水
自治|自制 政治|整治 工厂|工场 茶业|茶叶 启动|起动 同心|童心 中心|忠心 中心|重心 中型|重型 中大|重大 重点|终点 中期|终期 众创|重创 中止|终止
终生|终身 民声|民生 动力|动利 合力|合理 主力|助力 主攻|助攻 公正|公证 科技|科级 学员|学院 年检|年间 年际|年级 收益|受益 增值|增殖 种植|种质
指标|治标 电器|电气 纪录|记录 引用|饮用 盈利|营利 盈利|赢利 回复|恢复 接合|结合 作好|做好 其他|其它 他们|她们 他们|它们 交纳|缴纳 交费|缴费
上交|上缴 亮化|量化 师范|示范 危机|微机 物质|物资 地址|地质 配制|配置 编制|编织 市值|市直 城建|承建 地位|地委 实行|施行 实行|试行 施行|试行
执行|直行 实事|时事 实时|时时 实时|适时 及时|即时 聚积|聚集 积聚|集聚 县内|线内 县上|线上 高新|高薪 创新|创薪 新城|新成 上市|上世
检察|监察 试用|适用 使用|试用 国籍|国际 国级|国际 省级|省纪 市级|市纪 市级|市际 县级|县纪 电位|点位 电商|店商 建设|建议
专业|转业 专产|转产 专用|转用 专款|转款 专账|转账 专办|转办 专报|转报 专送|转送 专供|转供 专线|转线 专运|转运 专岗|转岗 专场|转场 供地|工地 家具|家居 山西|陕西 买方|卖方 买家|卖家 买入|卖出 实现|式现 家居|家具 中俄|中阿 鄂尔|阿尔
建管|监管 建造|监造 复合|符合 失业|实业 失业|事业 事业|实业
  `
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('|').sort().join('|')),
);
