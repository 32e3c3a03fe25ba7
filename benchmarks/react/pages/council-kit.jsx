import {
  BackLink,
  Button,
  CharacterCount,
  CrownCopyright,
  DateInput,
  ErrorSummary,
  Footer,
  GovukLogo,
  Header,
  OpenGovernmentLicence,
  PhaseBanner,
  Radios,
  SummaryList,
  Table,
  Textarea,
  TextInput,
} from '@councilkit/react';
import { answers, columns, errors, footerLinks, places, reports } from '../content.mjs';

/** The page with our components. It wears the crown, as GOV.UK Frontend's own templates do, so that both are one page. */
export function Page() {
  const [postcode, where] = errors;
  return (
    <>
      <Header productName="Report a problem" />
      <PhaseBanner tag="Beta">This is a new service.</PhaseBanner>
      <BackLink href="/start" />
      <main>
        <ErrorSummary errors={errors.map(({ id, message }) => ({ fieldId: id, message }))} />
        <form method="post">
          <TextInput
            name="postcode"
            label="Postcode"
            hint="For example, BS4 3QH"
            errorMessage={postcode.message}
            width={10}
          />
          <Radios
            name="where"
            fieldset={{ legend: 'Where is it?' }}
            errorMessage={where.message}
            items={places}
          />
          <DateInput
            id="seen"
            namePrefix="seen"
            fieldset={{ legend: 'When did you see it?' }}
            hint="For example, 27 3 2026"
          />
          <Textarea name="what" label="What is wrong?" />
          <CharacterCount name="more" label="Anything else" maxlength={200} />
          <Button>Continue</Button>
        </form>
        <SummaryList
          rows={answers.map(({ name, value }) => ({
            key: name,
            value,
            actions: { items: [{ href: '/change', children: 'Change', visuallyHiddenText: name }] },
          }))}
        />
        <Table head={columns} rows={reports} />
      </main>
      <Footer
        logo={<GovukLogo className="govuk-footer__crown" withoutLogotype />}
        meta={{ items: footerLinks.map(({ href, text }) => ({ href, children: text })) }}
        contentLicence={<OpenGovernmentLicence />}
        copyright={<CrownCopyright />}
      />
    </>
  );
}
