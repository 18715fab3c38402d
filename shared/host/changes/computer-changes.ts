import type { LoggedEvent } from '../event-log';
import { isOnDisc } from '../files/media';
import { mediaFiles } from '../files/standard-files';
import { isBelow, type AccountGroup, type Host } from '../host';
import type { Network } from '../windows/windows';
import type { Changers } from './changers';

/** The ways in which files, the network adapter, the account, queues and the event log can change. Times are simulated milliseconds. */
export type ComputerChange =
  | { readonly type: 'file-written'; readonly path: string; readonly content: string; readonly at: number }
  | { readonly type: 'file-appended'; readonly path: string; readonly content: string; readonly at: number }
  | { readonly type: 'file-deleted'; readonly path: string }
  /** Administrators get full control of the folder and what is below it. */
  | { readonly type: 'full-control-granted'; readonly path: string }
  /** Another disc in the drive of the installation media, with the files of its build. */
  | { readonly type: 'media-inserted'; readonly build: string }
  | { readonly type: 'ipv4-binding-set'; readonly bound: boolean }
  | { readonly type: 'ipv6-binding-set'; readonly bound: boolean }
  | { readonly type: 'preferred-dns-set'; readonly address: string }
  | { readonly type: 'host-record-registered'; readonly address: string; readonly record: string }
  | { readonly type: 'host-record-removed'; readonly address: string; readonly record: string }
  | { readonly type: 'account-group-joined'; readonly group: AccountGroup }
  | { readonly type: 'account-group-left'; readonly group: AccountGroup }
  /** Somebody logs on with the domain's account, or (null) with the computer's own of the same name. */
  | { readonly type: 'account-changed'; readonly domain: string | null }
  /** So many more messages wait in the queue, which is made where it was not there. */
  | { readonly type: 'queue-filled'; readonly queue: string; readonly messages: number }
  | { readonly type: 'queue-emptied'; readonly queue: string }
  | { readonly type: 'queues-removed' }
  | { readonly type: 'event-logged'; readonly event: LoggedEvent };

export const COMPUTER_CHANGERS: Changers<ComputerChange> = {
  'file-written': (host, change) => writeFile(host, change),
  'file-appended': (host, change) => writeFile(host, change),
  'file-deleted': (host, { path }) => ({
    ...host,
    files: host.files.filter((file) => file.path.toLowerCase() !== path.toLowerCase()),
  }),
  'full-control-granted': (host, { path }) => ({
    ...host,
    restrictedFolders: host.restrictedFolders.filter((folder) => !isBelow(folder.path, path)),
  }),
  'media-inserted': (host, { build }) => insertMedia(host, build),
  'ipv4-binding-set': (host, { bound }) => withNetwork(host, { isIpv4Bound: bound }),
  'ipv6-binding-set': (host, { bound }) => withNetwork(host, { isIpv6Bound: bound }),
  'preferred-dns-set': (host, { address }) => withNetwork(host, { preferredDns: address }),
  'host-record-registered': (host, { address, record }) =>
    registerRecord(host, address, record.toLowerCase()),
  'host-record-removed': (host, { address, record }) => removeRecord(host, address, record.toLowerCase()),
  'account-group-joined': (host, { group }) =>
    host.account.groups.includes(group) ? host : withGroups(host, [...host.account.groups, group]),
  'account-group-left': (host, { group }) =>
    withGroups(
      host,
      host.account.groups.filter((other) => other !== group),
    ),
  'account-changed': (host, { domain }) => ({ ...host, account: { ...host.account, domain } }),
  'queue-filled': (host, { queue, messages }) => fillQueue(host, queue, messages),
  'queue-emptied': (host, { queue }) => ({
    ...host,
    queues: host.queues.map((other) => (other.name === queue ? { ...other, messages: 0 } : other)),
  }),
  'queues-removed': (host) => ({ ...host, queues: [] }),
  'event-logged': (host, { event }) => ({ ...host, eventLog: [...host.eventLog, event] }),
};

function writeFile(host: Host, change: ComputerChange & { type: 'file-written' | 'file-appended' }): Host {
  const index = host.files.findIndex((file) => file.path.toLowerCase() === change.path.toLowerCase());
  const before = change.type === 'file-appended' ? (host.files[index]?.content ?? '') : '';
  const file = { path: change.path, modified: change.at, content: before + change.content };
  return { ...host, files: index < 0 ? [...host.files, file] : host.files.with(index, file) };
}

/** What a drive that reads badly does to Setup it does with every disc, so the media stay damaged. */
function insertMedia(host: Host, build: string): Host {
  const media = { ...host.media, build };
  const kept = host.files.filter(({ path }) => !isOnDisc(host, path) && !isBelow(path, media.path));
  return { ...host, media, files: [...kept, ...mediaFiles(media)] };
}

function fillQueue(host: Host, name: string, messages: number): Host {
  const known = host.queues.some((queue) => queue.name === name);
  const queues = known ? host.queues : [...host.queues, { name, messages: 0 }];
  return {
    ...host,
    queues: queues.map((queue) =>
      queue.name === name ? { ...queue, messages: queue.messages + messages } : queue,
    ),
  };
}

function withNetwork(host: Host, part: Partial<Network>): Host {
  return { ...host, network: { ...host.network, ...part } };
}

function withGroups(host: Host, groups: readonly AccountGroup[]): Host {
  return { ...host, account: { ...host.account, groups } };
}

function registerRecord(host: Host, address: string, record: string): Host {
  const dnsServers = host.network.dnsServers.map((server) =>
    server.address === address && !server.hostRecords.includes(record)
      ? { ...server, hostRecords: [...server.hostRecords, record] }
      : server,
  );
  return withNetwork(host, { dnsServers });
}

function removeRecord(host: Host, address: string, record: string): Host {
  const dnsServers = host.network.dnsServers.map((server) =>
    server.address === address
      ? { ...server, hostRecords: server.hostRecords.filter((other) => other !== record) }
      : server,
  );
  return withNetwork(host, { dnsServers });
}
