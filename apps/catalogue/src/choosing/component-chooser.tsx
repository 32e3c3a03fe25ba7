import { PageLink } from '../guidance/page-link.js';
import { groups } from './all-guidance.js';
import { useComponentPages } from './component-pages.js';

/** Every component that has a page, by what a person wants to do with it. */
export function ComponentChooser() {
  const pages = useComponentPages();
  return groups.map(({ name, components }) => {
    const rows = components.flatMap(({ folder, ...component }) => {
      const page = pages.get(folder);
      return page === undefined ? [] : [{ ...component, page }];
    });
    if (rows.length === 0) return null;
    return (
      <section key={name} className="ckc-chooser">
        <h2>{name}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">You want to</th>
              <th scope="col">Use</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.page}>
                <td>{row.need}</td>
                <td>
                  <PageLink href={row.page}>{row.name}</PageLink>
                  <span className="ckc-quiet">{row.alsoCalled.join(', ')}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    );
  });
}
