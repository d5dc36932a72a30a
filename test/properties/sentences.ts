import fc from 'fast-check';

/**
 * Sentences as reports have them, with numbers that belong together or just miss each other, so that the properties are
 * tried on claims of every kind, on slogans and on numbering, and not on noise alone.
 */
export const sentence: fc.Arbitrary<string> = fc
  .record({
    a: fc.integer({ min: 2, max: 900 }),
    b: fc.integer({ min: 2, max: 900 }),
    c: fc.integer({ min: 1, max: 99 }),
    slip: fc.constantFrom(0, 0, 0, 0.1, 1, 10),
    places: fc.constantFrom(0, 1, 2),
    unit: fc.constantFrom('万元', '亿元', '户', '家', '人', '亩', '吨'),
    write: fc.constantFrom(...writers()),
  })
  .map(({ write, ...numbers }) => write(numbers));

interface Numbers {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  /** How far the figure that follows from the others is off. */
  readonly slip: number;
  readonly places: number;
  readonly unit: string;
}

function writers(): ((numbers: Numbers) => string)[] {
  const rate = (value: number, { slip, places }: Numbers) => (value + slip).toFixed(places);
  return [
    (n) => `固定资产投资由${n.a}${n.unit}增加到${n.a + n.b}${n.unit}，增长${rate((n.b / n.a) * 100, n)}%。`,
    (n) => `固定资产投资${n.a + n.b}${n.unit}，比上年增加${n.b}${n.unit}，增长${rate((n.b / n.a) * 100, n)}％。`,
    (n) =>
      `欠款由${n.a + n.b}${n.unit}下降到${n.a}${n.unit}，${n.slip > 0 ? '增长' : '下降'}${rate((n.b / (n.a + n.b)) * 100, n)}%。`,
    (n) => `企业由${n.a}家增加到${n.a * 2}家，翻了${n.slip > 0 ? '两' : '一'}番，是上年的${rate(2, n)}倍。`,
    (n) => `从${n.a}${n.unit}增加到${n.a + n.b}${n.unit}，净增${n.b + Math.round(n.slip)}${n.unit}。`,
    (n) => `合格率由${n.c}%提高到${n.c + 1}%，提高${rate(1, n)}个百分点。`,
    (n) => `就业率由${n.c}%提高到${n.c + 1}%，提高${rate(1, n)}%。`,
    (n) => `完成投资${n.a}${n.unit}，完成年度目标${n.a + n.b}${n.unit}的${rate((n.a / (n.a + n.b)) * 100, n)}%。`,
    (n) => `培育合作社${n.c}家，占目标任务的${rate((n.c / (n.c + 7)) * 100, n)}%。`,
    (n) => `全镇共有企业${n.a + n.b}家，其中工业企业${n.a}家，占${rate((n.a / (n.a + n.b)) * 100, n)}%。`,
    (n) => `甲村${n.a}户、乙村${n.b}户、丙村${n.c}户，共计${n.a + n.b + n.c + Math.round(n.slip)}户。`,
    (n) => `税收收入${n.a}万元，非税收入${n.b}万元，一般公共预算收入${n.a + n.b + Math.round(n.slip)}万元。`,
    (n) => `共有党员${n.a}名，其中女党员${n.a + Math.round(n.slip) - 1}名。`,
    (n) => `三次产业结构为${n.c}:${99 - n.c}:${rate(1, n)}。`,
    (n) => `${n.c}个村共投入${n.c * n.a}万元，平均每村${rate(n.a, n)}万元。`,
    (n) => `东河、西河、北河${n.slip > 0 ? '四' : '三'}个村完成改造。`,
    (n) => `粮食、油料、蔬菜产量分别为${n.a}吨、${n.b}吨${n.slip > 0 ? '' : `、${n.c}吨`}。`,
    (n) =>
      `重点抓好以下${n.slip > 0 ? '五' : '三'}个方面工作。一是抓项目。二是抓环境。${n.slip > 0 ? '四' : '三'}是抓作风。`,
    (n) => `受益群众${n.a}.5人，投入${n.b}，约${n.c}余${n.unit}左右。`,
    (n) => `深化供给侧结构${n.slip > 0 ? '' : '性'}改革，推进“五位一体”${n.slip > 0 ? '战略' : '总体'}布局。`,
    (n) => `截止${n.slip > 0 ? '目前' : '日期'}，布置${n.slip > 0 ? '并布署' : ''}工作${n.c}项。`,
    (n) => `牢固树立${n.slip > 0 ? '四个意识' : '“四个意识”'}，XX镇完成XX万元。`,
  ];
}

/** Headings in an order that may have gaps and doubles. */
export const heading: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('一', '二', '三', '四'),
    fc.constantFrom('、', '）'),
    fc.constantFrom('工作情况', '存在问题', '下步打算'),
  )
  .map(([number, mark, title]) => (mark === '、' ? `${number}、${title}` : `（${number}）${title}`));
