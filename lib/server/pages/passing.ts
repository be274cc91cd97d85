/**
 * Name of the `<meta>` by which a page says that it is not as it should be, this time: its text
 * could not be read in time, say. Such a page is sent, and made anew for the next reader.
 */
export const PASSING = 'hangjian-passing';
