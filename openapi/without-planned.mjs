/** `contract` without what it marks `x-status: planned`: operations, parameters, answers and members. */
export function withoutPlanned(contract) {
  const isKept = (value) => value?.['x-status'] !== 'planned' && follow(value)?.['x-status'] !== 'planned';
  const settled = (value) => {
    if (Array.isArray(value)) return value.filter(isKept).map(settled);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, member]) => isKept(member))
        .map(([name, member]) => [name, settled(member)]),
    );
  };
  /** What a reference stands for; undefined for anything else, such as text within an example. */
  const follow = (value) => {
    if (typeof value?.$ref !== 'string') return undefined;
    const steps = value.$ref.split('/').slice(1);
    return steps.reduce((found, step) => found?.[step.replaceAll('~1', '/').replaceAll('~0', '~')], contract);
  };
  return settled(contract);
}
