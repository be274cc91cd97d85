import { addressStep } from './addresses';
import { bodyStep } from './bodies';
import type { Step } from './chain';
import { crossSiteStep } from './cross-site';
import { hostStep } from './hosts';
import { methodStep } from './methods';
import { rateStep } from './rates';
import { routerStateStep } from './router-state';
import type { Settings } from './settings';

/** What refuses a request, cheapest first; none of them reads a body. */
export const guards = (settings: Settings): readonly Step[] => [
  bodyStep,
  hostStep(settings),
  addressStep,
  methodStep,
  crossSiteStep,
  routerStateStep,
  rateStep(settings.trustedProxies),
];
