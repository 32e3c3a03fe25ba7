export interface FinderWords {
  what: string;
  whatHint: string;
  find: string;
  /** Takes `{count}` and `{search}`. */
  found: string;
  /** Takes `{search}`. */
  noneFound: string;
  /** Names the list for a screen reader where it has no heading. */
  listLabel: string;
  paused: string;
  /** Takes `{name}`. */
  responsible: string;
}

export interface NearbyWords {
  /** Names the list for a screen reader. */
  listLabel: string;
  /** Takes `{metres}`. */
  distance: string;
  here: string;
  /** Takes `{date}`. */
  reported: string;
  /** Takes `{name}`, what is followed. */
  follow: string;
}

export interface LocationWords {
  search: string;
  searchHint: string;
  find: string;
  addresses: string;
  choose: string;
  /** Takes `{count}`. */
  found: string;
  /** Takes `{search}`. */
  noneFound: string;
  description: string;
  descriptionHint: string;
  useMyLocation: string;
  locating: string;
  /** Takes `{metres}`. */
  located: string;
  notLocated: string;
  /** What to call the part of the form that moves a pin. */
  map: string;
  mapHelp: string;
  mapLabel: string;
  mapFailed: string;
  /** Takes `{lat}` and `{long}`. */
  pinAt: string;
  noPin: string;
  removePin: string;
  zoomIn: string;
  zoomOut: string;
}

export interface PhotoWords {
  choose: string;
  /** Takes `{count}`, `{megabytes}` and `{kinds}`. */
  hint: string;
  altText: string;
  altTextHint: string;
  add: string;
  listLabel: string;
  /** Takes `{name}`. */
  remove: string;
  noAltText: string;
  /** Takes `{name}` and `{percent}`. */
  sending: string;
  /** Takes `{name}`. */
  sent: string;
  /** Takes `{name}`. */
  failed: string;
  /** Takes `{name}` and `{megabytes}`. */
  tooLarge: string;
  /** Takes `{name}`. */
  wrongKind: string;
  /** Takes `{count}`. */
  tooMany: string;
  again: string;
}

/** What the components say with which people report something, as part of `TrackingLanguage`. */
export interface ReportingLanguage {
  finder: FinderWords;
  nearby: NearbyWords;
  location: LocationWords;
  photos: PhotoWords;
}
