import { version } from '../../../package.json';

/** What the arguments of `hegao-language-server` ask for. */
export type Launch =
  | { readonly kind: 'serve' }
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'refuse'; readonly text: string };

/** Transports and the client's number, each with its value in the same argument or in the next one. */
const FLAG = /^--(?:stdio|node-ipc)$/;
const FLAG_WITH_VALUE = /^--(?:socket|pipe|clientProcessId)(=.*)?$/;

/** Standard output belongs to the protocol, so an argument that is not understood is refused before a word is spoken. */
export function launchOf(parameters: readonly string[]): Launch {
  if (parameters.some((parameter) => ['-h', '--help'].includes(parameter))) return { kind: 'answer', text: HELP };
  if (parameters.some((parameter) => ['-v', '--version'].includes(parameter)))
    return { kind: 'answer', text: `${version}\n` };
  for (let at = 0; at < parameters.length; at++) {
    const parameter = parameters[at]!;
    const valued = FLAG_WITH_VALUE.exec(parameter);
    if (!valued && !FLAG.test(parameter)) return refusal(`不认识的参数 ${parameter}`, `unknown argument ${parameter}`);
    if (!valued || (valued[1]?.length ?? 0) > 1) continue;
    at += 1;
    if (valued[1] !== undefined || parameters[at] === undefined)
      return refusal(`参数 ${parameter} 后面缺少取值`, `${parameter} needs a value`);
  }
  return { kind: 'serve' };
}

function refusal(zh: string, en: string): Launch {
  return { kind: 'refuse', text: `hegao-language-server: ${zh}（用法见 --help）; ${en} (see --help)\n` };
}

const HELP = `核稿 Hegao 的语言服务器，由编辑器启动，按语言服务器协议（LSP）对话。
The language server of Hegao (核稿): started by an editor, it speaks the Language Server Protocol.

  --stdio                  经标准输入输出对话（默认） talk over standard input and output (default)
  --socket=PORT            连接本机的一个端口 connect to a port of this machine
  --pipe=NAME              连接命名管道或套接字 connect to a named pipe or socket
  --node-ipc               经 Node 的进程间通道 over the channel of Node that a parent process has opened
  --clientProcessId=PID    此进程结束时一同退出 end when this process has gone
  -h, --help               显示用法 show this text
  -v, --version            显示版本 show the version

各编辑器的配置 Set-up of each editor: docs/editors.zh-CN.md, docs/editors.md
`;
