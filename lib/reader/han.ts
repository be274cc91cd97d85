/** One Han character (any plane), including 々 and 〇 which are read like one. */
const HAN = /^[\p{Script=Han}〇々]$/u;

export const isHan = (character: string): boolean => HAN.test(character);

/** Code points as strings: 𠮷 is one character. */
export const charactersOf = (text: string): string[] => [...text];
