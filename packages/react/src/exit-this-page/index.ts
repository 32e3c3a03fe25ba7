export { exitThisPageCymraeg } from './cymraeg.js';
export { ExitThisPage, type ExitThisPageProps } from './exit-this-page.js';
export { type ExitThisPageTexts } from './texts.js';
