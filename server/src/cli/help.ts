import type { Language } from './language';

/** What `hegao --help` prints. */
export const help: Readonly<Record<Language, string>> = {
  zh: `核稿 Hegao：核对公文报告里的数字、提法和结构。

用法：
  hegao lint 路径…     核对文件、文件夹或通配式样；- 表示标准输入
  hegao ledger 路径…   列出文中所有数据关系及其是否相符
  hegao rules          列出全部规则

选项：
  --format pretty|json     输出给人看（默认）或给程序读；hegao lint 另有：
           ndjson（一行一个文件）、sarif、github（Actions 标注）、junit、
           html（一页，可在屏幕上看，也可打印）
  --lang zh|en             说明文字的语言，默认依系统语言
  --color auto|always|never  着色；NO_COLOR 同样有效
  --config 文件            使用指定的 hegao.yaml
  --no-config              不使用 hegao.yaml
  --stdin-filename 名称    标准输入所代表的文件名
  -h, --help               显示用法
  -v, --version            显示版本

hegao lint 另有：
  --severity error|warning|information|hint
                           只报告此级别及以上的问题，默认 hint（全部）
  --fail-on error|warning|information|hint|never
                           有此级别及以上的问题时退出码为 1，默认 warning
  --max-warnings 数        警告多于此数时退出码也为 1
  --rule 规则=级别         调整一条规则，可重复；级别为 error、warning、information、hint 或 off
  --fix                    改好有唯一改法的问题并写回原文件；数字从不自动改
  --fix --dry-run          只显示会改什么（统一差异格式），不动文件
  --baseline 文件          文件里记下的问题不再报告，新问题照常报告
  --baseline 文件 --update-baseline
                           把现有问题全部记进基线文件，并清理已不存在的
  --cache[=文件]           记住结果，下次只核改过的文件；默认记在 .hegaocache
  --jobs 数                用几个线程同时核；默认文件不少于 100 个时比处理器核数少 1，否则为 1

文件夹里被 .gitignore 排除的文件不核。

退出码：0 没有达到 --fail-on 的问题；1 有；2 运行有误（如文件读不出，其余文件照常核对）
`,
  en: `Hegao (核稿) checks the figures, fixed wording and structure of Chinese official reports.

Usage:
  hegao lint PATH…     check files, folders or globs; - is standard input
  hegao ledger PATH…   list every relation between figures and whether it holds
  hegao rules          list the rules

Options:
  --format pretty|json     for people (default) or for programs; hegao lint also has
           ndjson (one file a line), sarif, github (annotations in Actions), junit,
           html (one page, for the screen and for paper)
  --lang zh|en             language of the messages; by default that of the system
  --color auto|always|never  colours; NO_COLOR is honoured
  --config FILE            use this hegao.yaml
  --no-config              use no hegao.yaml
  --stdin-filename NAME    the file that standard input stands for
  -h, --help               show this text
  -v, --version            show the version

For hegao lint:
  --severity error|warning|information|hint
                           report this severity and graver ones only; default: hint (all)
  --fail-on error|warning|information|hint|never
                           exit with 1 from this severity on; default: warning
  --max-warnings N         exit with 1 as well when there are more warnings than this
  --rule ID=SEVERITY       set one rule, may be repeated: error, warning, information, hint or off
  --fix                    make the repairs that have one right form, in the files; figures are never changed
  --fix --dry-run          only show what would be changed, as a unified diff
  --baseline FILE          leave out the findings that the file knows; new ones are reported
  --baseline FILE --update-baseline
                           write all present findings into the baseline, and remove what is gone
  --cache[=FILE]           keep results, and check only changed files next time; default file: .hegaocache
  --jobs N                 check in so many threads; default: from 100 files on one less than cores, else 1

Files that .gitignore leaves out are not searched for in folders.

Exit status: 0 nothing at or above --fail-on; 1 something; 2 the run failed (a file that cannot be read; the rest is still checked)
`,
};
