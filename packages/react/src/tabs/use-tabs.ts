'use client';

import { useEffect, useState } from 'react';
import { useClientValue } from '../use-client-value.js';

/** Which tab is open, and how to open another. */
export interface TabsState {
  /** The id of the open panel. */
  openId: string | undefined;
  /** Opens a panel and puts it in the page's address. */
  open: (panelId: string) => void;
  /** Opens the panel after (1) or before (-1) the open one, and moves the focus to its tab. */
  move: (step: 1 | -1) => void;
}

/** The id of a panel's tab, while it is one. */
export const tabId = (panelId: string) => `tab_${panelId}`;

/**
 * Keeps the open tab, the page's address and the browser's history in step, as long as `isTabbed`. The panel that the
 * address ends in is open on arrival; otherwise the first.
 */
export function useTabs(panelIds: readonly string[], isTabbed: boolean): TabsState {
  const [chosenId, setChosenId] = useState<string>();
  const arrivalId = useClientValue(hashId);
  const openId = [chosenId, isTabbed ? arrivalId : undefined, panelIds[0]].find(
    (id) => id !== undefined && panelIds.includes(id),
  );
  const ids = panelIds.join(' ');

  // A window made wide enough for tabs opens the one that the address has come to name meanwhile.
  useEffect(() => {
    if (isTabbed) setChosenId(undefined);
  }, [isTabbed]);

  useEffect(() => {
    if (!isTabbed) return undefined;
    function followAddress() {
      const id = hashId();
      const isAnother = id !== openId && ids.split(' ').includes(id);
      // An address inside a panel keeps that panel open.
      setChosenId(isAnother ? id : openId);
      if (isAnother) focusTab(id);
    }
    window.addEventListener('hashchange', followAddress);
    return () => window.removeEventListener('hashchange', followAddress);
  }, [isTabbed, ids, openId]);

  function open(panelId: string) {
    setChosenId(panelId);
    addToHistory(panelId);
  }

  function move(step: 1 | -1) {
    const nextId = panelIds[panelIds.findIndex((id) => id === openId) + step];
    if (nextId === undefined) return;
    open(nextId);
    focusTab(nextId);
  }

  return { openId, open, move };
}

const hashId = () => window.location.hash.slice(1);

const focusTab = (panelId: string) => document.getElementById(tabId(panelId))?.focus();

/** The browser would scroll to the panel; while the panel has no id, it has nowhere to scroll to. */
function addToHistory(panelId: string) {
  const panel = document.getElementById(panelId);
  panel?.removeAttribute('id');
  window.location.hash = panelId;
  panel?.setAttribute('id', panelId);
}
