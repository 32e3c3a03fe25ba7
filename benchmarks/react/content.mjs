/** What the page says, the same for everybody who draws it. */
export const errors = [
  { id: 'postcode', message: 'Enter a postcode' },
  { id: 'where', message: 'Select where it is' },
];

export const places = [
  { value: 'road', label: 'On the road' },
  { value: 'pavement', label: 'On the pavement' },
  { value: 'park', label: 'In a park' },
];

export const answers = Array.from({ length: 8 }, (_, index) => ({
  name: `Question ${index + 1}`,
  value: `What somebody answered to question ${index + 1}`,
}));

export const columns = ['Street', 'Reported', 'Promised', 'Standing'];

export const reports = Array.from({ length: 20 }, (_, index) => [
  `${index + 1} Mill Lane`,
  `${index + 1} March 2026`,
  `${index + 4} March 2026`,
  index % 3 === 0 ? 'Mended' : 'In hand',
]);

export const footerLinks = [
  { href: '/accessibility', text: 'Accessibility statement' },
  { href: '/privacy', text: 'Privacy' },
  { href: '/contact', text: 'Contact' },
];
