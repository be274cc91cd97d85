/**
 * Everyday words jieba never counted, whose characters meet so often by themselves that they
 * would always be cut: 老|是 for "always", 自|在 for "at ease". Simplified. Left out on purpose
 * is what far more often is two words: 都会, 有的, 不在, 到家.
 */
export const EVERYDAY: ReadonlySet<string> = new Set(
  `老是 自在 若是 甚是 倒是 尽是 不只 不对 来由 来着 来年 上手 上等 上月 了断 了却 人像 人名
  他国 他日 他者 做为 出道 到此 到时 和气 在即 在望 外在 多大 好用 对等 对号 对门 就地
  年事 后年 等号 等比 走道 过道 道地 达人 道出 路人 过多 说笑 讲和 要事`.split(/\s+/),
);
