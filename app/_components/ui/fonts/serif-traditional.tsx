import '@/node_modules/@fontsource/noto-serif-tc/400.css?common';

/** Shows nothing: being rendered is what brings its style sheet. */
export default function Face() {
  return null;
}
