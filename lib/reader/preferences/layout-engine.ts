/** The families of browsers by how they set lines, as far as we must help them. */
export type LayoutEngine = 'blink' | 'gecko' | 'webkit';

/**
 * The engine that will set a page, by the request's or the browser's own `User-Agent`. Every
 * Chromium says it is like AppleWebKit and like Gecko, and every browser of iOS is WebKit.
 */
export function layoutEngine(userAgent: string): LayoutEngine {
  if (/ Gecko\/\d/.test(userAgent)) return 'gecko';
  const webkit = userAgent.includes('AppleWebKit/');
  return webkit && !/ (?:Chrome|Chromium|HeadlessChrome)\//.test(userAgent) ? 'webkit' : 'blink';
}
