import { KpiChart, KpiFigure } from '@councilkit/tracking';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { sayGroups } from '../catalogue/said.server.js';
import { councilOf } from '../council.server.js';
import { useTrackingLanguage, useWords } from '../language/use-words.js';
import { ask } from '../page/ask.server.js';
import { Page } from '../page/page.js';
import { performanceWords } from '../words/performance.js';

export async function loader({ context }: LoaderFunctionArgs) {
  const council = councilOf(context);
  const { keptByGroup, ...others } = await ask(council.figures(council.api, council.language), '');
  return {
    ...others,
    keptByGroup: { ...keptByGroup, figures: await sayGroups(council, keptByGroup.figures) },
  };
}

export default function Performance() {
  const { all, keptByMonth, keptByGroup } = useLoaderData<typeof loader>();
  const say = useWords(performanceWords);
  const language = useTrackingLanguage();
  const [kept] = keptByMonth.definitions;
  const drawn = (isMandatory: boolean) => (
    <div className="concierge-figures">
      {all.definitions
        .filter((definition) => definition.isMandatory === isMandatory)
        .map((definition) => {
          const figure = all.figures.find(({ kpi }) => kpi === definition.kpi);
          return (
            figure && (
              <KpiFigure
                key={definition.kpi}
                figure={figure}
                definition={definition}
                headingLevel={3}
                language={language}
              />
            )
          );
        })}
    </div>
  );
  return (
    <Page title={say.title}>
      <h1 className="govuk-heading-l">{say.title}</h1>
      <p className="govuk-body">
        {say.lead} {say.few}
      </p>
      <h2 className="govuk-heading-m">{say.mandatory}</h2>
      {drawn(true)}
      <h2 className="govuk-heading-m">{say.others}</h2>
      {drawn(false)}
      {kept && (
        <>
          <KpiChart
            figures={keptByMonth.figures}
            definition={kept}
            caption={say.byMonth(kept.name)}
            language={language}
          />
          {keptByGroup.figures.length > 0 && (
            <KpiChart
              figures={keptByGroup.figures}
              definition={kept}
              caption={say.byGroup(kept.name)}
              language={language}
            />
          )}
        </>
      )}
    </Page>
  );
}
