/** Parameters of a story that is a whole page: nothing around it, and in a frame of its own among the others. */
export function wholePage(description: string) {
  return {
    isWholePage: true,
    docs: {
      description: { component: description },
      story: { inline: false, height: '44rem' },
    },
    controls: { disable: true },
  };
}
