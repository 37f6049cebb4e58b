import type { World } from './world.ts';

const loopback = ['localhost', '127.0.0.1'];

/** Amazon's own sounds, which need no server. */
const library = 'soundbank://soundlibrary/';

/**
 * What would be right in place of `address`, under which a sound is fetched; `undefined` where nothing is wrong with it.
 * @param amazons whether Amazon's sound library will do too
 */
export const betterAddress = (
  address: string,
  { loopbackSound = false }: World,
  amazons: boolean,
): string | undefined => {
  if (/\s|%20/.test(address)) return 'an address without spaces';
  if (amazons && address.startsWith(library)) return undefined;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url !== undefined && (url.username !== '' || url.password !== '')) return 'an address that needs no password';
  if (url?.protocol === 'https:' && address.startsWith('https://')) return undefined;
  if (loopbackSound && url?.protocol === 'http:' && loopback.includes(url.hostname)) return undefined;
  return `https://${amazons ? ` or ${library}` : ''}${loopbackSound ? ', or http:// on this machine' : ''}`;
};
