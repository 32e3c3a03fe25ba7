import { type NotifySettings } from './notify.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const KEY = new RegExp(`^.+-${UUID.source.slice(1, -1)}-${UUID.source.slice(1, -1)}$`, 'i');
const SHORTEST_TOKEN = 16;

/** What is wrong with a setting, as one sentence. */
type Refuse = (sentence: string) => Error;

/** The settings for GOV.UK Notify; undefined where there is no key. Throws what `refuse` makes of what cannot be used. */
export function readNotify(
  environment: Record<string, string | undefined>,
  refuse: Refuse,
): NotifySettings | undefined {
  const {
    COUNCILKIT_NOTIFY_KEY: apiKey,
    COUNCILKIT_NOTIFY_URL: url = 'https://api.notifications.service.gov.uk',
    COUNCILKIT_NOTIFY_EMAIL_TEMPLATE: email = '',
    COUNCILKIT_NOTIFY_SMS_TEMPLATE: sms = '',
    COUNCILKIT_NOTIFY_CALLBACK_TOKEN: callbackToken,
  } = environment;
  if (apiKey === undefined) return undefined;
  if (!KEY.test(apiKey))
    throw refuse('COUNCILKIT_NOTIFY_KEY must be a whole API key of GOV.UK Notify, its name included.');
  if (!/^https?:\/\/[^/]+$/.test(url))
    throw refuse(
      'COUNCILKIT_NOTIFY_URL must be an address such as https://api.notifications.service.gov.uk.',
    );
  if (!UUID.test(email))
    throw refuse('COUNCILKIT_NOTIFY_EMAIL_TEMPLATE must be the ID of an email template in GOV.UK Notify.');
  if (!UUID.test(sms))
    throw refuse(
      'COUNCILKIT_NOTIFY_SMS_TEMPLATE must be the ID of a text message template in GOV.UK Notify.',
    );
  if (callbackToken !== undefined && callbackToken.length < SHORTEST_TOKEN)
    throw refuse(`COUNCILKIT_NOTIFY_CALLBACK_TOKEN must have ${SHORTEST_TOKEN} characters or more.`);
  return { apiKey, url, templates: { email, sms }, callbackToken };
}
