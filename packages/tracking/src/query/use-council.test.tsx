// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, renderHook, waitFor } from '@testing-library/react';
import { createFakeCouncil } from '@councilkit/client/testing';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { CouncilProvider, useNearby, useRequest, useServices, useTimeline } from './index.js';

function given() {
  const { council, server } = createFakeCouncil();
  const cache = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={cache}>
      <CouncilProvider client={council}>{children}</CouncilProvider>
    </QueryClientProvider>
  );
  return { council, server, wrapper };
}

afterEach(cleanup);

describe('the hooks that ask the council', () => {
  it('give a request and its timeline by its reference', async () => {
    const { server, wrapper } = given();
    const { reference } = server.report();
    const { result } = renderHook(
      () => ({ request: useRequest(reference), timeline: useTimeline(reference) }),
      {
        wrapper,
      },
    );
    expect(result.current.request.data).toBeUndefined();
    await waitFor(() => expect(result.current.timeline.data?.map(({ seq }) => seq)).toEqual([1]));
    expect(result.current.request.data?.reference).toBe(reference);
  });

  it('say why there is none', async () => {
    const { wrapper } = given();
    const { result } = renderHook(() => useRequest('ZZZZ-ZZZZ'), { wrapper });
    await waitFor(() => expect(result.current.error?.name).toBe('NotFoundError'));
  });

  it('keep the services that were found until those for other words are there', async () => {
    const { wrapper } = given();
    const { result, rerender } = renderHook(({ q }) => useServices({ q }), {
      wrapper,
      initialProps: { q: 'pothole' },
    });
    await waitFor(() => expect(result.current.isSuccess).toBe(true));
    const before = result.current.data;
    rerender({ q: 'lamp' });
    expect(result.current.data).toBe(before);
    expect(result.current.isPlaceholderData).toBe(true);
    await waitFor(() => expect(result.current.isPlaceholderData).toBe(false));
  });

  it('ask for what is nearby once there is a place, and not before', async () => {
    const { server, wrapper } = given();
    const { result, rerender } = renderHook(({ place }) => useNearby(place), {
      wrapper,
      initialProps: { place: undefined as Parameters<typeof useNearby>[0] },
    });
    expect(result.current.fetchStatus).toBe('idle');
    const { serviceCode } = server.report();
    rerender({ place: { serviceCode, lat: 53.0166, long: -1.7312 } });
    await waitFor(() => expect(result.current.isSuccess).toBe(true));
    expect(result.current.data?.data).toBeInstanceOf(Array);
  });

  it('ask nobody outside a provider', () => {
    const cache = new QueryClient();
    const alone = ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={cache}>{children}</QueryClientProvider>
    );
    expect(() => renderHook(() => useRequest('7QK4-M2XD'), { wrapper: alone })).toThrow('CouncilProvider');
  });
});
