import type { Localized } from '../rules';

/** The words of a slogan's card. */
export const SLOGAN_WORDS = {
  aliases: { zh: '也可写作', en: 'Also written' },
  collocation: { zh: '通行搭配', en: 'Goes with' },
  since: { zh: '始于', en: 'In use since' },
  until: { zh: '用至', en: 'In use until' },
  supersededBy: { zh: '现为', en: 'Now' },
  replaced: { zh: '取代', en: 'Took the place of' },
  source: { zh: '出处', en: 'Laid down in' },
  scope: { zh: '范围', en: 'Scope' },
  note: { zh: '说明', en: 'Note' },
} as const satisfies Record<string, Localized>;

/** Whose a slogan is, where that is no province. */
export const SCOPES: Readonly<Record<string, Localized>> = {
  national: { zh: '全国', en: 'national' },
  terms: { zh: '统计和法定用语', en: 'statistical and legal terms' },
  own: { zh: '本单位', en: 'your own' },
};

/** 2018-03 as people say it. */
export function dated(date: string): Localized {
  const [year, month] = date.split('-').map(Number);
  return month === undefined ? { zh: `${year}年`, en: `${year}` } : { zh: `${year}年${month}月`, en: date };
}
