import '@/node_modules/@fontsource-variable/noto-sans-sc/index.css?common';

/** Shows nothing: being rendered is what brings its style sheet. */
export default function Face() {
  return null;
}
