import {
  BackLink,
  Button,
  DateField,
  ErrorSummary,
  Fieldset,
  Footer,
  FormGroup,
  InputField,
  Link,
  PhaseBanner,
  Radio,
  Table,
  TextArea,
  TopNav,
} from 'govuk-react';
import { answers, columns, errors, footerLinks, places, reports } from '../content.mjs';

/** The page with govuk-react. It has no character count, and no summary list: a textarea and a table stand for them. */
export function Page() {
  const [postcode, where] = errors;
  return (
    <>
      <TopNav serviceTitle="Report a problem" />
      <PhaseBanner level="beta">This is a new service.</PhaseBanner>
      <BackLink href="/start">Back</BackLink>
      <main>
        <ErrorSummary errors={errors.map(({ id, message }) => ({ targetName: id, text: message }))} />
        <form method="post">
          <InputField
            hint="For example, BS4 3QH"
            input={{ id: 'postcode', name: 'postcode' }}
            meta={{ error: postcode.message, touched: true }}
          >
            Postcode
          </InputField>
          <FormGroup error>
            <Fieldset>
              <Fieldset.Legend>Where is it?</Fieldset.Legend>
              <span>{where.message}</span>
              {places.map(({ value, label }) => (
                <Radio key={value} name="where" value={value}>
                  {label}
                </Radio>
              ))}
            </Fieldset>
          </FormGroup>
          <DateField
            hintText="For example, 27 3 2026"
            inputNames={{ day: 'seen-day', month: 'seen-month', year: 'seen-year' }}
          >
            When did you see it?
          </DateField>
          <TextArea input={{ id: 'what', name: 'what' }}>What is wrong?</TextArea>
          <TextArea input={{ id: 'more', name: 'more' }}>Anything else</TextArea>
          <Button>Continue</Button>
        </form>
        <Table>
          {answers.map(({ name, value }) => (
            <Table.Row key={name}>
              <Table.CellHeader>{name}</Table.CellHeader>
              <Table.Cell>{value}</Table.Cell>
              <Table.Cell>
                <Link href="/change">Change {name}</Link>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table>
        <Table
          head={
            <Table.Row>
              {columns.map((name) => (
                <Table.CellHeader key={name}>{name}</Table.CellHeader>
              ))}
            </Table.Row>
          }
        >
          {reports.map((cells, row) => (
            <Table.Row key={row}>
              {cells.map((cell, column) => (
                <Table.Cell key={column}>{cell}</Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table>
      </main>
      <Footer
        meta={
          <Footer.MetaLinks heading="Support links">
            {footerLinks.map(({ href, text }) => (
              <Footer.Link key={href} href={href}>
                {text}
              </Footer.Link>
            ))}
          </Footer.MetaLinks>
        }
      />
    </>
  );
}
