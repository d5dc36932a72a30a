import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseReport } from '../../document';
import { mainSections, sectionsOf } from './sections';

const BODY = '一、主要工作\n（一）抓项目。全年开工8个。\n（二）抓民生。办成6件。\n二、不足\n三、打算\n';

test('the main parts are the first level of a report, its title besides', () => {
  assert.deepEqual(namesIn(BODY), ['一、主要工作', '二、不足', '三、打算']);
  assert.deepEqual(namesIn(`云溪镇2026年工作总结\n\n${BODY}`), [
    '云溪镇2026年工作总结',
    '一、主要工作',
    '二、不足',
    '三、打算',
  ]);
});

test('a report whose first level has hardly a part is cut by the next one too', () => {
  assert.deepEqual(namesIn('一、主要工作\n（一）抓项目。开工8个。\n（二）抓民生。办成6件。\n'), [
    '一、主要工作',
    '（一）抓项目。',
    '（二）抓民生。',
  ]);
});

test('a text without headings has no parts', () => {
  assert.deepEqual(namesIn('各项工作平稳推进，全年任务已经完成。\n'), []);
});

function namesIn(text: string): readonly string[] {
  return mainSections(sectionsOf(parseReport(text))).map(({ name }) => name);
}
