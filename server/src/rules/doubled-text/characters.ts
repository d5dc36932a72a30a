import type { Block } from '../../document';
import { type Doubled, removal } from './problem';
import { BEGIN_ONCE, END_ONCE, isKnownWord, surenessOf } from './words';

/** One character that stands twice: function words that never follow themselves, and words begun or ended twice. */
export function readCharacters({ folded, content }: Block): Doubled[] {
  const found: Doubled[] = [];
  for (let at = content.start; at + 1 < content.end; at++) {
    if (!isPair(folded, at)) continue;
    const clauseStart = at === content.start || /[,。;:!?、\s]/.test(folded[at - 1]!);
    if (isReduplicated(folded, at) && !endsReduplication(folded, at)) continue;
    if (isDoubledParticle(folded, at, clauseStart)) found.push(problemAt(folded, at, at + 2, at));
    else if (isBegunTwice(folded, at, clauseStart)) found.push(problemAt(folded, at, at + 3, at));
    else if (isEndedTwice(folded, at)) found.push(problemAt(folded, at - 1, at + 2, at));
  }
  return found;
}

/** Two equal Chinese characters that are not part of three. */
function isPair(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at);
  if (unit !== folded.charCodeAt(at + 1)) return false;
  return unit !== folded.charCodeAt(at + 2) && unit !== folded.charCodeAt(at - 1) && isHan(folded[at]!);
}

/** 扎扎实实, 清清楚楚: both characters of a word stand twice on purpose. */
function isReduplicated(folded: string, at: number): boolean {
  const isTwice = (first: number) => folded[first] === folded[first + 1] && isHan(folded[first] ?? '');
  return isTwice(at - 2) || isTwice(at + 2);
}

/** 实实在在|的的成效: 的 is no half of such a word unless 确 makes it one (的的确确). */
function endsReduplication(folded: string, at: number): boolean {
  return folded[at] === '的' && folded[at + 2] !== folded[at + 3];
}

function problemAt(folded: string, start: number, end: number, at: number): Doubled {
  const text = folded.slice(start, end);
  const once = folded.slice(start, at) + folded.slice(at + 1, end);
  return {
    sort: 'character',
    span: { start, end },
    text,
    once,
    repairs: [removal({ start: at, end: at + 1 }, true)],
  };
}

interface Particle {
  /** Characters that make a word with one that follows them: 目的|的. */
  readonly before: string;
  /** Characters that make a word with one before them: 的|的确. */
  readonly after: string;
  /** Names may end with it, so what stands before must be a known word: 云和|和景宁. */
  readonly needsWord?: boolean;
  /** Many words end with it, so it counts only where a clause begins. */
  readonly opensClause?: boolean;
}

const PARTICLES: ReadonlyMap<string, Particle> = new Map([
  ['的', { before: '目标似端鹄美', after: '确的士黎哥话' }],
  ['了', { before: '为除不罢得对未没末亏终了目明甚', after: '解结却然断如无得事若此望了' }],
  [
    '和',
    {
      before: '',
      after: '平睦解谐约田谈善蔼声亲弦顺暖缓服颜气美乐林县静硕丰面政布龙好风畅悦融煦合易衷',
      needsWord: true,
    },
  ],
  ['与', { before: '参给送交授赠相付赐租施予', after: '会否众世时其共日此非' }],
  ['及', { before: '以涉不普波触顾提危谈论遍企惠扩累殃遑', after: '时其至早格第物锋' }],
  [
    '在',
    {
      before: '存现实坐放正不所留旨处内潜自健贵落犹都意志立靠绝好重难关',
      after: '于内校线外场家位职手建座意乎城野所世学读业押编案册岗岸售谈途研园库株位榜册田刊逃京座身',
    },
  ],
  [
    '是',
    {
      before: '不但可于而还就正却真便总更只算要或凡像若又也都既即非既先国倒自如乃硬老求国论其似惟唯莫',
      after: '否不从非因夜古我',
    },
  ],
  [
    '把',
    {
      before: '一火两倒几手三子刀四扫握万车二千百拖五六七八俩半双壶',
      after: '握头手持守门关舵脉控式柄牢总准稳',
    },
  ],
  [
    '被',
    {
      before: '植地棉花衣包薄单夹绒丝草覆',
      after: '迫捕动子告俘选害褥窝服单面征申保投评帮检审救监执调套拆处查子',
    },
  ],
  ['将', { before: '', after: '军领来士要近令信校官帅才门相息功计错就乐', opensClause: true }],
  ['并', { before: '', after: '且非网购列轨入联行发处立举存重进肩称力案表联排', opensClause: true }],
  ['使', { before: '', after: '用得命馆者劲节团', opensClause: true }],
  ['让', { before: '', after: '步给位利路渡出座', opensClause: true }],
  ['向', { before: '', after: '前来往上着下阳导心善日海东西南北外内好', opensClause: true }],
]);

function isDoubledParticle(folded: string, at: number, clauseStart: boolean): boolean {
  const unit = folded[at]!;
  const particle = PARTICLES.get(unit);
  if (!particle) return false;
  const before = folded[at - 1] ?? '';
  const after = folded[at + 2] ?? '';
  if (after !== '' && particle.after.includes(after)) return false;
  // 的 and 了 end things, the others lead on to something.
  if (unit === '的' || unit === '了') {
    return !clauseStart && !particle.before.includes(before) && !folded.startsWith('小时了了', at - 2);
  }
  if (!isHan(after) && !/["“《\d]/.test(after)) return false;
  if (clauseStart) return true;
  if (particle.opensClause || particle.before.includes(before)) return false;
  return !particle.needsWord || /[”》)%]/.test(before) || endsWithKnownWord(folded, at);
}

function endsWithKnownWord(folded: string, end: number): boolean {
  return isKnownWord(folded.slice(Math.max(0, end - 2), end)) || isKnownWord(folded.slice(Math.max(0, end - 3), end));
}

/** 推推进项目: the first character of a verb, typed twice where its clause begins or behind a word that leads up to it. */
function isBegunTwice(folded: string, at: number, clauseStart: boolean): boolean {
  if (!BEGINNINGS.has(folded.slice(at + 1, at + 3)) && !BEGINNINGS.has(folded.slice(at + 1, at + 4))) return false;
  return (
    clauseStart || /[是要将]/.test(folded[at - 1]!) || surenessOf(folded.slice(Math.max(0, at - 2), at)) === 'sure'
  );
}

/** 发展展，: the last character of a word, typed twice before a mark. */
function isEndedTwice(folded: string, at: number): boolean {
  return ENDINGS.has(folded.slice(Math.max(0, at - 1), at + 1)) && /^[,。;!?、)》”]/.test(folded.slice(at + 2, at + 3));
}

const BEGINNINGS: ReadonlySet<string> = new Set(BEGIN_ONCE);
const ENDINGS: ReadonlySet<string> = new Set(END_ONCE);

function isHan(unit: string): boolean {
  return /^[\u4E00-\u9FA5]$/.test(unit);
}
