import 'lxgw-wenkai-webfont/lxgwwenkai-regular.css';

/** Shows nothing: being rendered is what brings its style sheet. */
export default function Face() {
  return null;
}
