import type { Report } from '../../document';
import type { Place } from './facts';
import type { FrontMatter } from './frontMatter';
import { owned } from './hash';
import { headsOf } from './heads';

/**
 * Whose report it is: what its front matter says, else what its title and the lines under it name (青禾镇2025年工作总结, 在云溪县第十七届…会议上),
 * else its file's name, else the nearest folder's. The folders above tell two towns of one name apart.
 */
export function readPlace(report: Report, path: string, front: FrontMatter): Place | undefined {
  const folders = path.split('/');
  const file = folders.pop()!.replace(/\.[A-Za-z]{1,8}$/, '');
  const { lines, government } = headsOf(report);
  const named =
    (front.place === undefined ? undefined : (placeIn(front.place) ?? { name: front.place, within: [] })) ??
    firstPlace([...lines, ...(government === undefined ? [] : [government])]) ??
    firstPlace([file, ...folders.toReversed()].map((name) => name.replace(/\s+/g, '_')));
  if (!named) return undefined;
  const around = folders.flatMap((folder) => unitsIn(folder)).filter((unit) => unit !== named.name);
  const within = [...around, ...named.within.filter((unit) => !around.includes(unit))];
  return { name: owned(named.name), within: within.map(owned) };
}

/** Two places may be one when their names are equal and no unit around them is said to be another of its rank. */
export function isSamePlace(a: Place, b: Place): boolean {
  if (a.name !== b.name) return false;
  return !a.within.some((unit) => {
    const rivals = b.within.filter((other) => rankOf(other) === rankOf(unit));
    return rivals.length > 0 && !rivals.includes(unit);
  });
}

function rankOf(unit: string): string {
  return /^.*?(自治.|.)$/.exec(unit)![1]!.replace('自治区', '省');
}

function firstPlace(lines: readonly string[]): Place | undefined {
  for (const line of lines) {
    const place = placeIn(line);
    if (place) return place;
  }
  return undefined;
}

/** None of these words is part of a place's name, and no name begins like a date. */
const NAME =
  '(?![年月度]|日(?![照喀土]))(?:(?![年的第届在]|中共|工作|政府|报告|人民|代表|关于|全[国省市县区镇乡]|我[国省市县区镇乡])[\\u4e00-\\u9fa5]){1,9}?';
const SUFFIX =
  '(?:特别行政区|自治[区州县旗]|(?:经济技术|高新技术产业|经济)?开发区|高新区|新区|省|市(?![场民区县])|州(?![省市区县镇])|盟|(?<![地辖自治])区(?![域划县块])|县(?![级域区])|旗(?![镇乡街县])|镇(?![街村江化])|乡(?![镇村])|街道|村(?![镇街乡区县级集民])|社区)';
const UNIT = new RegExp(NAME + SUFFIX, 'g');
/** Where a place may begin: at the front, behind a period, or behind the words that lead to it. */
const PLACE = new RegExp(
  `(?:^|[年月日度在_:,、—–\\-“"《()\\d]|代表|关于|中共|中国共产党)((?:${NAME}${SUFFIX}){1,4})`,
  'g',
);
/** Words that end like a place and are none: 城乡, 各村, 特色小镇, 美丽乡村. */
const NO_PLACE = new RegExp(
  [
    '^[全本我各该城乡村农市县区镇省街园小社片景库山老灾辖郊集上股超都驻进]?[省市州盟区县旗镇乡村]$',
    '^(?:全|我|本|各|该|自治[区州县旗]|所有|[一二三四五六七八九十两多数百]个?[省市州盟区县旗镇乡村])',
    '(?:贫困|脱贫|百强|示范|试点|试验|重点|中心|行政|自然|帮扶|薄弱|特色|新型城?|现代化?|功能)[市区县旗镇乡村]$',
    '(?:[城小强乡]镇|[乡农]村|[小景灾疫片库山牧辖]区)$',
  ].join('|'),
);
/** Bodies that speak for the whole country. */
const COUNTRY = /国务院|全国人民代表大会|国家统计局|中华人民共和国|我国|全国/;

function placeIn(line: string): Place | undefined {
  for (const match of line.matchAll(PLACE)) {
    const units = leadingUnits(match[1]!);
    const last = units.at(-1);
    if (last === undefined) continue;
    const behind = match.index + match[0].length - match[1]!.length + units.join('').length;
    const office = OFFICE.exec(line.slice(behind))?.[0] ?? '';
    return { name: last + (OWN_OFFICE.test(office) ? '' : office), within: units.slice(0, -1) };
  }
  return COUNTRY.test(line) ? { name: '全国', within: [] } : undefined;
}

/** The units up to the first that is none: 云溪县 in 云溪县农业农村(局). */
function leadingUnits(words: string): string[] {
  const units = words.match(UNIT) ?? [];
  const end = units.findIndex((unit) => NO_PLACE.test(unit));
  return end < 0 ? units : units.slice(0, end);
}

function unitsIn(words: string): string[] {
  return (words.match(UNIT) ?? []).filter((unit) => !NO_PLACE.test(unit));
}

/** An office's figures are its own: 云溪县农业农村局2025年工作总结. */
const OFFICE =
  /^[\u4e00-\u9fa5]{0,14}?(?:局|办公室|办事处|办|中心|站|所|院|公司|集团|学校|中学|小学|医院|法院|检察院|厅|处|大队|支队|[^党镇县市区省乡]委|委员会|园区|景区)(?=[\d_(]|年|关于|工作|[上前]|$)/;
/** The government, the party's committee and the statisticians speak for the whole place; so does a street's office. */
const OWN_OFFICE =
  /^(?:人民政府)?(?:党(?:工)?委|委员会|办事处|[\u4e00-\u9fa5]*统计局|[\u4e00-\u9fa5]*调查队|(?:人民)?政府办公室|人民代表大会.*)$/;
