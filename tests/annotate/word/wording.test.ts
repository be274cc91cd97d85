import { describe, expect, it } from 'vitest';
import { taiwanWording } from '@/lib/annotate/word/wording';

describe('Mainland wording', () => {
  it.each([
    ['芯片', '晶片'],
    ['人工智能', '人工智慧'],
    ['軟件', '軟體'],
    ['信息', '資訊'],
    ['服務器', '伺服器'],
    ['互聯網', '網際網路'],
    ['打印', '列印'],
    ['默認', '預設'],
    ['英偉達', '輝達'],
  ])('%s is %s in Taiwan', (mainland, taiwan) => {
    expect(taiwanWording(mainland)).toBe(taiwan);
  });

  it.each(['質量', '數據', '水平', '文件', '支持', '資訊', '晶片', '窗口', '自行車'])(
    '%s is at home in Taiwan, in one sense at least',
    (word) => {
      expect(taiwanWording(word)).toBeNull();
    },
  );

  it('never gives back a word that is itself Mainland wording', () => {
    for (const word of ['芯片', '搜索引擎', '導彈', '雲計算', '數據庫', '傳感器']) {
      expect(taiwanWording(taiwanWording(word) as string)).toBeNull();
    }
  });
});
