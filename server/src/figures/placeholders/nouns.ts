/**
 * The kinds of places and bodies that follow a name (XX镇, XX公司), the longer before the shorter. What only begins
 * with such a word (市场, 区域, 路线) is none of them.
 */
const PLACE =
  '省(?!份|略|钱|心|力|时)|自治[区县州旗]|市(?!场|值|面)|县|区(?!域|别|间|块|分)|街道|镇(?!静|痛|压)|乡(?!愁|情|音|亲)|社区|村|屯|小区|园区|景区|新区|开发区';

const BODY =
  '有限责任公司|有限公司|公司|集团|合作社|协会|商会|银行|医院|卫生院|学院|大学|中学|小学|幼儿园|学校|党委|党支部|支部|委员会|' +
  '局(?!面|部|势|限)|办公室|中心|基地|工厂|工业园|产业园|示范园|项目部|服务站|派出所|法院|检察院|水库|大桥|大道|公路|高速|' +
  '[路街江河湖山](?!线|径|况|段|面|边|道)|同志|书记|镇长|乡长|县长|市长|局长|主任';

const DIRECT = new RegExp(`^(?:${PLACE}|${BODY})`);
const AFTER_WORDS = new RegExp(
  `^[^\\s的了在为是与和及由向对将已等完新开推建进实施组织参加获举被、。，“”]{0,8}?(?:${BODY})`,
);

/** The source of a pattern for a place or a body that has a name of its own. */
export const NAMED = `(?:${PLACE}|${BODY})`;

/** Whether the kind of a place or a body directly follows. */
export function isBeforeNoun(after: string): boolean {
  return DIRECT.test(after);
}

/** The words that say what the name is of: 镇 in XX镇党委, 眼镜设计中心 in XX眼镜设计中心. */
export function nounAfter(after: string): string | undefined {
  return (DIRECT.exec(after) ?? AFTER_WORDS.exec(after))?.[0];
}
