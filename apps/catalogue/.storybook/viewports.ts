/** The sizes a page must work at. 320 px is also a 1280 px window at 400 % zoom (WCAG 2.2, 1.4.10 Reflow). */
export const viewports = {
  smallPhone: {
    name: 'Small phone, or 400 % zoom (320 px)',
    type: 'mobile',
    styles: { width: '320px', height: '640px' },
  },
  phone: { name: 'Phone (375 px)', type: 'mobile', styles: { width: '375px', height: '720px' } },
  desktop: { name: 'Desktop (1280 px)', type: 'desktop', styles: { width: '1280px', height: '800px' } },
} as const;
