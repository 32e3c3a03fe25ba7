'use client';

import { type ComponentProps } from 'react';
import { useHydrated } from '../use-hydrated.js';

/**
 * A textarea that keeps what was typed before scripts came: as React takes it over it writes the default into it, so until
 * then the default is what it holds.
 */
export function KeptTextarea(props: ComponentProps<'textarea'> & { id: string }) {
  const { defaultValue, id } = props;
  const isTaken = useHydrated() || defaultValue === undefined;
  return <textarea {...props} defaultValue={isTaken ? defaultValue : (typedInto(id) ?? defaultValue)} />;
}

/** Nothing on a server, and where a server sent nothing. */
function typedInto(id: string): string | undefined {
  const { document }: Partial<typeof globalThis> = globalThis;
  // By its id it is this one or none.
  return (document?.getElementById(id) as HTMLTextAreaElement | null | undefined)?.value;
}
