import { createFromReadableStream } from '@vitejs/plugin-rsc/browser';
import { type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';

const { pathname } = window.location;
const answer = await fetch(`${pathname === '/' ? '/index' : pathname}.rsc`);
if (answer.body) hydrateRoot(document, await createFromReadableStream<ReactNode>(answer.body));
