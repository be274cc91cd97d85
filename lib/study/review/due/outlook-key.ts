/** Where the browser keeps what will be due; apart, since every page looks whether there is one. */
export const OUTLOOK = 'hangjian-outlook';
