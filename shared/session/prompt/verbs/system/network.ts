import { siteOf, type Host } from '../../../../host/host';
import type { DomainController } from '../../../../host/directory/domain-controllers';
import { dnsHostName } from '../../../../host/windows/computer-name';
import { controllersOf, rootDomain } from '../../../../host/directory/forest';
import { directoryFailure } from '../../../../setup/needs';
import { registersHostRecord } from '../../../programs/command-arguments';
import { fails, prints, tells } from '../../effects';
import { text, says } from '../../prompt-output';
import type { VerbCall, VerbContext, VerbEffect, VerbRow } from '../../verb';

/** Programs about the network and the domain. */
export const NETWORK_VERBS: readonly VerbRow[] = [
  { name: 'ipconfig', program: 'exe', help: 'help-ipconfig', run: configuration },
  { name: 'nltest', program: 'exe', help: 'help-nltest', run: locate },
];

/** The adapter has no mask and no gateway of its own: those of a network of 256 addresses. A decision of ours. */
const MASK = '255.255.255.0';

function configuration({ words }: VerbCall, { host }: VerbContext): readonly VerbEffect[] {
  const [option] = words.map((word) => word.toLowerCase().replace(/^-/, '/'));
  if (registersHostRecord(words)) {
    return [{ type: 'command', command: { type: 'register-host-record' } }, tells('ipconfig-registered')];
  }
  if (words.length > 1) return fails('ipconfig-parameters');
  switch (option) {
    case undefined:
      return [tells('ipconfig', addressesOf(host))];
    case '/all':
      return [prints(says('ipconfig-host', hostOf(host)), says('ipconfig-all', addressesOf(host)))];
    case '/flushdns':
      return [tells('ipconfig-flushed')];
    default:
      return fails('ipconfig-parameters');
  }
}

function addressesOf({ network, dnsSuffix }: Host) {
  const gateway = network.address.replace(/\d+$/, '1');
  return {
    suffix: dnsSuffix,
    address: network.address,
    mask: MASK,
    gateway,
    dns: network.preferredDns ?? '',
  };
}

function hostOf(host: Host) {
  return { name: dnsHostName(host).toLowerCase(), suffix: host.dnsSuffix };
}

/** `/dsgetsite` and `/dsgetdc:`, the two that Exchange administrators ask; errors in the words and numbers of Windows. */
function locate({ words }: VerbCall, { host }: VerbContext): readonly VerbEffect[] {
  const option = (words[0] ?? '').replace(/^-/, '/');
  if (words.length === 1 && option.toLowerCase() === '/dsgetsite') return siteEffects(host);
  const domain = /^\/dsgetdc:(.*)$/i.exec(option)?.[1];
  return words.length === 1 && domain !== undefined
    ? controllerEffects(host, domain)
    : fails('nltest-parameters');
}

function siteEffects(host: Host): readonly VerbEffect[] {
  const site = siteOf(host);
  return site === null
    ? fails('nltest-failed', { call: 'DsGetSiteName', status: '1919 0x77f ERROR_NO_SITENAME' }, 1919)
    : [prints(text(site)), tells('command-completed')];
}

function controllerEffects(host: Host, typed: string): readonly VerbEffect[] {
  const { directory } = host;
  const isOwn = ['', directory?.domain, directory?.netbiosDomain].some(
    (name) => name?.toLowerCase() === typed.toLowerCase(),
  );
  const site = siteOf(host);
  const controllers = directory ? controllersOf(directory, directory.domain) : [];
  const controller = controllers.find((other) => other.site === site) ?? controllers[0];
  if (!directory || !controller || !isOwn || directoryFailure(host)) {
    const status = '1355 0x54b ERROR_NO_SUCH_DOMAIN';
    return fails('nltest-failed', { call: 'DsGetDcName', status }, 1355);
  }
  const lines = [
    `           DC: \\\\${controller.name}`,
    `     Dom Name: ${directory.domain}`,
    `  Forest Name: ${rootDomain(directory).name}`,
    ` Dc Site Name: ${controller.site}`,
    ...(site === null ? [] : [`Our Site Name: ${site}`]),
    `        Flags: ${flagsOf(controller, controller.site === site)}`,
  ];
  return [prints(text(lines.join('\n'))), tells('command-completed')];
}

function flagsOf({ isGlobalCatalog, isReadOnly }: DomainController, isClose: boolean): string {
  const flags = [
    ...['DS', 'LDAP', 'KDC', 'TIMESERV'],
    ...(isReadOnly ? [] : ['WRITABLE']),
    ...['DNS_DC', 'DNS_DOMAIN', 'DNS_FOREST'],
  ];
  return [...(isGlobalCatalog ? ['GC'] : []), ...flags, ...(isClose ? ['CLOSE_SITE'] : [])].join(' ');
}
