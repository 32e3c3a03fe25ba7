// A real OpenID provider on this machine, as a program for journeys: it lets in whoever types a name.
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

const {
  REDIRECT_URI: redirectUri = '',
  CLIENT_ID: clientId = '',
  CLIENT_SECRET: clientSecret = '',
  AUDIENCE: audience = '',
  TOKEN_SECONDS: tokenSeconds = '3600',
} = process.env;

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  // What listens on a port has an address with that port.
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    features: {
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'requests:read requests:write',
          audience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: Number(tokenSeconds),
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => void answer(request, response));
  process.send?.({ ready: true, url: issuer });
});

process.on('SIGTERM', () => {
  server.closeAllConnections();
  server.close(() => process.exit(0));
});
// Whoever started us is gone.
process.on('disconnect', () => process.exit(0));
