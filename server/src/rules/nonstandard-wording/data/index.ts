import type { WordingGroup } from '../entry';
import { collocations } from './collocations';
import { homophones } from './homophones';
import { idioms } from './idioms';
import { legal } from './legal';
import { lookalikes } from './lookalikes';
import { measureWords } from './measureWords';
import { misspellings } from './misspellings';
import { officialPhrases } from './officialPhrases';
import { redundant } from './redundant';
import { statistics } from './statistics';
import { time } from './time';
import { typing } from './typing';
import { variants } from './variants';

/** All that the rule knows, by theme. */
export const wordings: readonly WordingGroup[] = [
  ...time,
  ...statistics,
  ...measureWords,
  ...legal,
  ...collocations,
  ...redundant,
  ...officialPhrases,
  ...idioms,
  ...lookalikes,
  ...misspellings,
  ...homophones,
  ...typing,
  ...variants,
];
