import { PULLING, startSession } from '../lsp/session';
import { generateReport } from './generator';

async function main() {
  for (const bytes of [20_000, 200_000, 2_000_000]) {
    const s = await startSession({ capabilities: PULLING });
    const text = generateReport(bytes, 20231101);
    const uri = s.open('报告.report', 'report', text);
    const r = (await s.report(uri)) as any;
    console.log(
      bytes,
      'chars',
      text.length,
      'lines',
      text.split('\n').length,
      'items',
      r.items.length,
      'json',
      Buffer.byteLength(JSON.stringify(r)),
    );
    const by: any = {};
    for (const i of r.items) by[i.code] = (by[i.code] ?? 0) + 1;
    console.log(by, Buffer.byteLength(JSON.stringify(r.items.map((i: any) => i.relatedInformation ?? []))));
    const t0 = performance.now();
    for (let i = 0; i < 20; i++) JSON.stringify(r);
    console.log('stringify', (performance.now() - t0) / 20);
    const str = JSON.stringify(r);
    const t2 = performance.now();
    for (let i = 0; i < 20; i++) Buffer.from(str, 'utf8');
    console.log('buffer', (performance.now() - t2) / 20);
    const t1 = performance.now();
    for (let i = 0; i < 20; i++) JSON.parse(str);
    console.log('parse', (performance.now() - t1) / 20);
    await s.end();
  }
}
main();
