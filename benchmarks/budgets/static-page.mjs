import { buildPages } from '../../examples/server-components/test/built-pages.ts';

/** What a page of static components, made by server components, loads of our code: nothing. Beside one that has behaviour. */
export async function staticPage() {
  const pages = await buildPages();
  try {
    const behaving = await pages.bytesOfOurs('/questions');
    if ((await pages.scriptsOf('/request')) === 0 || behaving === 0)
      throw new Error('The pages load no script at all, so there is nothing to count.');
    return [
      { name: 'react-static-page-our-bytes', value: await pages.bytesOfOurs('/request'), limit: 0 },
      { name: 'react-page-with-accordion-our-bytes', value: behaving },
    ];
  } finally {
    pages.remove();
  }
}
