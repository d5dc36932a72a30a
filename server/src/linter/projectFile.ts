import { rules as allRules, type Rule } from '../rules';
import { readYaml } from './readYaml';
import { type LayerReading, readLayer } from './settings';

/** The name under which a project file is looked for, from a report's folder upwards. */
export const PROJECT_FILE = 'hegao.yaml';

/**
 * Reads the text of a `hegao.yaml`. Mistakes become problems with their place in the text, and what is right still
 * applies; never throws. The slogan files that it names are not read: see `readSloganFiles`.
 */
export async function parseProjectFile(text: string, rules: readonly Rule[] = allRules): Promise<LayerReading> {
  const { value, locate, withBroken } = await readYaml(text);
  const { layer, sloganFiles, problems } = readLayer(value, rules, locate);
  return { layer, sloganFiles, problems: withBroken(problems) };
}
