import { compare, whole } from '../../arithmetic/rational';
import { type Block, keeping, type Report, type Sentence, slice } from '../../document';
import { type Figure, printedValue } from '../../figures';
import type { BlockReading, ReportReading } from '../reading';
import { isPlanned } from '../statements/planned';
import type { Reckoning } from '../statements/reckoning';
import { sectionAt, TOP } from '../statements/section';
import type { SentencePrint } from './facts';
import { hash32, hash52 } from './hash';

/** The sentences with figures that belong to one period only: found again in the next report, they were not brought up to date. */
export function readSentencePrints({ blocks }: ReportReading, reckoning: Reckoning): SentencePrint[] {
  const found: SentencePrint[] = [];
  let section = TOP;
  for (const { start, reading } of blocks) {
    const { block } = reading;
    if (GLOSSARY.test(block.folded.slice(block.content.start, block.content.start + 12))) break;
    section = sectionAt(section, block, reckoning);
    if (section.planned) continue;
    for (const print of printsOf(reading)) {
      found.push({ ...print, start: start + print.start, end: start + print.end });
    }
  }
  return found;
}

/** What follows is no part of the report's text. */
const GLOSSARY = /^[([]?(?:名词解释|名词注释|有关用语|用语说明|附件|注释)/;

/** Those of one line, relative to it. */
const printsOf = keeping(({ block, figures }: BlockReading): readonly SentencePrint[] => {
  if (figures.length < LEAST_FIGURES || block.kind === 'heading' || block.kind === 'tableRow') return [];
  let next = 0;
  return block.sentences.flatMap((sentence, index) => {
    const first = next;
    while (next < figures.length && figures[next]!.sentence === index) next += 1;
    const own = figures.slice(first, next);
    if (!isTelling(block, sentence, own)) return [];
    const words = slice(block.folded, sentence.span);
    return [{ hash: hash52(bare(words)), ...sentence.span, namesMonths: PART_OF_YEAR.test(words) }];
  });
});

const LEAST_LENGTH = 25;
const LEAST_FIGURES = 2;

function isTelling(block: Block, sentence: Sentence, figures: readonly Figure[]): boolean {
  if (figures.filter(isMeasured).length < LEAST_FIGURES) return false;
  const words = slice(block.folded, sentence.span);
  if (bare(words).length < LEAST_LENGTH || isPlanned(block.folded, sentence)) return false;
  return !DATED.test(words) && !STANDING.test(words);
}

/** 三个 and 第二 are words rather than figures; 100% is a limit that many things stay at. */
function isMeasured({ kind, number }: Figure): boolean {
  if (!number.arabic || number.coefficient === 0n) return false;
  if (kind === 'percent') return compare(printedValue(number), whole(100)) !== 0;
  return kind === 'quantity' || kind === 'points';
}

/** The sentence names a time of its own, so it may be told again. */
const DATED =
  /(?:19|20)\d\d(?:年|[-—.])|去年|前年|上年(?!同)|十[一二三四五]五|[二两三四五六七八九十]年[来间]?|以来|成立|\d+月\d+日/;
/** What stays as it is from year to year, or is fixed by rules and designs. */
const STANDING = new RegExp(
  [
    '辖|现有|拥有|共有|下设|内设|编制|在职|位于|地处|(?<!差)距|海拔|全长|总长|国土|耕地|林地|面积(?:为|约|达)?\\d',
    '(?:常住|户籍|总|农业)人口|人口\\d|总户数|党员\\d+[名人](?!次)|总投资|投资[\\d.]+[万亿]*元的|占地|规划|设计|库容|装机|[年日]产|产能|[年日]处理',
    '(?<!高)标准(?!化)|每[人亩户个村年季月周日天]|人均|定额|给予|规定|不得|逾期|是指|指的是|[,(]即|\\d个?小时',
  ].join('|'),
);
/** 上半年, 1-9月: told again in the same year's summary. */
const PART_OF_YEAR = /[上下]半年|[一二三四]季度|\d月/;

/** Without marks, spaces and what is hidden: neither widths nor punctuation make another sentence. */
function bare(folded: string): string {
  return folded.replace(/[^\u4e00-\u9fa5A-Za-z\d.%]+/g, '').replace(/\.$/, '');
}

/**
 * The smallest hashes of a report's sentences without their numbers: a sample of fixed size from which it can be told how many
 * sentences two reports share, whatever their length.
 */
export function sketchOf({ blocks }: Report): Uint32Array {
  const hashes = new Set<number>();
  for (const { block } of blocks) for (const hash of skeletonsOf(block)) hashes.add(hash);
  return Uint32Array.from([...hashes].sort((a, b) => a - b).slice(0, SKETCH));
}

/** The size of the sample. */
export const SKETCH = 48;
const LEAST_SKELETON = 12;

const skeletonsOf = keeping((block: Block): readonly number[] =>
  block.sentences.flatMap(({ span }) => {
    const words = bare(slice(block.folded, span)).replace(/[\d.]+/g, '0');
    return words.length < LEAST_SKELETON ? [] : [hash32(words)];
  }),
);
