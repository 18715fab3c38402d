import {
  findService,
  runningDependents,
  type Service,
  type ServiceStartType,
} from '../../../../host/windows/service';
import { fails, prints } from '../../effects';
import { says, text, type PromptOutput } from '../../prompt-output';
import type { VerbCall, VerbContext, VerbEffect, VerbRow } from '../../verb';
import { configurationOf, stateOf } from './sc-layout';

export const SC_VERB: VerbRow = { name: 'sc', program: 'exe', help: 'help-sc', run: controlServices };

type Run = (words: readonly string[], context: VerbContext) => readonly VerbEffect[];

/** What `sc` is told to do, by its second word. */
const ACTIONS: ReadonlyMap<string, Run> = new Map([
  ['query', (words, context) => query(words, context, false)],
  ['queryex', (words, context) => query(words, context, true)],
  [
    'qc',
    withService((service) => [prints(text('[SC] QueryServiceConfig SUCCESS'), ...configurationOf(service))]),
  ],
  ['config', configure],
  ['start', withService((service) => changeState(service, 'start-service', 'starting'))],
  ['stop', withService(stop)],
]);

const START_TYPES: ReadonlyMap<string, ServiceStartType> = new Map([
  ['auto', 'automatic'],
  ['demand', 'manual'],
  ['disabled', 'disabled'],
]);

function controlServices({ words }: VerbCall, context: VerbContext): readonly VerbEffect[] {
  const [action = '', ...rest] = words;
  if (action.startsWith('\\\\')) return fails('sc-other-server', { server: action }, 1722);
  const run = ACTIONS.get(action.toLowerCase());
  return run ? run(rest, context) : fails('sc-parameters', {}, 1639);
}

/** One service, or all that run; with `state= all` also those that do not. */
function query(words: readonly string[], context: VerbContext, isLong: boolean): readonly VerbEffect[] {
  const [first] = words;
  if (first !== undefined && !first.includes('=')) {
    return withService((service) => [prints(...queried(service, context, isLong))])(words, context);
  }
  const options = words.join(' ').toLowerCase().trim();
  const [, state = 'active'] = /^(?:type= service ?)?(?:state= (all|inactive|active))?$/.exec(options) ?? [];
  if (!/^(type= service ?)?(state= (all|inactive|active))?$/.test(options))
    return fails('sc-parameters', {}, 1639);
  const wanted = context.host.services.filter(
    ({ status }) => state === 'all' || (status === 'running') === (state === 'active'),
  );
  const outputs = wanted.flatMap((service) => queried(service, context, isLong));
  return [prints(...outputs)];
}

function queried(service: Service, { host }: VerbContext, isLong: boolean): readonly PromptOutput[] {
  const name = { kind: 'service', service: service.name } as const;
  const index = host.services.indexOf(service);
  return [
    says('sc-head', { name: service.name, service: name }),
    stateOf(service, service.status, isLong ? index : null),
  ];
}

/** `config <service> start= <type>`. The blank behind the equals sign is needed, and forgotten by everybody. */
function configure(words: readonly string[], context: VerbContext): readonly VerbEffect[] {
  return withService((service) => {
    const [, option = '', value] = words;
    if (/^start=.+/i.test(option)) return fails('sc-blank', { option: option.replace('=', '= ') }, 1639);
    const startType = START_TYPES.get(value?.toLowerCase() ?? '');
    if (option.toLowerCase() !== 'start=' || !startType || words.length > 3)
      return fails('sc-config-parameters', {}, 1639);
    return [
      { type: 'command', command: { type: 'set-service-start-type', name: service.name, startType } },
      prints(text('[SC] ChangeServiceConfig SUCCESS')),
    ];
  })(words, context);
}

/** Unlike Services, `sc` stops no other service for one. */
function stop(service: Service, { host }: VerbContext): readonly VerbEffect[] {
  return runningDependents(host.services, service.name).length > 0
    ? fails('sc-dependents', {}, 1051)
    : changeState(service, 'stop-service', 'stopping');
}

/** The command, then the state as it is in the moment after it. */
function changeState(
  service: Service,
  type: 'start-service' | 'stop-service',
  status: 'starting' | 'stopping',
): readonly VerbEffect[] {
  return [
    { type: 'command', command: { type, name: service.name } },
    prints(text(`\nSERVICE_NAME: ${service.name}`), stateOf(service, status, null)),
  ];
}

function withService(run: (service: Service, context: VerbContext) => readonly VerbEffect[]): Run {
  return (words, context) => {
    const [name] = words;
    if (name === undefined) return fails('sc-parameters', {}, 1639);
    const service = findService(context.host.services, name);
    return service ? run(service, context) : fails('sc-no-service', {}, 1060);
  };
}
