import { errorsFor, LocationPicker, type LocationPickerProps, type PickedPlace } from '@councilkit/tracking';
import { type FieldError } from '@councilkit/client';
import { Form } from 'react-router';
import { useTrackingLanguage, useWords } from '../language/use-words.js';
import { FormPage, SendButton } from '../page/form-page.js';
import { reportingWords } from '../words/reporting.js';
import { Outside } from './outside.js';

interface Shown {
  place: PickedPlace;
  addresses: LocationPickerProps['addresses'];
}

export interface PlacePageProps {
  /** Why the place is asked for. */
  about: string;
  /** The address of the page. */
  action: string;
  back: string;
  loaded: Shown & { map: LocationPickerProps['map']; councilName: string };
  answer: (Shown & { faults: readonly FieldError[]; isOutside: boolean }) | undefined;
}

/** A page that asks for a place before anything else. */
export function PlacePage({ about, action, back, loaded, answer }: PlacePageProps) {
  const say = useWords(reportingWords);
  const language = useTrackingLanguage();
  const { place, addresses } = answer ?? loaded;
  const errors = errorsFor(answer?.faults);
  return (
    <FormPage title={say.where} back={back} errors={errors}>
      <p className="govuk-body">{about}</p>
      {answer?.isOutside && <Outside councilName={loaded.councilName} />}
      <Form method="post" action={action} noValidate>
        <LocationPicker
          value={place}
          addresses={addresses}
          errors={errors}
          map={loaded.map}
          language={language}
        />
        <SendButton errors={errors}>{say.continue}</SendButton>
      </Form>
    </FormPage>
  );
}
