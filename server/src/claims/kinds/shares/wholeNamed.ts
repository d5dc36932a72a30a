import type { Shape } from '../../shape';
import { amountsIn } from '../common/amounts';
import { nameOf, REALM } from '../common/ratio';
import { type Opener, textAfter } from '../parts/openers';

/** The one amount in the line that goes by this name, or what 其中 opened, when the words may be said of it. */
export function wholeNamed(shape: Shape, words: string, part: number, opener: Opener | undefined): number | undefined {
  const core = coreOf(words);
  if (core === '') return /总[数量额]|全部/.test(words) && !REALM.test(words) ? opener?.whole : undefined;
  const named = onlyCalled(shape, part, core, opener);
  if (named !== undefined || !opener) return named;
  const name = wholeName(shape, opener.whole);
  const realm = REALM.exec(words)?.[0];
  // 老年人口87万人，其中80岁以上13万人，占总人口的3%: the old are not all people.
  if (OF_ALL.test(words) && !ALL_OF_THEM.test(coreOf(name).slice(0, -core.length || undefined))) return undefined;
  return name.includes(core) && (realm === undefined || name.includes(realm)) ? opener.whole : undefined;
}

const OF_ALL = /^(?:[全我][国省市州县区镇乡村])?(?:总|全部|所有)/;
/** Words before a name that narrow it to no part: 受理举报, 常住人口. */
const ALL_OF_THEM =
  /^(?:在[校册籍岗]|注册|登记|受理|接收|收到|办理|接待|常住|户籍|年末|全年|本年|新增|完成|实现|累计|共|现有|[\d年月日末底]|全?[省市州县区镇乡村])*$/;

/** The one amount before a place that goes by a name; under an opener, the one before its list. */
export function onlyCalled(shape: Shape, before: number, core: string, opener?: Opener): number | undefined {
  const found = amountsIn(shape, 0, before).filter((at) => {
    // What is listed beside a part is a part itself.
    if (opener && at > opener.at) return false;
    return (
      coreOf(nameOf(shape, shape.tokens[at]!).replace(/^其中[,:]?/, '')) === core ||
      coreOf(wholeName(shape, at)) === core
    );
  });
  return found.length === 1 ? found[0] : undefined;
}

/** 行政村 of 158个行政村中, else the words before the amount. */
function wholeName(shape: Shape, index: number): string {
  const after = /^([\u4e00-\u9fa5]{2,8}?)中/.exec(textAfter(shape, index))?.[1];
  return after ?? nameOf(shape, shape.tokens[index]!);
}

/** A name without the realm, the verb and the words for an amount, by which every level may be called. */
export function coreOf(words: string): string {
  return words
    .replace(/^(?:\d{4}年度?|本年度?|全年|当年)/, '')
    .replace(/^(?:全[国省市州盟区县旗乡镇村街]|我[省市州区县旗乡镇])/, '')
    .replace(/^(?:共有|共(?![同享建青产])|现有|拥有)/, '')
    .replace(/^(?:地方|地区|实际)/, '')
    .replace(/(?:的?(?:比重|比例)|的)$/, '')
    .replace(/^总(?=.{2})|总?[数量额]$/g, '')
    .replace(/(?:共|累计|预计|已|合计)?(?:完成|实现|达到?|为|有|接受|受理)?(?:了|到)?$/, '');
}
