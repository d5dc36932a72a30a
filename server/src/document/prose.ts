/**
 * True when a text reads like Chinese prose, so that checking it makes sense: Chinese characters prevail and, in anything
 * but a short note, sentences end. English or Japanese text, program and configuration files, tables of figures and logs are none.
 * Looks at a few samples only: the cost does not depend on the length.
 */
export function isChineseProse(text: string): boolean {
  // Directives and other comments are no part of the prose.
  const sample = samplesOf(text).replace(/<!--[\s\S]*?-->/g, '');
  // The rows of a table may be mostly figures and bars, and what stands between the tables prose all the same.
  return readsLikeProse(sample) || (sample.includes('|') && readsLikeProse(sample.replace(TABLE_ROW, '')));
}

function readsLikeProse(sample: string): boolean {
  const counts = count(sample);
  if (counts.chinese < FEWEST_CHARACTERS || counts.kana * 20 > counts.chinese) return false;
  const share = counts.chinese / counts.visible;
  const endsSentences = counts.ends > 0;
  return counts.chinese < SHORT_NOTE
    ? share >= 0.4
    : endsSentences && share >= (counts.ends * 200 >= counts.visible ? 0.35 : 0.5);
}

const TABLE_ROW = /^[ \t]{0,3}\|.*$/gm;
const FEWEST_CHARACTERS = 4;
/** A text of so few Chinese characters may be a title, or the first sentence being written. */
const SHORT_NOTE = 200;
const SAMPLE = 2000;

function samplesOf(text: string): string {
  if (text.length <= 3 * SAMPLE) return text;
  const middle = Math.floor((text.length - SAMPLE) / 2);
  return text.slice(0, SAMPLE) + text.slice(middle, middle + SAMPLE) + text.slice(-SAMPLE);
}

interface Counts {
  visible: number;
  chinese: number;
  kana: number;
  /** 。！？；: the marks that end a sentence, half-width ones not among them, since code is full of those. */
  ends: number;
}

function count(sample: string): Counts {
  const counts: Counts = { visible: 0, chinese: 0, kana: 0, ends: 0 };
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    if (unit <= 0x20 || unit === 0x3000) continue;
    counts.visible++;
    if (unit >= 0x4e00 && unit <= 0x9fff) counts.chinese++;
    else if (unit >= 0x3040 && unit <= 0x30ff) counts.kana++;
    else if (unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0xff1b) counts.ends++;
  }
  return counts;
}
