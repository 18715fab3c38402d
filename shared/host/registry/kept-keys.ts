const MACHINE = 'hkey_local_machine\\';
const SERVICES = `${MACHINE}system\\currentcontrolset\\services\\`;
const CONTROL = `${MACHINE}system\\currentcontrolset\\control\\`;
const MICROSOFT = `${MACHINE}software\\microsoft\\`;

/** Keys that are kept with everything below them, in lower case. Exchange 2010 and later are in `ExchangeServer`. */
const TREES: readonly string[] = [
  `${MICROSOFT}exchange`,
  `${MICROSOFT}exchangeserver`,
  `${MICROSOFT}updates\\exchange 2007`,
  `${CONTROL}computername`,
  `${SERVICES}tcpip\\parameters`,
  `${SERVICES}tcpip6\\parameters`,
];

/** Keys whose own values are kept: files that wait for a restart, the edition of Windows. */
const KEYS: ReadonlySet<string> = new Set([
  `${CONTROL}session manager`,
  `${MICROSOFT}windows nt\\currentversion`,
]);

/** Services of Exchange, with what they keep below their keys. */
const EXCHANGE_SERVICES = `${SERVICES}msexchange`;

/**
 * Whether the simulation could look at a key of a customer's computer. The export of a whole registry has hundreds of
 * megabytes, of which this is a hundredth.
 */
export function isKeptKey(path: string): boolean {
  if (path.length < MACHINE.length) return false;
  const key = path.toLowerCase();
  if (!key.startsWith(MACHINE)) return false;
  return isService(key) || KEYS.has(key) || TREES.some((tree) => key === tree || key.startsWith(`${tree}\\`));
}

function isService(key: string): boolean {
  if (!key.startsWith(SERVICES)) return false;
  return key.startsWith(EXCHANGE_SERVICES) || !key.includes('\\', SERVICES.length);
}
