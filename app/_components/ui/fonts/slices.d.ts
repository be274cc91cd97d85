/** Parts of a typeface's style sheet, as `slices.cjs` makes them. */
declare module '*.css?common';
declare module '*.css?rare';
