import * as z from 'zod';
import type { AmazonCredentials } from './cloud.ts';
import { ConfigError } from './config-error.ts';
import type { Outside } from './outside.ts';

// What is asked of Amazon, the developer's account there.

const tokenSchema = z.object({ access_token: z.string() });
const vendorsSchema = z.object({ vendors: z.array(z.object({ id: z.string(), name: z.string().optional() })) });

/** A token for the developer's account. @throws ConfigError where the refresh token is of no use any more */
const accessToken = async (outside: Outside, credentials: AmazonCredentials): Promise<string> => {
  const answer = await outside.fetch('https://api.amazon.com/auth/o2/token', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'refresh_token',
      refresh_token: credentials.refreshToken,
      client_id: credentials.clientId,
      client_secret: credentials.clientSecret,
    }).toString(),
  });
  const body: unknown = await answer.json().catch(() => undefined);
  const found = tokenSchema.safeParse(body).data;
  if (answer.status === 200 && found !== undefined) return found.access_token;
  const reason = z.object({ error: z.string() }).safeParse(body).data?.error ?? 'no reason';
  throw new ConfigError(
    'refresh token of the Amazon account',
    `${answer.status} ${reason}`,
    'one that is still good: npx ask-cli util generate-lwa-tokens makes a new one, put it into the secret',
  );
};

/** Which of its names the vendor id has. @throws ConfigError where it is not one of the account's */
export const vendorName = async (
  outside: Outside,
  credentials: AmazonCredentials,
  vendorId: string,
): Promise<string> => {
  const authorization = `Bearer ${await accessToken(outside, credentials)}`;
  const answer = await outside.fetch('https://api.amazonalexa.com/v1/vendors', { headers: { authorization } });
  const found = vendorsSchema.safeParse(await answer.json().catch(() => undefined)).data;
  if (answer.status !== 200 || found === undefined) {
    throw new ConfigError(
      'vendors of the Amazon account',
      `${answer.status}`,
      'a token that may see them: scope alexa::ask:skills:readwrite',
    );
  }
  const own = found.vendors.find(({ id }) => id === vendorId);
  if (own !== undefined) return own.name ?? own.id;
  const ids = found.vendors.map(({ id }) => id).join(' or ') || 'an account registered at developer.amazon.com';
  throw new ConfigError('vendor id', JSON.stringify(vendorId), ids);
};
