import { CouncilKit } from '@councilkit/client';
import { DeviceNews, useDeviceNews, type LiveLanguage } from '@councilkit/tracking';
import { type Language } from '../language/languages.js';

/** What the page asks with; the resident app passes it through to the service. */
const live = new CouncilKit({ baseUrl: '/live/v1' });

export interface ThisDeviceProps {
  /** The id of the report, not its reference. */
  requestId: string;
  /** What the service pushes with; null where it pushes nothing. */
  publicKey: string | null;
  /** What messages are to be written in. */
  newsLanguage: Language;
  /** What the button says. */
  language: LiveLanguage;
}

/** Has this device told of a report, where its browser can be. */
export function ThisDevice({ language, ...followed }: ThisDeviceProps) {
  const control = useDeviceNews({ client: live, worker: '/push-worker.js', ...followed });
  return <DeviceNews {...control} language={language} className="concierge-this-device concierge-no-print" />;
}
