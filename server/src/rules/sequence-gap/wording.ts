import { writeLike } from '../numbering';
import type { Localized } from '../rule';
import type { Connective } from './connectives';
import type { Disorder, Lost } from './disorder';

export const PREVIOUS: Localized = { zh: '前一个序号', en: 'The number before' };

/** What is wrong with a number, and what it should be where that is known. */
export function messageOf(disorder: Disorder | Lost | Connective, isSure: boolean): Localized {
  if (disorder.kind === 'connective') return connectiveMessage(disorder);
  const { text } = disorder.item;
  const write = (value: number) => writeLike(text, value) ?? String(value);
  switch (disorder.kind) {
    case 'gap':
      return missingMessage(text, disorder.missing.map(write), disorder.comesLater);
    case 'start':
      return {
        zh: `序号从“${text}”开始，前面似缺“${write(1)}”，请核对。`,
        en: `The numbering starts with “${text}”; “${write(1)}” seems to be missing before it.`,
      };
    case 'lost':
      return {
        zh: `此处似缺序号“${write(disorder.right)}”，请核对。`,
        en: `The number “${write(disorder.right)}” seems to be missing here.`,
      };
    case 'swapped':
      return {
        zh: `序号“${text}”与后面的“${disorder.other.text}”次序颠倒。`,
        en: `“${text}” and the “${disorder.other.text}” after it are in the wrong order.`,
      };
    case 'fallback':
      return {
        zh: `序号“${text}”排在“${disorder.previous.text}”之后，请核对次序。`,
        en: `“${text}” follows “${disorder.previous.text}”; please check the order.`,
      };
    default:
      return outOfPlaceMessage(disorder, write, isSure);
  }
}

function missingMessage(text: string, missing: readonly string[], comesLater: boolean): Localized {
  const [first, last] = [missing[0]!, missing[missing.length - 1]!];
  const zh = missing.length > 2 ? `“${first}”至“${last}”` : missing.map((number) => `“${number}”`).join('');
  const en = missing.length > 2 ? `“${first}” to “${last}”` : missing.map((number) => `“${number}”`).join(' and ');
  return {
    zh: `序号“${text}”之前缺少${zh}${comesLater ? '，后文另有，请核对次序' : ''}。`,
    en: `${en} ${missing.length > 1 ? 'are' : 'is'} missing before “${text}”${comesLater ? ', but found further on; please check the order' : ''}.`,
  };
}

type OutOfPlace = Disorder & { readonly kind: 'duplicate' | 'misplaced' };

function outOfPlaceMessage(disorder: OutOfPlace, write: (value: number) => string, isSure: boolean): Localized {
  const { kind, item } = disorder;
  const should = shouldBe(disorder, write, isSure);
  return kind === 'duplicate'
    ? { zh: `序号“${item.text}”重复${should.zh}。`, en: `The number “${item.text}” stands twice${should.en}.` }
    : { zh: `序号“${item.text}”次序有误${should.zh}。`, en: `The number “${item.text}” is out of order${should.en}.` };
}

/** A number in a row that is wrong in several places, or may be a copy, has no certain right form. */
function shouldBe(
  { right, isConfirmed, isShifted }: OutOfPlace,
  write: (value: number) => string,
  isSure: boolean,
): Localized {
  if (!isConfirmed && !isSure) return { zh: '', en: '' };
  const zh = isShifted ? '，其后序号依次顺延' : '';
  const en = isShifted ? ', and those after it one higher' : '';
  return { zh: `，应为“${write(right)}”${zh}`, en: `; it should be “${write(right)}”${en}` };
}

function connectiveMessage({ trouble, word, wanted }: Connective): Localized {
  switch (trouble) {
    case 'no-first':
      return {
        zh: `“${word}”之前未见“${wanted}”，请核对。`,
        en: `There is no “${wanted}” before “${word}”; please check.`,
      };
    case 'repeated':
      return {
        zh: `“${word}”重复，此处似应为“${wanted}”，请核对。`,
        en: `“${word}” stands twice; “${wanted}” may be meant here.`,
      };
    case 'skipped':
      return {
        zh: `“${word}”之前缺少“${wanted}”，请核对。`,
        en: `“${wanted}” is missing before “${word}”; please check.`,
      };
    default:
      return {
        zh: `“${word}”与后面的“${wanted}”次序颠倒，请核对。`,
        en: `“${word}” and the “${wanted}” after it are in the wrong order; please check.`,
      };
  }
}
