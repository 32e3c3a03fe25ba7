import { type RequestEvent, type ServiceRequest } from '@councilkit/client';

/** What the council says of the potholes in `pothole.ts`, as its Welsh pages say it. */
const WORDS: Readonly<Record<string, string>> = {
  'An inspector will look at it on Monday.': 'Bydd arolygydd yn edrych arno ddydd Llun.',
  'The hole is 70 mm deep and we are going to fill it. A crew comes on Wednesday morning.':
    'Mae’r twll yn 70 mm o ddyfnder ac rydym yn mynd i’w lenwi. Daw criw fore Mercher.',
  'We are on Mill Lane now. One lane is closed until about midday.':
    'Rydym ar Lôn y Felin nawr. Mae un lôn ar gau tan tua hanner dydd.',
  'We cut out the broken surface and filled the hole. The lane is open again.':
    'Torrwyd yr wyneb a oedd wedi torri a llenwyd y twll. Mae’r lôn ar agor eto.',
  'The hole is 20 mm deep. We repair holes from 40 mm, so that the deepest are done first. We look at Mill Lane again in June.':
    'Mae’r twll yn 20 mm o ddyfnder. Rydym yn trwsio tyllau o 40 mm, fel bod y rhai dyfnaf yn cael eu gwneud yn gyntaf. Byddwn yn edrych ar Lôn y Felin eto ym mis Mehefin.',
  'We inspect within 5 working days': 'Rydym yn archwilio o fewn 5 diwrnod gwaith',
  Pothole: 'Twll yn y ffordd',
  'Outside 14 Mill Lane, Riverside': 'Y tu allan i 14 Lôn y Felin, Glan yr Afon',
  'Where in the road is it?': 'Ble yn y ffordd y mae?',
  'Where cars drive': 'Lle mae ceir yn gyrru',
  'How big is the pothole?': 'Pa mor fawr yw’r twll?',
  'Larger than a dinner plate': 'Mwy na phlât cinio',
  'Highways team': 'Tîm Priffyrdd',
};

const inWelsh = (words: string) => WORDS[words] ?? words;

/** A request as a Welsh page shows it. What the resident wrote stays as it was written. */
export function requestInWelsh(request: ServiceRequest): ServiceRequest {
  const { serviceName, location, answers, promise } = request;
  const { addressText } = location ?? {};
  return {
    ...request,
    serviceName: inWelsh(serviceName),
    ...(location && addressText ? { location: { ...location, addressText: inWelsh(addressText) } } : {}),
    ...(answers
      ? {
          answers: answers.map((answer) => ({
            ...answer,
            prompt: inWelsh(answer.prompt),
            text: inWelsh(answer.text),
          })),
        }
      : {}),
    promise: promise && { ...promise, text: promise.text && inWelsh(promise.text) },
  };
}

export function eventsInWelsh(events: readonly RequestEvent[]): RequestEvent[] {
  return events.map((event) => ({
    ...event,
    publicText: event.publicText && inWelsh(event.publicText),
    actor: { ...event.actor, ...(event.actor.name ? { name: inWelsh(event.actor.name) } : {}) },
  }));
}
