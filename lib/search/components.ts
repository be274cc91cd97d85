/** Characters by what they are made of, one after the other: 好 of 女子. */
export type Components = ReadonlyMap<string, string>;

/** @param text of `dictionary/build/components.txt`: "好 女子", a line each */
export const readComponents = (text: string): Components =>
  new Map(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [character = '', parts = ''] = line.split(' ', 2);
        return [character, parts] as const;
      }),
  );
