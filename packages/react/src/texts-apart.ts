type TextName<Props> = Extract<keyof Props, `${string}Text`>;

/** A component's words, which are the props whose names end in `Text`, apart from the rest of its props. */
export function textsApart<Props extends object>(
  props: Props,
): [texts: Pick<Props, TextName<Props>>, rest: Omit<Props, TextName<Props>>] {
  const texts: Record<string, unknown> = {};
  const rest: Record<string, unknown> = {};
  for (const name in props) (name.endsWith('Text') ? texts : rest)[name] = props[name];
  // The split is by name, which records of unknown cannot tell.
  return [texts, rest] as [Pick<Props, TextName<Props>>, Omit<Props, TextName<Props>>];
}
