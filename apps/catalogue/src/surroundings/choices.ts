import { neutral, themes } from '@councilkit/react/themes';

/** What designers choose above an example, and what it is before they do. */
export const firstChoices = {
  theme: neutral.name,
  language: 'en',
  direction: 'ltr',
  colours: 'designed',
  scripts: 'on',
} as const;

/** The menus above an example. */
export const choices = {
  theme: menu(
    'Whose looks the page has',
    'paintbrush',
    themes.map(({ name, title }) => ({ value: name, title })),
  ),
  language: menu('The language of the page', 'globe', [
    { value: 'en', title: 'English' },
    { value: 'cy', title: 'Cymraeg (Welsh)' },
  ]),
  direction: menu('The direction of the script', 'transfer', [
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  colours: menu('Whose colours the page has', 'contrast', [
    { value: 'designed', title: 'The theme’s colours' },
    { value: 'forced', title: 'The reader’s own colours' },
  ]),
  scripts: menu('Whether scripts run', 'lightning', [
    { value: 'on', title: 'With scripts' },
    { value: 'off', title: 'Without scripts' },
  ]),
};

function menu(description: string, icon: Icon, items: { value: string; title: string }[]) {
  return { description, toolbar: { icon, dynamicTitle: true, items } };
}

type Icon = 'contrast' | 'globe' | 'lightning' | 'paintbrush' | 'transfer';
