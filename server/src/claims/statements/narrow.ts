import type { Statement } from './statement';

/** True for words that name a body, an undertaking, an event or a place: what follows in the sentence is theirs, not the whole's. */
export function isNarrow(words: string): boolean {
  return UNDERTAKING.test(words) || PLACE.test(words);
}

/** 进口金属成型机床768台，进口额…: what follows in the sentence is of those goods. */
export function isOfGoods(words: string): boolean {
  return GOODS.test(words);
}

/** The sentence speaks of the whole that the report is of. */
export const OWN_REALM = /全[省市州盟区县旗乡镇村街]|我[省市州盟区县旗乡镇]/;

/** The sentence speaks of a place within the whole (or around it), and so may the sentences after it. */
export const PLACE =
  /全国|三角洲|流域|京津冀|大湾区|园区|开发区|高新区|集聚区|工贸区|工业区|经开区|新区|保税区|试验区|示范区|功能区|(?:[^全各农乡山]村|社区|街道|办事处)(?!级|居|民|集)|景区|基地|组团|片区|板块|都市圈|城市群|经济带|商圈/;

/** Of a few days: what the sentences behind it say is of those days too, until another period opens one. */
export const FESTIVE =
  /(?:[节庆]|五一”?|十一”?|端午|中秋|清明|元旦|元宵)(?:[^,。;]{0,3}期间|[^,。;]{0,2}[小长]{0,2}假期?|黄金周)|假期|黄金周/;

/**
 * Whose takings a sentence is of, up to its first figure: what a tax office collects has other non-tax revenue in it than the budget has.
 * With the same words, so that two such sentences can be compared.
 */
export function collectorIn(words: string): string {
  return COLLECTED.test(words) ? '税务部门' : '';
}

const COLLECTED =
  /税务(?:部门|系统|机关|局)[^,。;]{0,6}(?:组织|征收|入库|代征|完成|实现|收入)|(?:税费|组织(?:各项|各类|入库)*)收入(?:总额|合计)?(?:共计?|累计|达到?|为|完成|实现)*$/;

/**
 * Whose amounts a scope (or, with `places` false, words in which any place may be named) says that these are, and those
 * behind it: 市本级, 建设银行石门支行, 云溪镇. '' where they are nobody's own.
 */
export function bodyIn(words: string, places = true): string {
  const body = /[级行社经]/.test(words) ? BODY.exec(words)?.[1] : undefined;
  return body ?? (places ? (TOWN.exec(words)?.[0] ?? '') : '');
}

/** The same of what a statement names: by its scope, or by a name that is no known indicator (民营经济增加值; 县级储备粮 is only called so). */
export function bodyOf({ known, scope, name }: Pick<Statement, 'known' | 'scope' | 'name'>): string {
  return bodyIn(scope) || (known || name[1] === '级' ? '' : bodyIn(name, false));
}

const BODY =
  /(?:^|[,:年月度])((?![全各我])(?:[省市州盟区县旗乡镇]级(?!以上|以下)|(?:(?![年月度])[\u4e00-\u9fa5]){0,10}?(?:本级|民营经济|非公(?:有制)?经济|供销社|[支分]行|[农城]商行|信用社|农信社|联社|银行(?!业|机构|系统|不良|卡|[\u4e00-\u9fa5]{0,8}[支分]行))))/;
const TOWN = /^.{1,6}?[省市州盟区县旗乡镇](?!场)/;

const UNDERTAKING =
  /集团|公司|合作社|(?<!规上|规模以上|工业|限上)企业|学校|医院|项目|行业|产业链|产业集群|工程|基金|债券|[化游摘食术收]节|节庆|节期间|活动|赛事|假期|黄金周|春节|国庆|五一|端午|中秋|清明|元旦|民宿|农家乐|景点/;

const GOODS =
  /(?<!进)[进出]口(?![总额值]|同比|增|下降|贸易|商品|货物|企业|分别|完成|实现|达|为)[\u4e00-\u9fa5]{2,12}\d*$/;
