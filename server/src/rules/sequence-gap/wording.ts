import type { Localized } from '../rule';
import type { Disorder, Lost } from './disorder';
import { writeLike } from './numbering';

export const PREVIOUS: Localized = { zh: '前一个序号', en: 'The number before' };

/** What is wrong with a number, and what it should be where that is known. */
export function messageOf(disorder: Disorder | Lost): Localized {
  const { text } = disorder.item;
  const write = (value: number) => writeLike(text, value) ?? String(value);
  switch (disorder.kind) {
    case 'gap':
      return missingMessage(text, disorder.missing.map(write));
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
      return outOfPlaceMessage(disorder, write);
  }
}

function missingMessage(text: string, missing: readonly string[]): Localized {
  const [first, last] = [missing[0]!, missing[missing.length - 1]!];
  const zh = missing.length > 2 ? `“${first}”至“${last}”` : missing.map((number) => `“${number}”`).join('');
  const en = missing.length > 2 ? `“${first}” to “${last}”` : missing.map((number) => `“${number}”`).join(' and ');
  return {
    zh: `序号“${text}”之前缺少${zh}。`,
    en: `${en} ${missing.length > 1 ? 'are' : 'is'} missing before “${text}”.`,
  };
}

type OutOfPlace = Disorder & { readonly kind: 'duplicate' | 'misplaced' };

function outOfPlaceMessage({ kind, item, right }: OutOfPlace, write: (value: number) => string): Localized {
  const should =
    right === undefined
      ? { zh: '', en: '' }
      : { zh: `，应为“${write(right)}”`, en: `; it should be “${write(right)}”` };
  return kind === 'duplicate'
    ? { zh: `序号“${item.text}”重复${should.zh}。`, en: `The number “${item.text}” stands twice${should.en}.` }
    : { zh: `序号“${item.text}”次序有误${should.zh}。`, en: `The number “${item.text}” is out of order${should.en}.` };
}
