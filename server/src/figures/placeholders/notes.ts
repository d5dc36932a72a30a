import { type Expected, markAt, type Placeholder } from './placeholder';

/** Notes to oneself: 【待补】, [数字], {金额}, （待定）, 负责人：待补充, TODO; brackets around nothing; and （略）. */
export function readNotes(folded: string): Placeholder[] {
  return [...PATTERNS.flatMap((pattern) => readPattern(folded, pattern)), ...readOmissions(folded)];
}

const VALUES = '数字|数据|数值|数量|金额|百分比|比例|人数|户数|面积|增幅|占比';
const DATES = '日期|时间|年份|年月日|年月|月日';
const KINDS = '镇|乡|村|县|市|区|街道|社区|公司|企业|项目|单位|部门|人员';
const NAMES = `(?:${KINDS})名称?|名称|单位|姓名|地名|地点|人名`;
const FIELDS: readonly (readonly [string, Expected])[] = [
  [VALUES, 'value'],
  [DATES, 'date'],
  [NAMES, 'name'],
  ['内容|具体内容', 'content'],
];

const LATER = '待(?:补充?|填写?|添加|完善|更新|统计|提供)';
/** What is still to be settled may be so for good reason. */
const OPEN = '待(?:定|核实?|核对|确认|商)';
const OBJECT =
  '(?:相关|具体|最新|准确|有关)?(?:数据|数字|数值|内容|金额|材料|名单|名称|时间|日期|地点|情况|文字|图片)?';
/** 此处 begins a note only where something is to be done there: （此处限速40公里） is a fact. */
const HERE =
  '(?:此处|这里)(?:请|应|需|待|要|可)?(?:[填补插添加写放附列缺空替]|数据|数字|内容|更新|核实|修改|根据)[^\\])】〕}]{0,18}';
/** A form has its 填写说明; （填入系统） is what was done. */
const FILL =
  '请?(?:在此|在此处)?填(?:写|入)(?:具体|实际|相关|准确)?(?:数据|数字|数值|金额|内容|名称|时间|日期|地点|姓名|单位名称|情况|成效|做法|人数|比例)';
const FILL_FREELY = '请?填(?:写|入)(?!说明|要求|须知|示例|规范|指南|单位|人)[^\\])】〕}]{0,12}';
const FREE = `(?:${LATER}|${OPEN})[^\\])】〕}」』>]{0,12}|暂缺|暂无数据|${HERE}|${FILL_FREELY}|TODO|TBD`;
const EXACT = `${OBJECT}(?:${LATER}${OBJECT}|待补数)|${HERE}|${FILL}|TODO|TBD`;
const EXACT_OPEN = `${OBJECT}${OPEN}${OBJECT}|暂缺`;

interface Pattern {
  readonly pattern: RegExp;
  readonly expected: Expected;
  readonly isDoubtful?: boolean;
  /** What a line must hold for the pattern to be tried. */
  readonly needs: RegExp;
}

const OPENS_FIELD = /[[【{]/;
/** What one of FREE, EXACT and EXACT_OPEN holds. */
const NOTE = /[待填暂]|此处|这里|TODO|TBD/;

const PATTERNS: readonly Pattern[] = [
  // 〔 〕 holds the year of a document's number.
  { pattern: /〔[ …]*〕/g, expected: 'date', needs: /〔/ },
  {
    pattern: /(?<![A-Za-z\d_\]])\([ …]*\)|【[ …]*】|「[ …]*」|『[ …]*』|(?<=[\u4E00-\u9FFF,])\[ +\](?!\()/g,
    expected: 'content',
    needs: /[([【「『]/,
  },
  { pattern: /“ *”/g, expected: 'content', isDoubtful: true, needs: /“/ },
  { pattern: /《[ …]*》/g, expected: 'name', needs: /《/ },
  ...FIELDS.map(([words, expected]) => ({ pattern: fieldPattern(words), expected, needs: OPENS_FIELD })),
  {
    pattern: new RegExp(`(?:\\[(?:${FREE})\\]|【(?:${FREE})】)(?![(\\uFFFC])|[「『<《〖](?:${EXACT})[」』>》〗]`, 'g'),
    expected: 'content',
    needs: NOTE,
  },
  {
    pattern: new RegExp(`\\{\\{? ?(?:${FREE}) ?\\}\\}?|[(〔](?:${EXACT})[)〕]`, 'g'),
    expected: 'content',
    needs: NOTE,
  },
  { pattern: new RegExp(`[(〔](?:${EXACT_OPEN})[)〕]`, 'g'), expected: 'content', isDoubtful: true, needs: NOTE },
  { pattern: new RegExp(`(?<=[:,。;、(]|^|为)${LATER}(?=[,。;、)]|$)`, 'g'), expected: 'content', needs: /待/ },
  { pattern: /待[补填](?=(?:[万亿千百]{0,2}元|[万亿]?亩|%|人次|个百分点))/g, expected: 'value', needs: /待/ },
  {
    pattern: /(?<![A-Za-z\d_])(?:TODO|TBD|TBC|FIXME)(?![A-Za-z\d_])(?! ?(?:清单|列表|应用|软件|List|list))/g,
    expected: 'content',
    needs: /TODO|TB|FIXME/,
  },
  { pattern: /(?<![A-Za-z])[Ll]orem ipsum(?: dolor sit amet)?/g, expected: 'content', needs: /orem/ },
];

/** 【时间】 at the beginning of a line or clause is a label, as in a notice. */
function fieldPattern(words: string): RegExp {
  return new RegExp(
    `(?:\\[(?:${words})\\]|(?<=[^\\s。;,])【(?:${words})】)(?![(\\uFFFC])|\\{\\{? ?(?:${words}) ?\\}\\}?`,
    'g',
  );
}

function readPattern(folded: string, { pattern, expected, isDoubtful, needs }: Pattern): Placeholder[] {
  if (!needs.test(folded)) return [];
  return Array.from(folded.matchAll(pattern), (match) => markAt(match.index, match[0], expected, isDoubtful));
}

const OMISSION = /[(〔【[](?:此处|以下|内容|具体|下文)?(?:从|下|省)?略[)〕】\]]/g;
/** 附件（略） and 名单（略） are how a document is quoted. */
const APPENDIX =
  /(?:附[件表录图后]|名单|清单|目录|[表图册]|简历|全文|正文|注释|样式|格式|名册)[\d一二三四五六七八九十]{0,2}[:》”’]?$/;

function readOmissions(folded: string): Placeholder[] {
  if (!folded.includes('略') || /^\s*附[件表录图]/.test(folded)) return [];
  return Array.from(folded.matchAll(OMISSION))
    .filter(({ index }) => !APPENDIX.test(folded.slice(Math.max(0, index - 8), index)))
    .map(({ index, 0: text }) => ({ ...markAt(index, text, 'content', true), form: 'omission' as const }));
}
