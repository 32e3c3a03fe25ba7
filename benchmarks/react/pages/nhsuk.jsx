import {
  BackLink,
  Button,
  CharacterCount,
  DateInput,
  ErrorSummary,
  Footer,
  Header,
  Radios,
  SummaryList,
  Table,
  Tag,
  Textarea,
  TextInput,
} from 'nhsuk-react-components';
import { answers, columns, errors, footerLinks, places, reports } from '../content.mjs';

/** The page with nhsuk-react-components, which has no phase banner: a tag beside the words stands for it. */
export function Page() {
  const [postcode, where] = errors;
  return (
    <>
      <Header service={{ text: 'Report a problem', href: '/' }} />
      <p>
        <Tag>Beta</Tag> This is a new service.
      </p>
      <BackLink href="/start">Back</BackLink>
      <main>
        <ErrorSummary>
          <ErrorSummary.Title>There is a problem</ErrorSummary.Title>
          <ErrorSummary.List>
            {errors.map(({ id, message }) => (
              <ErrorSummary.ListItem key={id} href={`#${id}`}>
                {message}
              </ErrorSummary.ListItem>
            ))}
          </ErrorSummary.List>
        </ErrorSummary>
        <form method="post">
          <TextInput
            id="postcode"
            name="postcode"
            label="Postcode"
            hint="For example, BS4 3QH"
            error={postcode.message}
            width="10"
          />
          <Radios id="where" name="where" legend="Where is it?" error={where.message}>
            {places.map(({ value, label }) => (
              <Radios.Item key={value} value={value}>
                {label}
              </Radios.Item>
            ))}
          </Radios>
          <DateInput id="seen" name="seen" legend="When did you see it?" hint="For example, 27 3 2026">
            <DateInput.Day />
            <DateInput.Month />
            <DateInput.Year />
          </DateInput>
          <Textarea id="what" name="what" label="What is wrong?" />
          <CharacterCount id="more" name="more" label="Anything else" maxLength={200} />
          <Button>Continue</Button>
        </form>
        <SummaryList>
          {answers.map(({ name, value }) => (
            <SummaryList.Row key={name}>
              <SummaryList.Key>{name}</SummaryList.Key>
              <SummaryList.Value>{value}</SummaryList.Value>
              <SummaryList.Action href="/change" visuallyHiddenText={name}>
                Change
              </SummaryList.Action>
            </SummaryList.Row>
          ))}
        </SummaryList>
        <Table>
          <Table.Head>
            <Table.Row>
              {columns.map((name) => (
                <Table.Cell key={name}>{name}</Table.Cell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {reports.map((cells, row) => (
              <Table.Row key={row}>
                {cells.map((cell, column) => (
                  <Table.Cell key={column}>{cell}</Table.Cell>
                ))}
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </main>
      <Footer>
        <Footer.Meta>
          {footerLinks.map(({ href, text }) => (
            <Footer.ListItem key={href} href={href}>
              {text}
            </Footer.ListItem>
          ))}
        </Footer.Meta>
      </Footer>
    </>
  );
}
