/**
 * 280 letters that look like a Latin one, each group behind its Latin letter.
 *
 * Made from the confusables of UTS #39 by `npm run tables`; not to be edited.
 */

/** Alike wherever they stand. */
export const STRONG =
  "aɐɑαаᴀꓮbƀƃƅɓʙѣҍꓐcȼɔсҫᴄⲥꓚꮯdđƌɖɗԁᴅꓒꓓeǝɇеҽҿᴇꓰꬲfƒɟքᵮẝꓝꞙꬵgƍǥɠɡɢցᶃꓖhħɥɦʜћһհꓧꚕiıɨɩɪιіӏᵻᵼꙇꭵjɉϳјᴊꓙkƙʞᴋꓗlłƚǀɫɭʟꓡꓲmʍᴍꓟnƞɳɴηոռᵰꓠoøɵθοσоѳөօᴏᴑⲟꓳꝋꬽꬾꭴꮎꮻpƥρрᴘᵽⲣꓑqʠԛգզrɍɹɼɽʀгғᴦᵲⲅꓣꭇꭈꮁsƽʂѕᵴꓢꜱꮪtŧƭʇᴛᵵꓔuʋυսᴜᵾꓴꞟꭎꭒꮜvʌνѵᴠꓦꮩwɯѡѽԝաᴡꓪꝡꮃxхꓫyƴɏɣʎʏγуүұᶌỿꓬꭚzƶȥʐᴢᵶꓜꮓ";

/** Alike as capitals or loosely: they count only in a word that mixes scripts. */
export const WEAK = "aꭺbβбвьᏼꞵꮟdðδꭰꮷeεзꭼfϝgԍᏻꮐhнңӈӊᏺⱨⲏꮋꮒjʝꭻkκкқҟⱪⲕꝁꮶlλmϻмӎⲙꮇnɲπпⲛpꮲrяꭱꮢsտꮥtʈτтҭⱦⲧꭲuʉμиwωꮤxχҳⲭꭓyⲩꭹꮍzζ";
