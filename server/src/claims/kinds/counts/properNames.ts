import type { ListItem } from './items';

/** The last characters of names of places, bodies, works and rules: names that end alike are members of one list. */
const NAME_END =
  /(?:村|社区|[乡镇县市区省州]|街道|[路街巷桥线渠河溪江湖港库]|公司|企业|集团|学校|[中小大]学|幼儿园|医院|卫生院|[所院馆站园厂场店局办委队组片坊寺塔楼家]|中心|支部|办法|制度|条例|清单|工程|行动|计划|产业|品牌)$/;

/** True when all items are names by the same last character (石门村、上屏村), or all are routes (石门至溪口、上屏至县城). */
export function namesAlike(items: readonly ListItem[]): boolean {
  const last = items[0]?.text.at(-1);
  return (
    items.every((item) => item.text.at(-1) === last && NAME_END.test(item.text)) ||
    items.every((item) => /.[至-].|.—./.test(item.text))
  );
}

/** True when every item is a body's or a building's name, of whatever sort: 青禾中学、中心小学、镇幼儿园. */
export function areBodies(items: readonly ListItem[]): boolean {
  return items.every((item) => item.text.length > 2 && NAME_END.test(item.text));
}

/** True when every item looks like a person's name: a common family name and one or two characters more. */
export function arePersons(items: readonly ListItem[]): boolean {
  return items.every((item) => item.text.length >= 2 && item.text.length <= 3 && FAMILY_NAME.test(item.text));
}

const FAMILY_NAME =
  /^[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范廖贾夏韦付邹孟熊秦邱江尹薛闫段雷侯史陶黎贺顾毛郝龚邵万钱严覃戴莫孔汤]/;

/** What is counted is a kind of place, so short words before it are names of such places: 石门、上屏3个村. */
export const PLACES =
  /^(?:行政|自然|建制|重点|试点|示范|涉农|沿江|沿海)?(?:村|社区|乡|镇|街道|县|市|区|国家|州|盟|旗|部门|单位)/;

/** A person is not a body: 省农科院、县农技站2名专家. */
export const PUBLIC_BODY = /[局院站所校厅部委办会团队馆社企司]$/;

/** Levels of government and kinds of places qualify what is counted or paraphrase it: 省、市5个平台, 4个村（居、社区）. */
export function isAttribute(text: string): boolean {
  return LEVEL.test(text) || KIND.test(text);
}

const LEVEL = /^(?:国家|中央|世界|国际|全[国省市区县]|自治区|[省市县区乡镇村州校居]|新|部)级?$/;
const KIND =
  /^(?:社区|街道|乡镇|园区|开发区|居委会|居民区|村居|林场|农场|单位|部门|企业|个人|新区|管委会|场|组|次|户)$/;
