import { Locale } from 'opencc-js';
import type { OpenccTables } from '../annotate/script/converter';
import {
  OPENCC_CONFIGS,
  type OpenccConfig,
  type OpenccConfigs,
  openccTables,
} from '../engine/opencc';

/** The package's own types leave out half of what a configuration holds. */
const CONFIGS = (Locale as unknown as { readonly configs: Readonly<Record<string, OpenccConfig>> })
  .configs;

/**
 * One of OpenCC's configurations ("tw2s", "s2t") with the dictionaries of opencc-js.
 * @throws Error where opencc-js has no such configuration.
 */
export function openccConfig(name: string): OpenccConfig {
  const config = CONFIGS[name];
  if (!config) throw new Error(`opencc-js has no configuration ${name}.`);
  return config;
}

/** All that the engine converts by. */
export const openccConfigs = (): OpenccConfigs =>
  Object.fromEntries(
    OPENCC_CONFIGS.map((name) => [name, openccConfig(name)]),
  ) as unknown as OpenccConfigs;

/** OpenCC's tables out of opencc-js, the same for every engine of this process. */
export const converter: OpenccTables = openccTables(openccConfigs());
