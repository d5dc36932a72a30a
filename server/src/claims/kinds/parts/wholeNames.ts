/**
 * The text with the marks and words taken away that lie within names that are one by a national classification: 其他用品及服务 is one of
 * the eight groups of consumer prices (《居民消费支出分类》), 租赁和商务服务业 one of the industries of GB/T 4754. Every offset stays as it is.
 */
export function withWholeNames(text: string, start: number, end: number): string {
  const stretch = text.slice(start, end);
  if (!HINT.test(stretch)) return text;
  const masked = stretch.replace(NAMES, (name) => name.replace(/[、和及]/g, '·'));
  return masked === stretch ? text : text.slice(0, start) + masked + text.slice(end);
}

/** A text with such names taken out of it: what is left says whether anything else is joined there. */
export function withoutWholeNames(text: string): string {
  return HINT.test(text) ? text.replace(NAMES, '用品') : text;
}

const HINT = /[和及](?:服务|娱乐|通信|商务服务|技术服务|社会工作|公共设施|社会组织|邮政业|水生产|其他服务|信息技术)/;

/** Names whose halves are also told apart (批发和零售业, 住宿和餐饮业) are not among them. */
const NAMES =
  /(?:其他|生活)用品[和及]服务|教育、?文化[和及]娱乐|交通[和及]通信|租赁[和及]商务服务业|科学研究[和及]技术服务业|卫生[和及]社会工作|文化、体育[和及]娱乐业|水利、环境[和及]公共设施管理业|公共管理、社会保障[和及]社会组织|交通运输、仓储[和及]邮政业|(?:电力、热力、燃气|电力、燃气)[和及]水(?:的)?生产和供应业|居民服务、修理[和及]其他服务业|信息传输、软件[和及]信息技术服务业/g;
