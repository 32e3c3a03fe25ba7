/** What the fields of a `LocationPicker` hold, as they are posted: text, empty where nothing was given. */
export interface PickedPlace {
  /** A postcode, or words of an address. */
  search: string;
  /** The address that was chosen of those found, by its UPRN. */
  uprn: string;
  /** The place in the resident's own words. */
  addressText: string;
  /** Decimal degrees, of a pin on the map or of where a phone is. */
  lat: string;
  long: string;
}

/** What a posted form says of the place. Text that was typed loses the spaces around it. */
export function placeFrom(formData: FormData): PickedPlace {
  const text = (name: string) => {
    const value = formData.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return {
    search: text('search'),
    uprn: text('uprn'),
    addressText: text('addressText'),
    lat: text('lat'),
    long: text('long'),
  };
}
