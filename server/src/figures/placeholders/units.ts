/**
 * The source of a pattern for what directly follows a number: a percent sign, a unit, or 万 and 亿 before one. Measure words
 * that also begin other words (个体, 家庭, 项目 …) count only where they do not.
 */
export const UNIT =
  '(?:[%‰]|(?:余|多)?(?:千|百)?(?:万|亿)|个百分点|百分点|元(?!旦|宵|首|素|件)|亩|公顷|平方|立方|公里|千米|米(?!兰|粉|面)|㎡|平米|℃|吨|公斤|千克|斤|' +
  '人(?!民|才|均|工|大|居|文|员|社|口|类|数|力|生|气|身|心|物|士|选|事|际|格|防|代|称)|名(?!称|词|单|录|牌|镇|村|优)|户(?!籍|外)|家(?!庭|园|长|乡|政|具|电|禽)|个(?!人|体|性|别)|' +
  '所(?!有|在|属)|座|栋|幢|间(?!接)|套(?!路)|台(?!账|风|湾)|辆|条(?!例|件|线)|棵|株|头(?!雁|部)|羽|只|项(?!目)|件|起(?!来|草|步|点)|' +
  '场(?!所|地|景|馆)|次(?!日)|批(?!准|发|次|示)|例(?!如|会)|处(?!理|级|置|长)|份|期(?!间|末)|类(?!似)|种(?!植|子|粮)|倍|成(?!立|果|效|为|功|员)|' +
  '位(?!于|居|列|置|次)|笔(?!者|试|记)|宗(?!教|旨|族|祠)|盏|篇(?!章)|册|小时|天|分钟|度电|千瓦|兆瓦)';

/** A pattern for what follows a number: a unit, perhaps after 余 or 多, or words that bound the number. */
export const BEFORE_UNIT = new RegExp(`^ {0,3}(?:(?:余|多)?${UNIT}|余(?![\\u4E00-\\u9FFF])|左右|以上|以下|以内)`);

/** Units in Latin letters. */
export const LATIN_UNIT = /^ ?(?:km|kg|kW|MW|GW|cm|mm|hm|m|g|t|MB|GB|TB)(?:h|²|2|³)?(?![A-Za-z])/;

/** The source of a pattern for 年, 月 or 日 after the number of one; 年均, 日报 and 日常 are words. */
export const DATE_UNIT = '[年月日](?!报(?!送|告)|均|常)';
