/** Characters that end the names of places. */
export const PLACE_ENDINGS: ReadonlySet<string> = new Set(
  '村镇乡县市区州站港桥山岙坞岭坑溪江河湖海湾浦塘堰坪坝洞关口门庄店屯堡寨沟洼庙寺墩埠渡垟畈峡岗岔城阳集铺营坡头坎垄家湾岸岛屿',
);

/** What leads from one place to another or joins them, at the beginning of a stretch. */
export const LINEAR =
  /^(?:(?:联网|一级|二级|县级|省级|农村|乡村|城际|高速|旅游|美丽|沿江|滨水|慢行|连接|天然气|输水|供水|输电|快速|未来|精品|景观|示范|客运|骑行|登山){0,2}(?:公路|铁路|高铁|高速|城际|快速路|大道|连接线|联络线|线路|专线|精品线|段|通道|航道|航线|管道|管线|走廊|廊道|绿道|步道|古道|游线|示范带|隧道|未来乡村|共富带)|线)/;

/** What 一 counts, or makes a word with: 一条, 一期, 一体, 一级. */
export const CLASSIFIERS: ReadonlySet<string> = new Set(
  '揽个条批次起步般定系流线期区县镇市心生方面园馆站号级类等律直切些致并旦下样时向经再对家户人事案策品业产度届年月日季天点元窗网张图码卡把手核轴环廊体带路村' +
    '边侧端头半轮道项件种名位座处所栋幢台套辆艘架支场间段层股代本部份贯连共同统味概览举如旁应惯早晚刻会阵番回趟遍口声身脸副双群组队行排列串束丝团片块滴杯碗盘' +
    '盆箱袋瓶桶车船亩吨斤克米里尺寸分角毛言主盏城江河湖改中小大高老二三四五六七八九十百千万亿',
);
