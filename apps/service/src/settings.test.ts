import { describe, expect, it } from 'vitest';
import { USUAL_RULES } from './retention/rules.js';
import { readSettings, StartError } from './settings.js';

const TEMPLATE = 'c0de1234-0000-4000-8000-00000000000e';
const NOTIFY_KEY = `council-${TEMPLATE}-${TEMPLATE}`;

describe('settings', () => {
  it('need nothing to be set', () => {
    expect(readSettings({}, '/srv/council')).toEqual({
      dataFolder: '/srv/council/.data/service',
      databaseUrl: undefined,
      host: '127.0.0.1',
      port: 3001,
      apiKey: undefined,
      hasPretendCrew: false,
      checkAnswers: true,
      links: { residentsUrl: 'http://localhost:3000', serviceUrl: 'http://127.0.0.1:3001' },
      osPlacesKey: undefined,
      authorityFile: undefined,
      attachmentBytes: 15 * 1024 * 1024,
      s3: undefined,
      notify: undefined,
      pushKeys: undefined,
      retention: USUAL_RULES,
      allowsLocalWebhooks: true,
      showsOutbox: true,
      logsCalls: false,
      limits: {
        reads: { calls: 600, seconds: 60 },
        writes: { calls: 60, seconds: 60 },
        messages: { calls: 20, seconds: 3600 },
        credentials: { calls: 30, seconds: 60 },
        keyed: { calls: 6000, seconds: 60 },
      },
      streamCaps: { total: 10_000, each: 100 },
      trustedProxies: ['127.0.0.0/8', '::1'],
      signIn: undefined,
      tracesTo: undefined,
    });
  });

  it('are taken as they are given', () => {
    const environment = {
      COUNCILKIT_DATA: '/var/lib/council',
      COUNCILKIT_HOST: '0.0.0.0',
      COUNCILKIT_PORT: '0',
      COUNCILKIT_API_KEY: 'sixteen-or-more!',
      COUNCILKIT_DEMO: '1',
      COUNCILKIT_LOG: 'calls',
      COUNCILKIT_STREAMS: '0',
      COUNCILKIT_STREAMS_EACH: '7',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318',
      DATABASE_URL: 'postgresql://council:secret@db.example:5432/council?sslmode=verify-full',
      COUNCILKIT_RESIDENTS_URL: 'https://report.example.gov.uk/',
      COUNCILKIT_PUBLIC_URL: 'https://api.example.gov.uk/council/',
      COUNCILKIT_NOTIFY_KEY: NOTIFY_KEY,
      COUNCILKIT_NOTIFY_EMAIL_TEMPLATE: TEMPLATE,
      COUNCILKIT_NOTIFY_SMS_TEMPLATE: TEMPLATE,
      COUNCILKIT_NOTIFY_CALLBACK_TOKEN: 'sixteen-or-more!',
      COUNCILKIT_READS_PER_MINUTE: '0',
      COUNCILKIT_WRITES_PER_MINUTE: '5',
      COUNCILKIT_TRUSTED_PROXIES: '10.0.0.0/8',
      NODE_ENV: 'production',
    };
    expect(readSettings(environment, '/')).toEqual({
      dataFolder: '/var/lib/council',
      databaseUrl: 'postgresql://council:secret@db.example:5432/council?sslmode=verify-full',
      host: '0.0.0.0',
      port: 0,
      apiKey: 'sixteen-or-more!',
      hasPretendCrew: true,
      checkAnswers: false,
      links: {
        residentsUrl: 'https://report.example.gov.uk',
        serviceUrl: 'https://api.example.gov.uk/council',
      },
      osPlacesKey: undefined,
      authorityFile: undefined,
      attachmentBytes: 15 * 1024 * 1024,
      s3: undefined,
      notify: {
        apiKey: NOTIFY_KEY,
        url: 'https://api.notifications.service.gov.uk',
        templates: { email: TEMPLATE, sms: TEMPLATE },
        callbackToken: 'sixteen-or-more!',
      },
      pushKeys: undefined,
      retention: USUAL_RULES,
      allowsLocalWebhooks: false,
      showsOutbox: false,
      logsCalls: true,
      limits: {
        reads: { calls: 0, seconds: 60 },
        writes: { calls: 5, seconds: 60 },
        messages: { calls: 20, seconds: 3600 },
        credentials: { calls: 30, seconds: 60 },
        keyed: { calls: 6000, seconds: 60 },
      },
      streamCaps: { total: 0, each: 7 },
      trustedProxies: ['10.0.0.0/8'],
      signIn: undefined,
      tracesTo: 'http://127.0.0.1:4318',
    });
  });

  it.each([
    ['COUNCILKIT_PORT', 'http'],
    ['COUNCILKIT_PORT', '70000'],
    ['COUNCILKIT_PORT', '-1'],
    ['COUNCILKIT_PORT', ''],
    ['COUNCILKIT_READS_PER_MINUTE', 'many'],
    ['COUNCILKIT_STREAMS', 'all'],
    ['COUNCILKIT_STREAMS_EACH', '-1'],
    ['COUNCILKIT_TRUSTED_PROXIES', 'proxy.example'],
    ['COUNCILKIT_TRUSTED_PROXIES', '10.0.0.0/33'],
    ['COUNCILKIT_OIDC_ISSUER', 'http://sign-in.example'],
    ['COUNCILKIT_DATA', ' '],
    ['COUNCILKIT_HOST', 'http://localhost'],
    ['COUNCILKIT_API_KEY', 'short'],
    ['COUNCILKIT_API_KEY', 'a key with spaces in it'],
    ['COUNCILKIT_DEMO', 'yes'],
    ['COUNCILKIT_OUTBOX', 'yes'],
    ['COUNCILKIT_LOCAL_WEBHOOKS', 'yes'],
    ['COUNCILKIT_NOTIFY_KEY', 'not-a-key'],
    ['COUNCILKIT_PUSH_PUBLIC_KEY', 'short'],
    ['COUNCILKIT_LOG', 'everything'],
    ['COUNCILKIT_RESIDENTS_URL', 'report.example.gov.uk'],
    ['COUNCILKIT_PUBLIC_URL', 'https://api.example.gov.uk/?key=1'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318'],
    ['COUNCILKIT_ATTACHMENT_MB', '0'],
    ['COUNCILKIT_RETENTION', 'not-there.json'],
    ['DATABASE_URL', ''],
    ['DATABASE_URL', 'council'],
    ['DATABASE_URL', 'mysql://council:a key with spaces@localhost/council'],
    ['DATABASE_URL', 'postgresql://council:a key with spaces@localhost'],
  ])('that cannot be used are named in one sentence: %s=%s', (name, value) => {
    let message = '';
    try {
      readSettings({ [name]: value }, '/');
    } catch (error) {
      expect(error).toBeInstanceOf(StartError);
      message = String((error as Error).message);
    }
    expect(message).toMatch(new RegExp(`^${name} must [^.]+(\\.\\d[^.]*)*\\.`));
    expect(message).not.toContain('a key with spaces');
  });

  it('show messages in production only where it is asked for, to this machine, and where none is sent', () => {
    const read = (more: Record<string, string>) =>
      readSettings({ NODE_ENV: 'production', ...more }, '/').showsOutbox;
    expect(read({})).toBe(false);
    expect(read({ COUNCILKIT_OUTBOX: '1' })).toBe(true);
    expect(read({ NODE_ENV: 'development', COUNCILKIT_OUTBOX: '0' })).toBe(false);
    const refused = /^COUNCILKIT_OUTBOX must be 0 /;
    expect(() => read({ COUNCILKIT_OUTBOX: '1', COUNCILKIT_HOST: '0.0.0.0' })).toThrow(refused);
    const notify = {
      COUNCILKIT_NOTIFY_KEY: NOTIFY_KEY,
      COUNCILKIT_NOTIFY_EMAIL_TEMPLATE: TEMPLATE,
      COUNCILKIT_NOTIFY_SMS_TEMPLATE: TEMPLATE,
    };
    expect(() => read({ COUNCILKIT_OUTBOX: '1', ...notify })).toThrow(refused);
    expect(read({ NODE_ENV: 'development', ...notify })).toBe(false);
  });

  it('let webhooks go to this machine where nothing else reaches us, in production only when asked to', () => {
    const read = (more: Record<string, string>) =>
      readSettings({ NODE_ENV: 'production', ...more }, '/').allowsLocalWebhooks;
    const development = { NODE_ENV: 'development' };
    const open = { COUNCILKIT_HOST: '0.0.0.0' };
    expect(read({})).toBe(false);
    expect(read({ COUNCILKIT_LOCAL_WEBHOOKS: '1' })).toBe(true);
    expect(read({ COUNCILKIT_LOCAL_WEBHOOKS: '0', ...development })).toBe(false);
    expect(read({ ...development, ...open })).toBe(false);
    expect(() => read({ COUNCILKIT_LOCAL_WEBHOOKS: '1', ...open })).toThrow(
      /^COUNCILKIT_LOCAL_WEBHOOKS must be 0 /,
    );
  });

  it('for a store that speaks S3 are all there or none', () => {
    const given = {
      COUNCILKIT_S3_BUCKET: 'photos',
      COUNCILKIT_S3_ENDPOINT: 'https://objects.example.org',
      COUNCILKIT_S3_ACCESS_KEY_ID: 'council',
      COUNCILKIT_S3_SECRET_ACCESS_KEY: 'a secret',
    };
    expect(readSettings(given, '/').s3).toEqual({
      bucket: 'photos',
      region: 'eu-west-2',
      endpoint: 'https://objects.example.org',
      credentials: { accessKeyId: 'council', secretAccessKey: 'a secret' },
    });
    const refused = (changes: object) => () => readSettings({ ...given, ...changes }, '/');
    expect(refused({ COUNCILKIT_S3_BUCKET: undefined })).toThrow('COUNCILKIT_S3_BUCKET must name');
    expect(refused({ COUNCILKIT_S3_ENDPOINT: 'objects' })).toThrow('COUNCILKIT_S3_ENDPOINT must be');
    expect(refused({ COUNCILKIT_S3_SECRET_ACCESS_KEY: undefined })).toThrow('or neither');
  });
});
