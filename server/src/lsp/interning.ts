import { type Configuration, type ConfigurationLayer, mergeLayers } from '../linter';
import { rules } from '../rules';

/** Merged settings, the same object for the same layers, so that nothing is checked anew when nothing has changed. */
export interface Interning {
  of(layers: readonly ConfigurationLayer[]): Configuration;
  /** Called when layers may have been read anew; what nobody asks for until the next time is forgotten. */
  renew(): void;
}

export function createInterning(): Interning {
  // Layers are compared by what they hold only once after each reading; after that they are known by their identity.
  let byIdentity = new WeakMap<ConfigurationLayer, Map<ConfigurationLayer | undefined, Configuration>>();
  let byContent = new Map<string, Configuration>();
  let earlier = new Map<string, Configuration>();

  function merged(layers: readonly ConfigurationLayer[]): Configuration {
    const content = JSON.stringify(layers);
    const configuration = byContent.get(content) ?? earlier.get(content) ?? mergeLayers(layers, rules);
    byContent.set(content, configuration);
    return configuration;
  }

  return {
    of(layers) {
      const [first, second] = [layers[0]!, layers[1]];
      const known = byIdentity.get(first) ?? new Map<ConfigurationLayer | undefined, Configuration>();
      byIdentity.set(first, known);
      const configuration = known.get(second) ?? merged(layers);
      known.set(second, configuration);
      return configuration;
    },
    renew() {
      earlier = byContent;
      byContent = new Map();
      byIdentity = new WeakMap();
    },
  };
}
