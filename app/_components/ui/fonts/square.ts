/**
 * A face of four characters: “ ” ‘ ’ of Noto Serif SC, an em wide (SIL OFL 1.1). Its box for what it
 * lacks is one em, too, and blank. 468 bytes of WOFF2, made with FontBuilder of fontTools from that
 * face at weight 400: `.notdef` (advance 1000 of 1000, both ways), a space, and the four.
 */
export const SQUARE =
  'd09GMgABAAAAAAHUAAwAAAAABCAAAAGIAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAABmAARAqCYIIwATYCJAMOCw4ABCAFXQcgFyQYDhsKAwAuB2xwpweM0Kgtl84s84qLJ4r6nfzwUBoPxdrv7e593JJOV4uFEi6TydGieYTK+fDnen8bbYTDL/pppRF1RWcFeiCJFTa6xoEUHbfebELRzuZ3U4zSnmSdVKQoFptYNIUJX9TXqYO0NHKq9t94hSpQkcYLeq5VsPa9XDx/E91ooJfGy4gGMp1u0+ExQYTIyiD6/RZVHyF6GmZuIYDnFxUsL6OuuhWhMwWAl8HUCjNh8D7BBhgwILG87Bh/R8GyP9U93v/cvwlK9YlH8OIFuATQAEgpxBR+ee0vHdfaj7T9keXhaazWTFq87/Lzv+LmjXb/0NF2UXk9bSSLfTMItFAmk3Ew+lvfjprfOhXxSJz/BYZUearLNMeLgFtDfKADBIKr+ub4yd9A1Qe8b07T/DmWp7XjDVASBL/pfZwgsCnC8D+iPiCPsezoCPqs40CSdzX2EBD6ECD161OiGRRGjOZpGrPY+cruoXUFVa1na/gUvpBhxg48zQbx+z/yJCuW8kIoJJYc';

/** The Mainland's quotation marks. */
const MARKS = 'U+2018-2019,U+201c-201d';
/** Characters that are an em wide in every face. */
const WIDE = `U+2e80-9fff,U+f900-faff,U+fe30-fe4f,U+ff00-ff60,U+20000-3ffff,${MARKS}`;

/**
 * Where a system has no Chinese of its own, Chromium draws the box of the first face it asked in
 * vain: a narrow one, and every file of a typeface that arrives would break the lines anew. With
 * `Square` in the lists of `tokens.css` the lines are right from the first frame on. It shows
 * nothing where systems have Chinese, for theirs is an em wide too.
 * `Mainland marks` is the same for the Mainland's Kai, which has quotation marks for English only,
 * half as wide.
 * A script, because what a style sheet brings, even within itself, comes a frame late.
 * `data-parsed` tells style sheets that all of the page has arrived (`reader-vertical.css`).
 */
export const FIRST_SCRIPT = `{const data=Uint8Array.from(atob("${SQUARE}"),c=>c.charCodeAt(0));for(const [name,unicodeRange] of [["Square","${WIDE}"],["Mainland marks","${MARKS}"]])document.fonts.add(new FontFace(name,data,{unicodeRange}));document.addEventListener("DOMContentLoaded",()=>document.documentElement.setAttribute("data-parsed",""))}`;
