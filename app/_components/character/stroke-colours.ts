/** hanzi-writer paints with colours it can parse, so the theme's tokens are resolved for it. */
export interface StrokeColours {
  readonly strokeColor: string;
  readonly outlineColor: string;
  readonly drawingColor: string;
  readonly highlightColor: string;
}

const TOKENS: Readonly<Record<keyof StrokeColours, string>> = {
  strokeColor: '--ink',
  outlineColor: '--rule',
  drawingColor: '--quiet',
  highlightColor: '--seal',
};

/** Resolves tokens such as `light-dark(#…, #…)` as they stand for `element` now. */
export function strokeColours(element: HTMLElement): StrokeColours {
  const probe = element.appendChild(document.createElement('span'));
  const entries = Object.entries(TOKENS).map(([name, token]) => {
    probe.style.color = `var(${token})`;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(entries) as unknown as StrokeColours;
}

/** Calls back when the theme may have changed: the root's attribute, or the system's. */
export function onTheme(heard: () => void): () => void {
  const observer = new MutationObserver(heard);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', heard);
  return () => {
    observer.disconnect();
    dark.removeEventListener('change', heard);
  };
}
