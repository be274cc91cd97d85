import '@/node_modules/@fontsource/iansui/400.css?common';
import './neutral-tone.css';
import './simplified-label.css';

/** Shows nothing: being rendered is what brings its style sheet. */
export default function Face() {
  return null;
}
