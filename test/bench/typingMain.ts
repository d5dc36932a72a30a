import { table } from './measure';
import { typingRows } from './typing';

typingRows(20231101).then((rows) => console.log(table([['case', 'median', '19 of 20', 'goal'], ...rows])));
