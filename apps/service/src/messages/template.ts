import { english } from './templates/en.js';
import { welsh } from './templates/cy.js';

/** How a message travels. */
export type MessageChannel = 'email' | 'sms';

/** How followers are told: by message, or in a browser of theirs. */
export type FollowerChannel = MessageChannel | 'push';

/** What the templates that are queued by name are filled in with. A subscription's link is added when it is sent. */
export interface QueuedValues {
  /** Opens what a person reported; asked for by that person. */
  magicLink: { link: string; minutes: string };
  /** Asks whether somebody really wants to be told. */
  confirmSubscription: { what: string; hours: string };
  /** Tells who looks after another system that its webhooks are held back. */
  webhookPaused: { host: string; id: string };
}

/** What the templates that tell of an event are filled in with, when they are sent. */
export interface NewsValues {
  /** A request near a follower, or in their area, that is new. */
  reported: News;
  /** A request moved on. */
  statusNews: News & { status: string };
  /** Somebody at work said something, and nothing moved. */
  comment: News;
  /** The reporter is asked something. */
  question: News;
  /** The date that was given is another now. */
  promiseMoved: News & { date: string };
  /** How it ended. */
  closing: News & { outcome: string };
  /** What was followed is a duplicate: from now on there is news of another request. */
  moved: News & { original: string };
}

/** What a digest is filled in with. */
export interface DigestValues {
  count: string;
  /** Each piece of news with its words and its link, a paragraph each. */
  items: string;
  /** The same in one line, the first of them alone. */
  titles: string;
  link: string;
  stopLink: string;
}

/** What every message about a request says. `text` may be empty. */
export interface News {
  service: string;
  reference: string;
  text: string;
  link: string;
  stopLink: string;
}

export type TemplateName = keyof QueuedValues | keyof NewsValues | 'digest';

/** One message in one language, with `((placeholders))` as GOV.UK Notify writes them. */
export interface Template {
  email: { subject: string; body: string };
  /** Short: every 160 characters are paid for. */
  sms: string;
}

export type Templates = Readonly<Record<TemplateName, Template>>;

/** By the first part of a language tag (BCP 47). The first is the council's own. */
export const templatesByLanguage: Readonly<Record<string, Templates>> = { en: english, cy: welsh };

/** What is written to who reads `language`, by the first part of its tag: English where there are no templates in that. */
export function languageOfMessages(language: string): string {
  const [primary = ''] = language.toLowerCase().split('-');
  return Object.hasOwn(templatesByLanguage, primary) ? primary : 'en';
}

/** The template in `language`, or in English where there is none in that. */
export function templateFor(name: TemplateName, language: string): Template {
  return (templatesByLanguage[languageOfMessages(language)] ?? english)[name];
}

/** The names between double brackets, each once. */
export function placeholdersOf(text: string): string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name))];
}

/** `text` with its placeholders filled in. A paragraph that comes out empty is left out. Throws for a value that is missing. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  const filled = text.replaceAll(PLACEHOLDER, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`A message has no value for ${name}`);
    return value;
  });
  return filled
    .replaceAll(/[ \t]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

const PLACEHOLDER = /\(\((\w+)\)\)/g;
