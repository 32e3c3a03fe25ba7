import { CharacterCount } from '@councilkit/react/character-count';
import { DateInput } from '@councilkit/react/date-input';
import { useFormErrors } from '@councilkit/react/error-summary';
import { Radios } from '@councilkit/react/radios';
import { TextInput } from '@councilkit/react/text-input';
import { places, type PotholeAnswers } from './pothole.js';

/** The questions of the form, with what was answered before and what is wrong with it. */
export function PotholeQuestions({ answers }: { answers: PotholeAnswers | undefined }) {
  const { messageFor } = useFormErrors();
  const seen = (['seen-day', 'seen-month', 'seen-year'] as const).map(messageFor).find(Boolean);
  return (
    <>
      <TextInput
        name="street"
        label="Street"
        defaultValue={answers?.street}
        errorMessage={messageFor('street')}
      />
      <Radios
        name="where"
        fieldset={{ legend: 'Where is the pothole?' }}
        items={places.map((place) => ({ value: place, label: place }))}
        defaultValue={answers?.where}
        errorMessage={messageFor('where')}
      />
      <DateInput
        id="seen"
        namePrefix="seen"
        fieldset={{ legend: 'When did you see it?' }}
        hint="For example, 27 3 2026"
        defaultValue={{
          day: answers?.['seen-day'],
          month: answers?.['seen-month'],
          year: answers?.['seen-year'],
        }}
        errorMessage={seen}
      />
      <CharacterCount
        name="details"
        label="Describe it (optional)"
        maxlength={500}
        defaultValue={answers?.details}
        errorMessage={messageFor('details')}
      />
    </>
  );
}
