/**
 * Texts in which something differs easily between two engines: cuts with ties, Simplified text (the
 * large tables), machine conversion, characters beyond the first plane and lone surrogates, numbers,
 * names, varieties of Chinese, blank and foreign lines, a paragraph longer than a block.
 */
export const HARD_TEXTS: readonly string[] = [
  '研究生命的起源是一個困難的問題，結婚的和尚未結婚的人都來了。',
  '中台中，南京市長江大橋，乒乓球拍賣完了。',
  '他的头发很长，后面的路也很长，里面有很多人；皇后只喝了一杯干净的水。',
  '他的頭發很長，后面的路也很長，里面有很多人，她隻喝了一杯幹凈的水。',
  '𠮷野家的𪚥字與⿰木目，中\ud800國\udc00人。',
  '民國一百一十四年三月五日下午兩點半，電話（02）2345-6789，漲了 3.5%，第20名得了1/3。',
  '台積電董事長魏哲家週二在新竹科學園區說，賴清德總統與川普通了電話。',
  '佢哋喺度食緊飯，你睇下啦。子曰：「學而時習之，不亦說乎？」ひらがなとカタカナ。',
  '她還了書，還沒還錢；銀行行長長得很高，重重地睡著了，著急地看著著作。',
  '我在 YouTube 上看了一部 4K 的 KTV 影片。\n\n\r\n　　全形空白開頭的一段。\n.\nOnly English here.',
  '「你好！」他說：『謝謝……』——《紅樓夢》第三回〈賈雨村夤緣復舊職〉。',
  'ㄋㄧˇ ㄏㄠˇ，一ㄍㄜˋ人。這裡裏面的臺灣、台灣、着着著，爲為。',
  `${'里長在公里的里程碑旁邊休息了三個小時，然後一直一起一個人走了一萬里。'.repeat(120)}`,
  '',
  '\n',
];
