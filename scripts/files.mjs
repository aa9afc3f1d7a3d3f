import { existsSync, readdirSync } from 'node:fs';

/**
 * The files below a folder, as paths with forward slashes, sorted, `node_modules` and dotted folders left out.
 * A folder that is not there has none.
 * @param {string} folder
 * @param {RegExp} [matching] what the path must match
 * @returns {string[]}
 */
export function filesBelow(folder, matching = /./) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return /^(node_modules|\..*)$/.test(entry.name) ? [] : filesBelow(path, matching);
      return matching.test(path) ? [path] : [];
    })
    .sort();
}
