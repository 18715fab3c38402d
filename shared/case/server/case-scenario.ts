import type { Host } from '../../host/host';
import { buildScenario } from '../../scenario/build-scenario';
import type { LocalizedText } from '../../scenario/localized-text';
import { modernize } from '../../scenario/migrate';
import { scenarioFileSchema, SCENARIO_SCHEMA_VERSION, type Scenario } from '../../scenario/schema';
import { SETUP_LOG_PATH } from '../../host/files/setup-logs';
import type { RuleId } from '../../readiness/rules/rules';
import { caseRegistry } from './case-registry';
import type { CaseState } from './case-state';

/** What a rehearsal tells in words, and the customer's own log. */
export interface CaseTexts {
  readonly title: LocalizedText;
  readonly briefing: LocalizedText;
  /** The end of the run's log; null where none was sent. */
  readonly log: string | null;
}

/** The id of every scenario that was made of a customer's case. */
export const CUSTOMER_CASE_ID = 'customer-case';

/** Until the words are there. */
const UNTOLD: LocalizedText = { en: '-', fr: '-' };

/** A scenario on a server in the concluded state, which fails where the customer's did. */
export function caseScenario(state: CaseState): Scenario {
  const file = scenarioFileSchema.parse(
    modernize({
      schemaVersion: SCENARIO_SCHEMA_VERSION,
      id: CUSTOMER_CASE_ID,
      title: UNTOLD,
      briefing: UNTOLD,
      startsAt: new Date(state.startsAt).toISOString().slice(0, 19),
      host: hostPart(state),
      faults: faultsOf(state),
      redoFails: ['HubTransport', 'Mailbox'],
    }),
  );
  return buildScenario(file, caseRegistry(state), {});
}

/** The scenario told in words, with the customer's own log on the server's disk. */
export function toldScenario(scenario: Scenario, { title, briefing, log }: CaseTexts): Scenario {
  const { host, startsAt } = scenario;
  return { ...scenario, title, briefing, host: log === null ? host : withLog(host, log, startsAt) };
}

function hostPart(state: CaseState): object {
  const { name, dnsSuffix, account, build } = state;
  const fqdn = dnsSuffix ? `${name}.${dnsSuffix}` : name;
  return {
    base: 'contoso',
    name,
    dnsSuffix,
    account,
    media: { path: 'D:\\', build },
    network: {
      dnsServers: [
        {
          address: '10.0.0.10',
          answers: true,
          hostRecords: [fqdn.toLowerCase(), state.controller.toLowerCase()],
        },
      ],
    },
    directory: directoryPart(state),
  };
}

function directoryPart(state: CaseState): object | null {
  const { domain, site, controller, preparation, organization } = state;
  if (!domain) return null;
  return {
    domain: domain.dns,
    netbiosDomain: domain.netbios,
    sites: [{ name: site, subnets: ['10.0.0.0/24'] }, ...(needsOtherSite(state) ? [OTHER_SITE] : [])],
    domainControllers: [{ name: controller, site, isGlobalCatalog: true }],
    schemaMaster: controller,
    preparation,
    organization: organization === null ? null : organizationPart(state, organization),
  };
}

/** Another site than the server's, where a finding is about one; no log names it. */
const OTHER_SITE = { name: 'Other-Site', subnets: ['10.0.1.0/24'] };
const SITE_RULES: ReadonlySet<RuleId> = new Set(['DomainControllerIsOutOfSite', 'NotInSchemaMasterSite']);

function needsOtherSite({ findings }: CaseState): boolean {
  return findings.some((rule) => SITE_RULES.has(rule));
}

function organizationPart({ name, installed }: CaseState, organization: string): object {
  const hasMailbox = installed.includes('Mailbox');
  return {
    name: organization,
    servers: [],
    legacy: null,
    sendConnectors: [],
    databases: [],
    offlineAddressBooks: hasMailbox ? [{ name: 'Default Offline Address Book', server: name }] : [],
  };
}

/** The task fails with the customer's own sentence until its cause is taken as cured. */
function faultsOf({ failure }: CaseState): readonly object[] {
  if (!failure) return [];
  const sentence = failure.message === '' ? {} : { message: failure.message };
  return [
    {
      task: failure.task,
      until: null,
      failure: failure.message === '' ? 'planted' : 'as-logged',
      params: sentence,
    },
  ];
}

function withLog(host: Host, content: string, modified: number): Host {
  const others = host.files.filter(({ path }) => path.toLowerCase() !== SETUP_LOG_PATH.toLowerCase());
  return { ...host, files: [...others, { path: SETUP_LOG_PATH, modified, content }] };
}
