import '@fontsource/lxgw-wenkai-tc/400.css';

/** Shows nothing: being rendered is what brings its style sheet. */
export default function Face() {
  return null;
}
