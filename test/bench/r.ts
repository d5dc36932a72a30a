import { type Claim, readBlock } from '../../server/src/claims';
import { parseReport } from '../../server/src/document';
import { KINDS, readCases } from '../claims/caseFile';
function nameOf({ kind, operands }: Claim): string {
  return [kind, ...operands.map(({ role, figure }) => `${role} ${figure?.number.coefficient ?? ''}`)].join(' ');
}
function held(text: string): ReadonlySet<string> {
  const claims = parseReport(text).blocks.flatMap(({ block }) => readBlock(block).claims);
  return new Set(claims.filter(({ verdict, kind }) => verdict === 'holds' && kind !== 'containment' && kind!=='direction').map(nameOf));
}
const Q = '\\d[\\d.]*(?:万|亿)?[元亩吨户家件起人个公里顷平方米宗条名辆台次场所项处座%]+';
const RULES: [string, RegExp, string][] = [
  ['，其中->（其中）', /，其中([^。（）]*)。/, '（其中$1）。'],
  ['剩余->尚余', /剩余(?=\d)/, '尚余'],
  ['分别为->依次为', /分别为/, '依次为'],
  ['分别为->分别达', /分别为/, '分别达'],
  ['分别为->分别是', /分别为/, '分别是'],
  ['分别->分别为', /分别(?=\d)/, '分别为'],
  ['分别增长->分别同比增长', /分别(?=增长|下降)/, '分别同比'],
  ['分别增长->同比分别增长', /(?<!同比)分别(?=增长|下降)/, '同比分别'],
  ['完成年度任务的->占年度任务的', /完成(?=(?:全年|年度|年初)[^，。\d]{0,8}\d)/, '占'],
  ['占年度->完成年度', /占(?=(?:全年|年度|年初)[^，。\d]{0,8}\d)/, '完成'],
  ['占年度->为年度', /[占](?=(?:全年|年度|年初)[^，。\d]{0,8}\d)/, '为'],
  ['占年度->达到年度', /[占](?=(?:全年|年度|年初)[^，。\d]{0,8}\d)/, '达到'],
  ['高于->比…高', /高于([^，。\d]{2,10})(?=\d)/, '比$1高'],
  ['高于->高出', /高于([^，。\d]{2,10})(?=\d)/, '高出$1'],
  ['比…高->高于', /比([^，。\d]{2,10})高(?=\d)/, '高于$1'],
  ['低于->比…低', /低于([^，。\d]{2,10})(?=\d)/, '比$1低'],
  ['户均->平均每户', /户均/, '平均每户'],
  ['人均->平均每人', /人均(?=\d)/, '平均每人'],
  ['户均->每户平均', /户均/, '每户平均'],
  ['增加->多', /增加(?=\d+(?:\.\d+)?万?[家户人个件])/, '多'],
  ['增加->净增', /增加(?=\d+(?:\.\d+)?万?[家户人个件])/, '净增'],
  ['，增长P->（增长P）', new RegExp(`(${Q})，((?:同比|比上年)?(?:增长|下降)\\d[\\d.]*%)(?=[，。；])`), '$1（$2）'],
  ['，占P->（占P）', new RegExp(`(${Q})，(占\\d[\\d.]*%)(?=[，。；])`), '$1（$2）'],
  ['占P->占总量的P', /占(?=\d)/, '占总量的'],
  ['占P->占全部的P', /占(?=\d)/, '占全部的'],
  ['整改率->整改率为', /([\u4e00-\u9fa5]率)(?=\d)/, '$1为'],
  ['整改率->整改率达到', /([\u4e00-\u9fa5]率)(?=\d)/, '$1达到'],
  ['整改率->整改率达', /([\u4e00-\u9fa5]率)(?=\d)/, '$1达'],
  ['整改率->整改率是', /([\u4e00-\u9fa5]率)(?=\d)/, '$1是'],
  ['P->P左右?', /。$/, '，成效明显。'],
  ['已->累计', /已(?=[\u4e00-\u9fa5]{2}\d)/, '累计'],
  ['已->目前已', /(?<!目前)已(?=[\u4e00-\u9fa5]{2}\d)/, '目前已'],
  ['已->截至12月底已', /(?<!目前)已(?=[\u4e00-\u9fa5]{2}\d)/, '截至12月底已'],
  ['共->共计', /共(?=\d)/, '共计'],
  ['共->共有', /共(?=\d)/, '共有'],
  ['N个->N家', /(\d)家/g, '$1个'],
  ['人->名', /(\d)人(?![均次])/g, '$1名'],
  ['户->户 names', /(\d)件/g, '$1起'],
  ['万元->亿元', /万元/g, '亿元'],
  ['亿元->万元', /亿元/g, '万元'],
  ['x10', /(?<![\d.])(\d{2,})(?=(?:万|亿)?[元户家人件个])/g, '$1.0'],
  ['number*', /。$/, '！'],
  ['，->,', /，/g, ','],
  ['；->;', /；/g, ';'],
  ['（->(', /（/g, '('],
  ['today', /今年|本年/, '2024年'],
  ['bracket after amount', new RegExp(`(${Q})(?=，(?:同比|比上年)?(?:增长|下降))`), '$1（含下属单位、派出机构）'],
  ['bracket before amount', /([额入资值量])(?=\d)/, '$1（不含税）'],
  ['quote name', /([\u4e00-\u9fa5]{2,4}(?:企业|项目|问题))(?=\d)/, '“$1”'],
  ['，-> ，其中 first', /^/, '（一）'],
  ['1.', /^/, '1.'],
  ['一是', /^/, '一是'],
  ['——', /^/, '——'],
  ['title:', /^/, '主要成效：'],
  ['据统计 end', /。$/, '；群众满意度进一步提升。'],
  ['end clause fig', /。$/, '，惠及群众3.5万人。'],
];
const cases = KINDS.flatMap((kind) => readCases(kind)).filter(({ text }) => !text.includes('\n'));
for (const [name, from, to] of RULES) {
  let read = 0, kept = 0; const lost: string[] = [];
  for (const { text } of cases) {
    const other = text.replace(from, to);
    if (other === text) continue;
    const known = held(text);
    if (known.size === 0) continue;
    const now = held(other);
    const still = [...known].filter((c) => now.has(c));
    read += known.size; kept += still.length;
    if (still.length < known.size) lost.push(other + '   #' + [...known].filter((c) => !now.has(c)).join(' | '));
  }
  console.log(`${name}: ${kept}/${read} ${(100 * kept / read).toFixed(1)}%`);
  if (process.env.SHOW === name) console.log(lost.join('\n'));
}
