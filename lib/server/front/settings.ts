export interface Settings {
  readonly port: number;
  /** The address to listen on; null for this machine alone. */
  readonly host: string | null;
  /** Names the server answers to besides its own: `read.example.org`, `read.example.org:8080`. */
  readonly allowedHosts: readonly string[];
  /** How many proxies of ours a request has passed, each of which adds to `X-Forwarded-For`. */
  readonly trustedProxies: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_PORT = 3000;
const MOST_PROXIES = 10;
const HTTP_PORT = 80;

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new Error(`${name} must be a number from ${least} to ${most}, not "${text}".`);
}

/**
 * Reads PORT, HOST, ALLOWED_HOSTS (names with commas between) and TRUST_PROXY (a number).
 * @throws Error with one line for who starts the server.
 */
export function readSettings(env: Environment): Settings {
  const names = (env.ALLOWED_HOSTS ?? '').split(',').map((name) => name.trim().toLowerCase());
  return {
    port: wholeNumber('PORT', env.PORT || String(DEFAULT_PORT), 1, 65_535),
    host: env.HOST?.trim() || null,
    allowedHosts: names.filter((name) => name !== ''),
    trustedProxies: wholeNumber('TRUST_PROXY', env.TRUST_PROXY || '0', 0, MOST_PROXIES),
  };
}

/**
 * The address by which others reach this server, for what has to name it in full: the site map and
 * the cards of shared links. The first of ALLOWED_HOSTS is the name; behind a proxy of ours it is
 * taken to speak TLS at the usual port. Without a name it is this machine's own.
 */
export function publicAddress(settings: Settings = readSettings(process.env)): URL {
  const [name] = settings.allowedHosts;
  if (name && settings.trustedProxies > 0) return new URL(`https://${name}`);
  const address = new URL(`http://${name ?? 'localhost'}`);
  if (address.port === '' && settings.port !== HTTP_PORT && !name?.includes(':')) {
    address.port = String(settings.port);
  }
  return address;
}
