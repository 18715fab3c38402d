import { findService, runningDependents, type Service } from '../../../../host/windows/service';
import { fails, prints, tells } from '../../effects';
import { says } from '../../prompt-output';
import type { VerbCall, VerbContext, VerbEffect, VerbRow } from '../../verb';

export const NET_VERB: VerbRow = { name: 'net', program: 'exe', help: 'help-net', run: net };

const NOT_REHEARSED: readonly string[] = [
  'accounts',
  'config',
  'file',
  'group',
  'helpmsg',
  'localgroup',
  'session',
  'share',
  'statistics',
  'time',
  'use',
  'user',
  'view',
];

function net({ words }: VerbCall, context: VerbContext): readonly VerbEffect[] {
  const [verb = '', ...rest] = words;
  const names = rest.filter((word) => !word.startsWith('/'));
  const name = names.join(' ');
  switch (verb.toLowerCase()) {
    case 'start':
      return name === '' ? listStarted(context) : startService(name, context);
    case 'stop':
      return stopService(
        name,
        rest.some((word) => /^\/y(es)?$/i.test(word)),
        context,
      );
    default:
      return NOT_REHEARSED.includes(verb.toLowerCase())
        ? fails('not-rehearsed', { name: `net ${verb}` })
        : fails('net-parameters');
  }
}

function listStarted({ host }: VerbContext): readonly VerbEffect[] {
  const rows = host.services
    .filter(({ status }) => status === 'running')
    .toSorted((left, right) => (left.displayName.toUpperCase() < right.displayName.toUpperCase() ? -1 : 1))
    .map((service) => says('net-row', params(service)));
  return [prints(says('net-list'), ...rows), tells('command-completed')];
}

/** Says that it worked only once the command has passed. */
function startService(name: string, context: VerbContext): readonly VerbEffect[] {
  const service = find(name, context);
  if (!service) return fails('net-invalid-name', { name }, 2);
  if (service.status === 'running') return fails('net-already-started', params(service), 2);
  return [
    { type: 'command', command: { type: 'start-service', name: service.name } },
    tells('net-started', params(service)),
  ];
}

/** Services that need the one are stopped with it, after a question of which the answer is /y. */
function stopService(name: string, isSure: boolean, context: VerbContext): readonly VerbEffect[] {
  if (name === '') return fails('net-parameters');
  const service = find(name, context);
  if (!service) return fails('net-invalid-name', { name }, 2);
  if (service.status === 'stopped') return fails('net-not-started', params(service), 2);
  const dependents = runningDependents(context.host.services, service.name);
  if (dependents.length > 0 && !isSure) {
    const rows = dependents.map((other) => says('net-row', params(other)));
    return [
      prints(says('net-dependents', params(service)), ...rows),
      ...fails('net-asks', params(service), 2),
    ];
  }
  return [
    { type: 'command', command: { type: 'stop-service', name: service.name } },
    ...[...dependents, service].map((stopped) => tells('net-stopped', params(stopped))),
  ];
}

/** By short name or, as `net start` lists them, by display name. */
function find(name: string, { host }: VerbContext): Service | undefined {
  const wanted = name.toLowerCase();
  return (
    findService(host.services, name) ??
    host.services.find(({ displayName }) => displayName.toLowerCase() === wanted)
  );
}

function params({ name }: Service) {
  return { service: { kind: 'service', service: name } } as const;
}
