import { Button, TextInput } from '@councilkit/react';
import { Form } from 'react-router';
import { useWords } from '../language/use-words.js';
import { findingWords } from '../words/finding.js';

/** Looks for a service in a resident's own words. A plain GET form: the words stay in the address, ready to share. */
export function ServiceSearch({ words }: { words?: string | undefined }) {
  const say = useWords(findingWords);
  return (
    <Form action="/services" method="get" role="search">
      <TextInput
        id="q"
        name="q"
        type="search"
        label={{ children: say.what, size: 'm' }}
        hint={say.whatHint}
        defaultValue={words}
        autoComplete="off"
      />
      <Button>{say.find}</Button>
    </Form>
  );
}
