// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { ErrorSummary } from '@councilkit/react/error-summary';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../test/accessibility.js';
import { asSent, hydrate } from '../../test/hydration.js';
import { MILL_LANE } from '../../test/sample-addresses.js';
import { cy } from '../language/cy.js';
import { errorsFor } from '../service-questions/errors-for.js';
import { LocationPicker, type LocationPickerProps } from './location-picker.js';
import { placeFrom } from './place.js';

const form = (props: Partial<LocationPickerProps> = {}) => (
  <form>
    <LocationPicker {...props} />
  </form>
);
const posted = (container: HTMLElement) => {
  const element = container.querySelector('form');
  return element && placeFrom(new FormData(element));
};
const phoneIs = (answer: Pick<Geolocation, 'getCurrentPosition'>) =>
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { geolocation: answer }));

beforeEach(() => document.body.replaceChildren());
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('LocationPicker', () => {
  it('asks for a postcode or street first, with a button of its own that the Enter key presses', () => {
    const { container } = render(form());
    const controls = [...container.querySelectorAll('input:not([type=hidden]), button')];
    expect(controls[0]).toBe(screen.getByRole('textbox', { name: 'Postcode or street name' }));
    expect(controls[1]).toBe(screen.getByRole('button', { name: 'Find address' }));
    expect(container.querySelector<HTMLButtonElement>('button[type=submit]')?.name).toBe('find');
  });

  it('offers the addresses that were found, and posts the one that is chosen', async () => {
    const { container } = render(form({ value: { search: 'Mill Lane' }, addresses: MILL_LANE }));
    const choice = screen.getByRole('combobox', { name: 'Choose the nearest address' });
    expect(posted(container)?.uprn).toBe('');
    await userEvent.selectOptions(choice, '13 Mill Lane, Ashbourne');
    expect(posted(container)).toMatchObject({ search: 'Mill Lane', uprn: '999900000013' });
  });

  it('says when nothing was found, and what to do instead', () => {
    render(form({ value: { search: 'ZZ99 9ZZ' }, addresses: [] }));
    expect(screen.getByText(/No addresses found/).textContent).toContain('“ZZ99 9ZZ”');
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('keeps everything that was given before', () => {
    const value = {
      search: 'Mill Lane',
      uprn: '999900000014',
      addressText: 'By the gate',
      lat: '53.0166',
      long: '-1.7312',
    };
    const { container } = render(form({ value, addresses: MILL_LANE }));
    expect(posted(container)).toEqual(value);
  });

  it('keeps room for the map and the button for the phone until scripts run, and shows them then', () => {
    const picker = form({ map: { tileUrl: '/t', attribution: '', bbox: [0, 0, 1, 1] } });
    const waiting = (page: HTMLElement) =>
      [...page.querySelectorAll('button, details')].map((one) => one.closest('.ck-location__waits') !== null);
    // Find address, use my location, the map.
    expect(waiting(asSent(picker))).toEqual([false, true, true]);
    expect(waiting(hydrate(picker).container)).toEqual([false, false, false]);
  });

  it('fetches no map before somebody opens it', () => {
    const { container } = render(form({ map: { tileUrl: '/t', attribution: '', bbox: [0, 0, 1, 1] } }));
    expect(container.querySelector('details')?.textContent).toContain('Show the place on a map (optional)');
    expect(container.querySelector('.ck-location__map')).toBeNull();
  });

  it('links each error to its field', async () => {
    const errors = errorsFor([{ pointer: '/location/addressText', detail: 'Describe the place' }]);
    const { container } = render(
      <>
        <ErrorSummary errors={errors} />
        {form({ errors })}
      </>,
    );
    const target = screen.getByRole<HTMLAnchorElement>('link').hash.slice(1);
    expect(document.getElementById(target)).toBe(screen.getByRole('textbox', { name: 'Describe the place' }));
    await expectAccessible(container);
  });

  it('speaks Welsh', () => {
    render(form({ language: cy }));
    screen.getByRole('textbox', { name: 'Cod post neu enw stryd' });
  });

  it('hydrates without a remark and passes axe', async () => {
    const { container } = hydrate(form({ value: { search: 'Mill Lane' }, addresses: MILL_LANE }));
    await expectAccessible(container);
  });
});

describe('where the phone is', () => {
  const press = () => userEvent.click(screen.getByRole('button', { name: 'Use my location' }));

  it('is asked for when somebody wants it, and posted to a metre', async () => {
    const getCurrentPosition = vi.fn<Geolocation['getCurrentPosition']>((found) =>
      found({
        coords: { latitude: 53.016612345, longitude: -1.7312, accuracy: 12.4 },
      } as GeolocationPosition),
    );
    phoneIs({ getCurrentPosition });
    const { container } = render(form());
    expect(getCurrentPosition).not.toHaveBeenCalled();
    await press();
    expect(posted(container)).toMatchObject({ lat: '53.01661', long: '-1.7312' });
    expect(screen.getByRole('status').textContent).toBe('We have your location, to within about 12 metres.');
  });

  it('may be kept to oneself', async () => {
    phoneIs({ getCurrentPosition: (_, fail) => fail?.({} as GeolocationPositionError) });
    const { container } = render(form());
    await press();
    expect(screen.getByRole('status').textContent).toContain('We could not find where you are');
    expect(posted(container)).toMatchObject({ lat: '', long: '' });
  });
});
