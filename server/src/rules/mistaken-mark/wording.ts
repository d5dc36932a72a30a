import type { Localized } from '../rule';
import type { MarkProblem } from './problem';

/** Says which mark is wrong, and how it should be. */
export function messageOf(problem: MarkProblem): Localized {
  const { kind, found, repaired, count = 1 } = problem;
  switch (kind) {
    case 'comma':
    case 'stop':
      return count > 1 ? westernOnce(kind, found, count) : westernMessage(kind, found, repaired);
    case 'ordinal':
      return ordinalMessage(found, repaired, count);
    case 'and':
      return {
        zh: `“${found}”中“和”已连接并列的最后一项，前面不再用顿号，应为“${repaired}”；如漏了一项，请补上。`,
        en: `In “${found}” 和 joins the last member by itself: write “${repaired}”, or put the member that is missing.`,
      };
    case 'list':
      return {
        zh: `“${found}”像是并列的几项，中间缺少顿号，是否应为“${repaired}”，请核对。`,
        en: `“${found}” seems to be a list that lacks its marks; should it be “${repaired}”?`,
      };
    default:
      return dashMessage(kind === 'opening', found, repaired);
  }
}

function westernMessage(kind: 'comma' | 'stop', found: string, repaired: string): Localized {
  return kind === 'comma'
    ? {
        zh: `“${found}”中用了西文逗号，应为“${repaired}”。`,
        en: `There is a Western comma in “${found}”: write “${repaired}”.`,
      }
    : {
        zh: `“${found}”中用了西文句点，应为“${repaired}”；如是姓名中的间隔号，应为“·”。`,
        en: `There is a Western full stop in “${found}”: write “${repaired}”, or · within a name.`,
      };
}

function westernOnce(kind: 'comma' | 'stop', found: string, count: number): Localized {
  const [zh, en] = kind === 'comma' ? ['逗号', 'commas'] : ['句点', 'full stops'];
  return {
    zh: `全文有${count}处汉字之间用了西文${zh}，可能是复制或转换时带入的，如“${found}”，建议统一改为中文标点。`,
    en: `The report has ${count} Western ${en} between Chinese characters, such as “${found}”; better change them all.`,
  };
}

function ordinalMessage(found: string, repaired: string, count: number): Localized {
  const often = count > 1 ? { zh: `（全文${count}处）`, en: ` (${count} times)` } : { zh: '', en: '' };
  return {
    zh: `带括号的序号后不用顿号，“${found}”应为“${repaired}”${often.zh}。`,
    en: `A number in brackets takes no 、: “${found}” should be “${repaired}”${often.en}.`,
  };
}

function dashMessage(opens: boolean, found: string, repaired: string): Localized {
  const mark = opens ? { zh: '破折号“——”', en: 'the dash ——' } : { zh: '连接号“—”', en: 'the dash —' };
  return {
    zh: `“${found}”中的“${opens ? '一一' : '一'}”像是${mark.zh}之误，是否应为“${repaired}”，请核对。`,
    en: `The 一 in “${found}” seems to stand for ${mark.en}; should it be “${repaired}”?`,
  };
}
