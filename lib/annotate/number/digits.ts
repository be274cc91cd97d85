import { grouped, quantityOf, roundOff, sayCounted } from './quantity';
import { ASCII, type NumberRule, spoken } from './rule';
import { sayDecimal, sayDigits } from './spoken';
import { groupingOf, moreThan } from './vague';
import { isYear, yearGloss } from './years';

/** 千 in 千米 and 兆 in 兆赫 belong to the unit of measure. */
const UNITS = `(?:[十百]|千(?![米克瓦卡赫伏])|[萬万億亿]|兆(?![赫瓦位]))*`;
/** Where a 2 in digits is said 兩: before what is counted. 月 日 號 樓 級 take 二. */
const COUNTED =
  /^(?:個(?!位)|个|位|名|人|件|本|台|臺|輛|辆|條|条|張|张|隻|只|頭|头|棵|間|间|家|所|部|場|场|次|回|遍|趟|天|年(?!級|级|代|度)|週|周|小時|小时|點|点|分|秒|歲|岁|元|塊|块|角|倍|種|种|項|项|雙|双|對|对|層|层|座|支|枝|顆|颗|粒|片|杯|碗|瓶|盒|包|袋|公|噸|吨|升|度|大|國|国|者|隊|队|架|艘|枚|組|组|套|句|篇|首|幅|棟|栋|派|側|侧|岸|邊|边|旁|季(?!度))/;

const LATIN_UNIT =
  /^ ?(?:[kcmnμ]?m|[km]?g|[kKMGTP]B|[kMG]?Hz|[kM]?W|kWh|mAh|[mk]?L|ml|cc|dB|fps|rpm|px|V|°C|°F|℃)(?![A-Za-z])/;

/** 5-10億, 3~5%: the unit belongs to both ends. Plain 600-1100 stays two numbers. */
export const range: NumberRule = {
  pattern: new RegExp(`(${ASCII})([-–—~～至到])(${ASCII})(${UNITS})(%|％)?(?![\\d.])`, 'y'),
  read: ({ match }) => {
    const [, low = '', , high = '', units = '', sign] = match;
    if (!units && !sign) return null;
    const from = quantityOf(`${low}${units}`);
    const to = quantityOf(`${high}${units}`);
    if (!from || !to || from.value >= to.value) return null;
    const ends = [low, high].map((digits) => sayDecimal(digits.replaceAll(',', '')));
    return {
      value: null,
      reading: spoken(`${sign ? '百分之' : ''}${ends.join('到')}${units}`),
      gloss: sign ? `${low} to ${high} %` : `${grouped(from.value)} to ${grouped(to.value)}`,
    };
  },
};

/** Digits with Chinese units, percent signs, years. */
export const digits: NumberRule = {
  pattern: new RegExp(`(${ASCII})(${UNITS}(?:(?:${ASCII})${UNITS})*)(%|％|‰)?`, 'y'),
  read: ({ match, text, start, end }) => {
    const [, first = '', rest = '', sign] = match;
    const after = text.slice(end, end + 6);
    if (/^(?:[A-Za-z]|[-.][A-Za-z])/.test(after) && !LATIN_UNIT.test(after)) return null;
    if (sign) {
      const value = quantityOf(`${first}${rest}`);
      if (!value) return null;
      const scale = sign === '‰' ? 1000 : 100;
      return {
        value: roundOff(value.value / scale),
        reading: [...spoken(scale === 100 ? '百分之' : '千分之'), ...value.reading],
      };
    }
    if (!rest && isYear(text, start, end)) {
      return {
        value: Number(first),
        reading: spoken(sayDigits(first)),
        ...yearGloss(text, start, first),
      };
    }
    const quantity = quantityOf(`${first}${rest}`);
    if (!quantity) return null;
    if (quantity.value > Number.MAX_SAFE_INTEGER) return { ...quantity, value: null };
    const more = /^[多餘余幾几]/.exec(after);
    if (more && (rest || Number(first.replaceAll(',', '')) % 10 === 0)) {
      return moreThan(quantity, end - start + 1, more[0]);
    }
    if (rest) return { ...quantity, ...groupingOf(quantity.value) };
    const said = /^\d+$/.test(first) ? sayCounted(first, COUNTED.test(after)) : null;
    return {
      value: quantity.value,
      reading: said ? spoken(said) : quantity.reading,
      ...yearGloss(text, start, first),
    };
  },
};
