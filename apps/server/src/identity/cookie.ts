// The session cookie: bound to this host over TLS, out of reach of scripts, never sent along from other sites.
import { currentAct } from '../platform/act';

const isSecure = (url: string): boolean => url.startsWith('https:');

/** `__Host-` keeps subdomains and plain HTTP from setting it; a browser accepts that name over TLS only. */
export const cookieName = (url: string): string => (isSecure(url) ? '__Host-session' : 'hanze-session');

const put = (value: string, end = ''): void => {
  const { cookies, origin } = currentAct();
  const url = origin?.url ?? '';
  cookies.push(`${cookieName(url)}=${value}; Path=/; HttpOnly; SameSite=Lax${isSecure(url) ? '; Secure' : ''}${end}`);
};

export const putCookie = (token: string): void => put(token);
export const clearCookie = (): void => put('', '; Max-Age=0');

/** The token in a Cookie header. */
export function tokenIn(header: string | undefined, url: string): string | undefined {
  const start = `${cookieName(url)}=`;
  return header
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(start))
    ?.slice(start.length);
}
