import type { Script } from '../domain/script';
import type { HandoutOptions } from './handout-options';

/** Kai, in which schoolbooks are set, in the forms of each script: those that the page brings. */
export const HANDOUT_FACES: Readonly<Record<Script, string>> = {
  traditional: 'Iansui',
  simplified: 'LXGW WenKai',
};
/** Else what systems have. */
const FACES: Readonly<Record<Script, string>> = {
  traditional: `"${HANDOUT_FACES.traditional}","Kaiti TC",BiauKai,DFKai-SB,"Noto Serif TC","Noto Serif CJK TC",serif`,
  simplified: `"${HANDOUT_FACES.simplified}","Kaiti SC",KaiTi,"Noto Serif SC","Noto Serif CJK SC",serif`,
};

const BASE = `
@page { size: A4; margin: 20mm 18mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 184mm; padding: 8mm 5mm; color: #1f1b16; background: #fff;
  font-size: 11pt; line-height: 1.5; }
header { margin-bottom: 8mm; }
h1 { margin: 0 0 1mm; font-size: 20pt; font-weight: 500; line-height: 1.3; }
h2 { margin: 0 0 2mm; font-size: 11pt; font-weight: 400; color: #665f54; }
.by, footer { margin: 0; font-size: 9pt; color: #665f54; }
footer { margin-top: 10mm; }
.text { font-size: 14pt; line-height: 2.3; line-break: strict; text-align: justify; }
.text p { margin: 0; text-indent: 2em; orphans: 2; widows: 2; }
.text p.on { text-indent: 0; }
.text sup { font: 6.5pt/1 Charter, Georgia, serif; color: #b23a2e; text-indent: 0; }
.together { white-space: nowrap; text-indent: 0; }
ruby { text-indent: 0; }
rt { font-family: Charter, Georgia, "Liberation Serif", serif; font-size: 7.5pt; line-height: 1.1;
  color: #4a443b; padding-inline: 0.12em; }
.glossary { margin-top: 8mm; padding-top: 3mm; border-top: 0.4pt solid #a39a8b; }
.glossary ol { margin: 0; padding: 0 0 0 8mm; columns: 2; column-gap: 8mm; font-size: 9.5pt;
  line-height: 1.45; }
.glossary li { break-inside: avoid; padding-bottom: 0.8mm; }
.glossary li::marker { color: #b23a2e; font-size: 8pt; }
.glossary b { font-weight: 400; font-size: 11.5pt; }
.glossary i { font-style: normal; color: #6f6a62; }
.reading { color: #665f54; }
.page + .page { break-before: page; margin-top: 12mm; }
@media print { body { padding: 0; max-width: none; } .page + .page { margin-top: 0; } }
`;

/** Zhuyin as schoolbooks set it: a narrow column at the right, the tone mark beside its end. */
const ZHUYIN = `
rt { position: relative; padding: 0; font-family: inherit; font-size: 0.36em; line-height: 1; color: #1f1b16; }
rt .tone { position: absolute; inset-block-start: -0.58em; inset-inline-end: 0.85em;
  text-orientation: upright; }
.text { font-size: 16pt; }
`;

/** In horizontal lines ruby cannot stand at the right in every browser: each pair is a small box. */
const ZHUYIN_HORIZONTAL = `
ruby { display: inline-flex; align-items: center; line-height: 1.1; margin-inline-end: 0.24em; }
rt { display: block; writing-mode: vertical-rl; text-align: center; }
rp { display: none; }
.text { line-height: 1.9; text-align: start; }
`;

/** The columns of a page; its height leaves room for the glossary where that is on the same page. */
const vertical = (height: string): string => `
.text { writing-mode: vertical-rl; height: ${height}; width: 100%; text-orientation: mixed;
  line-height: 2.2; }
.text sup { text-combine-upright: all; }
`;

/** Everything the page needs, as the content of a style element: no text of others goes in here. */
export function handoutStyle({ script, aid, direction, glossary }: HandoutOptions): string {
  return [
    BASE,
    // What is Chinese among the English is of the script that is shown.
    `body { font-family: "Iowan Old Style", Charter, Georgia, ${FACES[script]}; }`,
    `:lang(zh-Hant) { font-family: ${FACES.traditional}; }`,
    `:lang(zh-Hans) { font-family: ${FACES.simplified}; }`,
    aid === 'zhuyin' ? ZHUYIN : '',
    aid === 'zhuyin' && direction === 'horizontal' ? ZHUYIN_HORIZONTAL : '',
    direction === 'vertical' ? vertical(glossary === 'page' ? '125mm' : '225mm') : '',
  ].join('');
}
