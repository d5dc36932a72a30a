import type { Block, Span } from '../../document';

/** A 、 where none belongs. The span is relative to the block. */
export interface Pause {
  readonly span: Span;
  readonly kind: 'ordinal' | 'and';
  readonly shown: Span;
}

export function readPauses({ folded, content }: Block): Pause[] {
  if (!folded.includes('、')) return [];
  return [...readOrdinal(folded, content), ...readAnd(folded)];
}

/** （一）、 and (1)、: a number in brackets takes no mark (GB/T 15834-2011 §4.5.3.3 has 、 behind those without). */
const ORDINAL =
  /^ {0,8}\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\) ?、(?=[\u3400-\u9fff“《])(?![一二三四五六七八九十]{1,3}[、两项条款])/;

function readOrdinal(folded: string, { start, end }: Span): Pause[] {
  for (const from of new Set([0, start])) {
    const match = ORDINAL.exec(folded.slice(from, Math.min(end, from + 24)));
    if (!match) continue;
    const at = from + match[0].length;
    const first = from + match[0].indexOf('(');
    return [{ span: { start: at - 1, end: at }, kind: 'ordinal', shown: { start: first, end: at } }];
  }
  return [];
}

/**
 * 组织、纪检、宣传、和统战等部门: 和 joins the last member by itself. Where things are named behind 等, it is no preposition
 * (走村入户、和群众谈心等方式), and a word that only begins with it (和谐) is left alone.
 */
const AND =
  /、和(?![平睦解谐约田谈善蔼声亲弦顺暖缓服颜气美乐林静硕丰面政布龙好风畅悦融煦合易衷而])([\u3400-\u9fff]{2,8}?)等(?:[\d一二三四五六七八九十两几多]{0,3}个?)(?:部门|单位|[村镇乡县市区地]|社区|街道|产业|行业|领域|企业|学校|机构|设施|设备|人员|群体|项目|工程)/g;
/** Two members before it. */
const LIST = /[\u3400-\u9fff]{2}、[\u3400-\u9fff]{2,8}$/;
const REACH = 12;
/** 和康县 and 和义街道 are names, 和 a part of them. */
const NAME = /^.{1,2}(?:[县市区旗乡镇村站桥路山河]|街道|社区|小区)$/;

function readAnd(folded: string): Pause[] {
  if (!folded.includes('、和')) return [];
  return Array.from(folded.matchAll(AND)).flatMap(({ index, 1: member = '' }) => {
    const before = folded.slice(Math.max(0, index - REACH), index);
    if (NAME.test(member) || !LIST.test(before)) return [];
    const shown = { start: index - (before.length - before.lastIndexOf('、') - 1), end: index + 2 + member.length };
    return [{ span: { start: index, end: index + 1 }, kind: 'and', shown }];
  });
}
