import '@/node_modules/lxgw-wenkai-webfont/lxgwwenkai-regular.css?common';

/** Shows nothing: being rendered is what brings its style sheet. */
export default function Face() {
  return null;
}
