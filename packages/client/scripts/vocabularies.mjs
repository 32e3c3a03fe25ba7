// The contract's open vocabularies: the words it lists, and a guard for each. `pnpm contract:generate` writes them.

/** A module with the words of every `x-extensible-enum` of `contract`, and a function that knows them. */
export function writeVocabularies(contract) {
  return vocabulariesOf(contract)
    .flatMap(({ name, of, words }) => [
      '',
      `const ${constant(name)} = [\n${words.map((word) => `  ${JSON.stringify(word)},`).join('\n')}\n] as const;`,
      '',
      `/** The words of ${of} that this version of the contract lists. */`,
      `export type Known${name} = (typeof ${constant(name)})[number];`,
      '',
      `/** True for a word of ${of} that this version of the contract lists. Another may arrive at any time. */`,
      `export function isKnown${name}(word: string): word is Known${name} {`,
      `  return ${constant(name)}.some((known) => known === word);`,
      '}',
      '',
    ])
    .join('\n')
    .replaceAll('\n\n\n', '\n\n');
}

/** Each open vocabulary with a name of its own: that of its schema, and of the member whose words they are. */
export function vocabulariesOf({ components }) {
  const found = [];
  const visit = (value, name, of) => {
    if (typeof value !== 'object' || value === null) return;
    const words = value['x-extensible-enum'];
    if (words) found.push({ name, of, words });
    for (const [key, member] of Object.entries(value)) {
      if (key === 'example' || key === 'examples') continue;
      if (key !== 'properties') visit(member, name, of);
      else
        for (const [property, schema] of Object.entries(member))
          visit(schema, name + property[0].toUpperCase() + property.slice(1), `${of}.${property}`);
    }
  };
  for (const [name, schema] of Object.entries(components.schemas)) visit(schema, name, name);
  return found.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** `AreaKind` as `AREA_KIND`. */
function constant(name) {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}
