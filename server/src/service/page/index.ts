export { editorStyle } from './editorStyle';
export { type PageLook, type PageSummary, type Part, pageHtml } from './page';
export type { PageFinding, PageRelated, PageReport } from './pageReport';
export { pageStyle } from './pageStyle';
export { countsOf, partOf } from './partOf';
export { signOffHtml } from './signOff';
export { signOffStyle } from './signOffStyle';
