import '@/node_modules/@fontsource-variable/noto-sans-tc/index.css?common';

/** Shows nothing: being rendered is what brings its style sheet. */
export default function Face() {
  return null;
}
