import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportNames } from './documentLinks';
import { served } from './fakes';

test('every title that is named is found, without its marks', () => {
  const text = '贯彻《青禾镇2024年工作总结》和《办法》。\n<!-- 《隐去》 -->\n另见《 云溪县计划 》，《未写完。\n';
  const { service, document } = served(text);
  const titles = service.titles(document);
  assert.deepEqual(
    titles.map(({ title }) => title),
    ['青禾镇2024年工作总结', '办法', ' 云溪县计划 '],
  );
  for (const { title, span } of titles) assert.equal(text.slice(span.start, span.end), title);
});

const FOLDER = 'file:///reports';
const FOUND = (title: string, uris: readonly string[], from = `${FOLDER}/a.txt`) => reportNames(uris).find(title, from);
const named = (path: string) => `${FOLDER}/${path.split('/').map(encodeURIComponent).join('/')}`;

test('a title names the report of exactly that name, whatever its ending', () => {
  const uris = [named('青禾镇2024年工作总结.txt'), named('青禾镇2024年工作总结（草稿）.txt'), named('v1.2 计划.md')];
  assert.equal(FOUND('青禾镇2024年工作总结', uris), uris[0]);
  assert.equal(FOUND(' 青禾镇2024年工作总结 ', uris), uris[0]);
  assert.equal(FOUND('青禾镇２０２４年工作总结(草稿)', uris), uris[1], 'width makes no difference');
  assert.equal(FOUND('v1.2 计划', uris), uris[2]);
  assert.equal(FOUND('青禾镇2024年工作', uris), undefined);
  assert.equal(FOUND('', uris), undefined);
});

test('no report leads to itself, and of several the nearest is meant', () => {
  const uris = ['2023/计划.txt', '2024/春/计划.txt', '2024/计划.txt'].map(named);
  assert.equal(FOUND('计划', uris, named('2024/总结.txt')), uris[1]);
  assert.equal(FOUND('计划', uris, named('2024/春/总结.txt')), uris[1]);
  assert.equal(FOUND('计划', uris, named('2023/总结.txt')), uris[0]);
  assert.equal(FOUND('计划', [uris[0]!], uris[0]), undefined);
});
