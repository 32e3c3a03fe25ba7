import { Button, TextInput } from '@councilkit/react';
import { Form } from 'react-router';

/** Looks for a service in a resident's own words. A plain GET form: the words stay in the address, ready to share. */
export function ServiceSearch({ words }: { words?: string | undefined }) {
  return (
    <Form action="/services" method="get" role="search">
      <TextInput
        id="q"
        name="q"
        type="search"
        label={{ children: 'What is the problem?', size: 'm' }}
        hint="For example, lamp post out, fly tipping, broken swing"
        defaultValue={words}
        autoComplete="off"
      />
      <Button>Find a service</Button>
    </Form>
  );
}
