import { fold } from './fold';

/**
 * True for a line that belongs to the web page around a report and not to the report: its labels (索引号 发布机构 浏览次数 …),
 * its buttons (打印 关闭 分享到 …) and its footer (网站地图, ICP备). A sentence that only mentions such words is none.
 */
export function isPageChrome(line: string): boolean {
  // Most lines of a report are told by their full stops, before anything else is looked at.
  if (line.length > LONGEST || line.includes('。')) return false;
  const folded = fold(line).trim();
  if (SENTENCE_END.test(folded)) return false;
  // The large patterns take milliseconds to compile, which most reports are spared by what such lines cannot do without.
  const isLabel = folded.includes(':') && (STRONG_LABEL.test(folded) || WEAK_LABEL.test(folded));
  return (
    isLabel || (BUTTON_START.test(folded) && BUTTONS.test(folded)) || (IN_FOOTER.test(folded) && FOOTER.test(folded))
  );
}

const LONGEST = 240;
const SENTENCE_END = /。|[!?;]$/;

/** A word of a page's header, with the spaces that such words are often set with (索 引 号). */
function spaced(words: string): string {
  return words
    .split(' ')
    .map((word) => Array.from(word).join(' {0,2}'))
    .join('|');
}

/** These words open no line of a report; a colon after one settles it. */
const STRONG_LABEL = new RegExp(
  `^[\\[【(]?(?:${spaced(
    '索引号 信息索引号 主题分类 信息分类 组配分类 体裁分类 发布机构 发布单位 发文机关 发文字号 公开主体 公开方式 公开形式 公开范围 公开属性 公开时限 成文日期 成文时间 发文日期 发文时间 发布日期 发布时间 生成日期 生成时间 公开日期 公开时间 印发日期 更新时间 浏览次数 浏览量 阅读次数 阅读量 点击次数 点击数 点击率 点击量 访问次数 访问量 信息来源 文章来源 稿件来源 责任编辑 网站标识码 统一编号 信息名称 有效性 当前位置 您的位置 您现在的位置 您当前的位置 您所在的位置 上一篇 下一篇 上一条 下一条 分享到 分享至 字体大小 字体 字号',
  )})[\\]】)]? ?:`,
);

/** These may open a line of a report too; a page's own line is short. */
const WEAK_LABEL = /^(?:来 ?源|作 ?者|编 ?辑|文 ?号|日 ?期|时 ?间|浏览|阅读|点击|访问) ?: ?.{0,30}$/;

const BUTTON =
  '网站地图|联系我们|关于我们|网站声明|隐私声明|设为首页|加入收藏|收藏本页|收藏|无障碍浏览|无障碍阅读|无障碍|长者模式|适老化|打印本页|打印正文|打印|关闭窗口|关闭本页|关闭页面|关闭|返回顶部|返回首页|返回列表|返回|首页|下载|分享|微信|微博|QQ空间|放大|缩小|大|中|小|默认|字体|字号|扫一扫.{0,20}';
const BUTTON_START = new RegExp(
  `^[\\[【(|/·\\s${BUTTON.split('|')
    .map(([first]) => first)
    .join('')}]`,
);
/** Nothing but buttons, with bars and brackets between them. One character alone (大, 中) is no button. */
const BUTTONS = new RegExp(`^(?=.{2})(?:[\\[【(|/·\\s]*(?:${BUTTON})[\\]】)|/·\\s:]*)+$`);

const IN_FOOTER = /[备码权单©首]|copyright/i;
const FOOTER =
  /[\u4E00-\u9FA5]ICP备 ?\d{5}|公网安备 ?\d{6}|网站标识码|^主办单位.{0,80}(?:技术支持|网站)|版权所有.{0,40}$|^(?:copyright|©)|^首页 ?[>»›]/i;
