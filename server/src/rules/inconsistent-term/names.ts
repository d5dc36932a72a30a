import { matchesFrom, unitSet } from '../../document';

/** How long the name is that ends within a stretch of text: to its first ending that makes it as long as asked. 0 for none. */
export function lengthOfName(stretch: string, shortest = 1): number {
  for (const match of stretch.matchAll(ENDING)) {
    const length = match.index + match[0].length;
    if (length >= shortest) return length;
  }
  return 0;
}

/** True where a name may begin: behind a mark, or behind a verb that reports use of projects. */
export function opensName(text: string, at: number): boolean {
  const unit = text.charCodeAt(at - 1);
  return !isHan(unit) || (VERB_ENDINGS[unit] === 1 && VERBS.has(text.slice(at - 2, at)));
}

/** True for a character that names and words consist of. */
export function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}

/** True for a stretch that ends a long name of something that there is one of: a project, a plan, an institution. */
export function endsOwnName(stretch: string): boolean {
  return OWN_ENDING.test(stretch);
}

/** Where names of such things end in a text, in order. */
export function ownEndings(text: string): number[] {
  return matchesFrom(text, OWN_ENDING_HERE, OWN_BEGINNINGS).map((match) => match.index + match[0].length);
}

/** True for a single character that ends a place's name. */
export function isPlaceEnding(character: string): boolean {
  return PLACE_ENDINGS.has(character);
}

/** What names of organisations, projects and institutions end with; the longer first where one holds the other. */
const OWN_ENDINGS = [
  '有限公司|公司|集团|合作社|中心小学|小学|中学|学校|学院|大学|幼儿园|医院|卫生院|卫生室|福利院|敬老院|养老院|社区',
  '水库|山塘|水厂|电厂|电站|泵站|水闸|公园|广场|大道|大桥|隧道|工程|项目|行动计划|行动|计划|规划|方案|基地|园区|开发区',
  '示范区|试验区|产业园|工业园|科技园|创业园|小微园|中心|驿站|景区|古镇|小镇|古村|综合体|服务站|服务点|照料站|平台',
  '论坛|(?<!重)大赛|博览会|委员会|协会|商会|联合会|铁路|高速|公路|高铁|机场|码头|联盟|实验室|督查组|督察组|工作组|专班',
].join('|');

/** What shorter names end with. */
const SHORT_ENDINGS = '制药|药业|化工|机械|电器|炉具|食品|纺织|服饰|米业|茶业|模式|村|镇|乡|路|街|桥|寺|岭|坞|垟|河|溪';

const ENDING = new RegExp(`${OWN_ENDINGS}|${SHORT_ENDINGS}`, 'g');
const OWN_ENDING = new RegExp(OWN_ENDINGS);
const OWN_ENDING_HERE = new RegExp(OWN_ENDINGS, 'y');
const OWN_BEGINNINGS = unitSet(
  OWN_ENDINGS.replace(/\(.*?\)/g, '')
    .split('|')
    .map((ending) => ending[0])
    .join(''),
);
const PLACE_ENDINGS: ReadonlySet<string> = new Set('村镇乡路街桥');

const VERBS: ReadonlySet<string> = new Set(
  '推进 推行 推广 启动 建设 完成 实施 加快 开展 打造 建成 新建 改建 扩建 提升 落实 做好 继续 积极 全力 谋划 引进 召开 引育 培育 支持 依托'.split(
    ' ',
  ),
);
const VERB_ENDINGS = unitSet([...VERBS].map((verb) => verb[1]).join(''));

/** The end of a stretch that may belong to a name which goes on behind it. */
export function nameBefore(stretch: string, most = MOST_AROUND): string {
  return stretch.slice(-most).replace(BEFORE_NAME, '');
}

/** The beginning of a stretch that belongs to a name which begins before it: as far as its ending, or some words. */
export function nameBehind(stretch: string, shortest: number, least: number): string {
  const length = lengthOfName(stretch, shortest);
  if (length > 0) return stretch.slice(0, length);
  const tail = stretch.slice(0, MOST_AROUND).replace(BEHIND_NAME, '');
  const name = tail.replace(BEHIND_VALUE, '');
  return name.length >= least ? name : tail;
}

/** Longer stretches make a name no clearer. */
const MOST_AROUND = 4;

/** What stands before a name rather than in it. A name that seems to begin earlier begins after the last of them. */
const BEFORE_NAME = new RegExp(`^.*(?:${[...VERBS].join('|')}|[在对与及和的了将把从由向为以等是好])`);

/** What does not belong to a name that began before it. */
const BEHIND_NAME = /[在对与及和的了将把从由向为以等是].*$/;

/** What is said of the value of an indicator, behind its name. */
const BEHIND_VALUE = /(?:同比|环比|比上|较上|增长|下降|达到|占比).*$/;
