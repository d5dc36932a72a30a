/**
 * True when each name holds another label of one family, of which nothing can have two: 省级3项、市级4项、县级2项. What is 省级以上 is
 * no label of its own.
 */
export function areExclusive(names: readonly string[]): boolean {
  if (names.some((name) => /[级奖类](?:及其?)?以[上下]/.test(name))) return false;
  return FAMILIES.some((family) => {
    const labels = names.map((name) => name.match(family) ?? []);
    return labels.every((found) => found.length === 1) && new Set(labels.map(([label]) => label)).size === names.length;
  });
}

/** False where only some of the names distinguish: of 种植类12个、养殖类8个、国家级示范社2个 the last are among the others too. */
export function areOfOneKind(names: readonly string[]): boolean {
  const marked = names.filter((name) => /示范|龙头|重点|先进|骨干|以[上下]/.test(name));
  return marked.length === 0 || marked.length === names.length;
}

const FAMILIES: readonly RegExp[] = [
  /国家级|省级|市级|县级|区级|[乡镇]级|村级/g,
  /改扩建|新建|改建|扩建|续建/g,
  /特等奖|[一二三]等奖|优秀奖|组织奖/g,
  /[金银铜]牌/g,
  /[一二三四五甲乙丙丁]级|特级/g,
  /[一二三四五甲乙丙ⅠⅡⅢⅣⅤ]类/g,
  /幼儿园|小学|初中|高中|中学/g,
  /[一二三四五]星级?/g,
  /国家级|省部级|[市地]厅级|县处级|乡科级|校级/g,
  // The sanctions of 《中国共产党纪律处分条例》第八条: a case ends with one of them.
  /(?<!严重)警告|严重警告|撤销党内职务|留党察看|开除党籍/g,
  // A case is handed over to one office.
  /纪检监察(?:机关|部门)|纪委监委|公安(?:机关|部门)|检察(?:机关|部门)|主管(?:部门|单位)/g,
];
