import { type ServiceDefinition } from '../../contract.js';

/**
 * The services that have any word of `q`, those with the most first. Far simpler than a real search: a word is found
 * where a text holds it, in a name before anything else.
 */
export function search(services: readonly ServiceDefinition[], q: string): ServiceDefinition[] {
  const words = q.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const scoreOf = ({ name, keywords, group, description }: ServiceDefinition) => {
    const rest = [group, description, ...keywords].join(' ').toLowerCase();
    const worth = (word: string) => (name.toLowerCase().includes(word) ? 2 : rest.includes(word) ? 1 : 0);
    return words.reduce((sum, word) => sum + worth(word), 0);
  };
  return services.filter((service) => scoreOf(service) > 0).toSorted((a, b) => scoreOf(b) - scoreOf(a));
}
