import { HangjianError } from '../../domain/errors';
import type { Step } from './chain';
import { refuse } from './refuse';

/** Of pages and files; only the API takes anything, and tells by OPTIONS what. */
const PAGE = ['GET', 'HEAD'] as const;
const READ = [...PAGE, 'OPTIONS'] as const;

/** What takes a text or a list takes nothing else; every other address of the API is read. */
const SENT: ReadonlyMap<string, readonly string[]> = new Map([
  ['/api/annotate', ['POST', 'OPTIONS']],
  ['/api/words', ['POST', 'OPTIONS']],
  ['/api/word-facts', ['POST', 'OPTIONS']],
  // Says by GET whether it can.
  ['/api/weights', [...READ, 'POST']],
]);

/** The methods an address answers to, whatever stands there. */
export function methodsOf(url: string): readonly string[] {
  const [path = ''] = url.split('?', 1);
  if (!path.startsWith('/api/')) return PAGE;
  return SENT.get(path.replace(/(?<=.)\/$/, '')) ?? READ;
}

/** Refuses methods that nothing answers to, of which Next fails over some (TRACE): RFC 9110, 15.5.6. */
export const methodStep: Step = (request, response) => {
  const { method = '', url = '' } = request;
  const methods = methodsOf(url);
  if (methods.includes(method)) return false;
  const message = 'That address does not answer to this kind of request. Nothing was changed.';
  refuse(response, new HangjianError('bad-method', message), { allow: methods.join(', ') });
  return true;
};
