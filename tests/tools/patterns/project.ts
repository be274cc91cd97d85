import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sourcesBelow } from '../module-graph';
import { type Pattern, patternsIn } from './sources';
import { constructedDuring } from './watch';

export interface ProjectPatterns {
  readonly patterns: readonly Pattern[];
  /** Places whose expressions cannot be checked, and why. */
  readonly unseen: readonly string[];
}

/**
 * Every regular expression of the modules below `roots`: the literals as they stand, the others
 * as they are when the modules that make them have loaded.
 * @param root the folder that `roots` and sites are told from.
 * @param loads which modules are loaded beside those that call `RegExp` themselves.
 */
export async function projectPatterns(
  root: string,
  roots: readonly string[],
  loads: (path: string) => boolean = () => true,
): Promise<ProjectPatterns> {
  const paths = roots.flatMap((path) => sourcesBelow(path, root));
  const modules = paths.map((path) => ({
    path,
    ...patternsIn(path, readFileSync(resolve(root, path), 'utf8')),
  }));
  const making = modules.filter(({ constructions }) => constructions.length > 0);
  const sites = new Set(making.flatMap(({ constructions }) => constructions));
  // A table may hand its lines to a function elsewhere that makes expressions of them.
  const loaded = modules.filter((module) => making.includes(module) || loads(module.path));
  const made = await constructedDuring(root, async () => {
    for (const { path } of loaded) await import(pathToFileURL(resolve(root, path)).href);
  });
  const ours = made.filter(({ site }) => sites.has(site));
  for (const { site } of ours) sites.delete(site);
  return {
    patterns: [...modules.flatMap(({ literals }) => literals), ...ours],
    unseen: [
      ...[...sites].map((site) => `${site}: is made only later; make it when the module loads`),
      ...modules.flatMap(({ hidden }) =>
        hidden.map((site) => `${site}: a string becomes a regular expression; write it as one`),
      ),
    ],
  };
}
