import { webhookSecret } from './endpoint.ts';
import { openOffice } from './office.ts';
import { readSettings } from './settings.ts';
import { Store } from './store.ts';

const { databaseFile, webhookUrl, ...settings } = readSettings(process.env);
const store = new Store(databaseFile);
const webhookSecrets = settings.webhookSecrets ?? [await webhookSecret(settings.council, store, webhookUrl)];
const office = await openOffice({
  ...settings,
  webhookSecrets,
  store,
  pollMs: 500,
  checkMs: 60_000,
  log: (line) => console.log(line),
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void office.stop());
console.log(`Listening for webhooks at ${office.webhookUrl}`);
process.send?.({ webhookUrl: office.webhookUrl });
await office.ended;
store.close();
process.disconnect?.();
