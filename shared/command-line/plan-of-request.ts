import { absolutePath, samePath } from '../host/files/paths';
import type { Host } from '../host/host';
import { NO_OPTIONS, type PlanOptions, type SetupPlan } from '../setup/plan/plan';
import { installedTargetDir } from '../setup/implied-host';
import { holdsInstallationFiles } from '../host/files/installation-files';
import { buildAt, isRollupApplied, rollupsIn, type SetupPlace } from '../setup/setup-place';
import { blockingController } from '../setup/old-controller';
import type { Operation } from './switches/operation';
import { planInstall } from './plans/plan-install';
import { planPreparation } from './plans/plan-preparation';
import { planProvisioning } from './plans/plan-provisioning';
import { planLanguagePacks } from './plans/plan-language-packs';
import { planRecovery, planUninstall, planUpgrade } from './plans/plan-roles';
import type { PlanPart } from './plans/plan-part';
import { isGiven, typedSwitch, valueOf, type SetupRequest } from './setup-request';
import { problem, type Checked, type SwitchProblem } from './switches/switch-problem';

/** Where a line was entered: the prompt's folder, and the Setup.com that it started. */
export interface LinePlace {
  readonly folder: string;
  readonly setup: SetupPlace;
}

/** `build`: that of the Setup.com that was started. */
type Planner = (host: Host, request: SetupRequest, options: PlanOptions, build: string) => PlanPart;

/** What each task or mode comes to on a host. */
const PLANNERS: Readonly<Record<Operation, Planner>> = {
  Install: planInstall,
  Upgrade: planUpgrade,
  Uninstall: planUninstall,
  RecoverServer: planRecovery,
  PrepareLegacyExchangePermissions: planPreparation,
  PrepareSchema: planPreparation,
  PrepareAD: planPreparation,
  PrepareDomain: planPreparation,
  PrepareAllDomains: planPreparation,
  NewProvisionedServer: planProvisioning,
  RemoveProvisionedServer: planProvisioning,
  AddUmLanguagePack: planLanguagePacks,
  RemoveUmLanguagePack: planLanguagePacks,
  NewCms: noCluster,
  RemoveCms: noCluster,
  RecoverCms: noCluster,
  ClearLocalCMS: noCluster,
};

/** What a request comes to on this host, or everything that stands in its way. */
export function planOfRequest(host: Host, request: SetupRequest, place: LinePlace): Checked<SetupPlan> {
  const general = generalOptions(host, request, place);
  const build = buildAt(host, place.setup);
  const part = PLANNERS[request.operation](host, request, general.options, build);
  const problems = [...general.problems, ...part.problems];
  if (problems.length > 0) return { ok: false, problems };
  const plan: SetupPlan = {
    job: { kind: 'roles' },
    action: 'Install',
    roles: [],
    organizationName: null,
    enableLegacyOutlook: null,
    enableErrorReporting: isGiven(request, 'EnableErrorReporting'),
    legacyRoutingServer: null,
    targetDir: installedTargetDir(host),
    options: general.options,
    door: 'command-line',
    ...part.plan,
  };
  return { ok: true, value: plan };
}

/** The switches that go with nearly everything. */
function generalOptions(
  host: Host,
  request: SetupRequest,
  { folder, setup }: LinePlace,
): { readonly options: PlanOptions; readonly problems: readonly SwitchProblem[] } {
  const resolved = (name: 'SourceDir' | 'UpdatesDir') => {
    const value = valueOf(request, name);
    return value === null ? null : absolutePath(folder, value);
  };
  const sourceDir = sourceOf(host, resolved('SourceDir'), setup);
  const updatesDir = resolved('UpdatesDir');
  const controller = controllerOf(host, request);
  const options: PlanOptions = {
    sourceDir,
    updatesDir,
    domainController: controller.name,
    doNotStartTransport: isGiven(request, 'DoNotStartTransport'),
    noSelfSignedCertificates: isGiven(request, 'NoSelfSignedCertificates'),
    adamLdapPort: Number(valueOf(request, 'AdamLdapPort') ?? NO_OPTIONS.adamLdapPort),
    adamSslPort: Number(valueOf(request, 'AdamSslPort') ?? NO_OPTIONS.adamSslPort),
  };
  return {
    options,
    problems: [
      ...(isGiven(request, 'SourceDir') &&
      request.operation !== 'AddUmLanguagePack' &&
      !holdsInstallationFiles(host, resolved('SourceDir') ?? '')
        ? [
            problem('source-missing', typedSwitch(request, 'SourceDir'), {
              path: resolved('SourceDir') ?? '',
            }),
          ]
        : []),
      ...(updatesDir !== null && rollupsIn(host, updatesDir).length === 0
        ? [problem('updates-missing', typedSwitch(request, 'UpdatesDir'), { path: updatesDir })]
        : []),
      ...controller.problems,
      ...versionProblem(host, request, setup),
      ...oldControllerProblem(host, request, setup, controller.name),
    ],
  };
}

/** Null where the files come from the media or from where they came before, so that both doors say the same. */
function sourceOf(host: Host, asked: string | null, setup: SetupPlace): string | null {
  const source = asked ?? (setup.kind === 'media' ? setup.folder : null);
  return source === null || samePath(source, host.media.path) ? null : source;
}

function controllerOf(
  { directory }: Host,
  request: SetupRequest,
): { readonly name: string | null; readonly problems: readonly SwitchProblem[] } {
  const asked = valueOf(request, 'DomainController');
  if (asked === null) return { name: null, problems: [] };
  const typed = typedSwitch(request, 'DomainController');
  if (!directory) return { name: null, problems: [problem('not-in-domain', typed)] };
  const wanted = asked.toLowerCase();
  const found = directory.domainControllers.find(({ name }) =>
    [name.toLowerCase(), name.toLowerCase().split('.')[0]].includes(wanted),
  );
  return found
    ? { name: found.name, problems: [] }
    : { name: null, problems: [problem('no-such-controller', typed, { value: asked })] };
}

/** After an update rollup the installed Setup.com no longer changes or removes roles; the media's does (S22). */
function versionProblem(host: Host, request: SetupRequest, setup: SetupPlace): SwitchProblem[] {
  const { operation } = request;
  const typed = typedSwitch(request, isGiven(request, 'mode') ? 'mode' : 'roles');
  const changesRoles = operation === 'Install' || operation === 'Uninstall';
  return setup.kind === 'installed' && changesRoles && isRollupApplied(host)
    ? [problem('version-mismatch', typed, { path: host.media.path })]
    : [];
}

function oldControllerProblem(
  host: Host,
  request: SetupRequest,
  setup: SetupPlace,
  asked: string | null,
): SwitchProblem[] {
  const old = blockingController(host, buildAt(host, setup), asked);
  const typed = typedSwitch(request, 'DomainController');
  return old ? [problem('controller-too-old', typed, { server: old.name, windows: old.windows })] : [];
}

/** The tasks that only a cluster node knows. */
type CmsSwitch = 'NewCms' | 'RemoveCms' | 'RecoverCms' | 'ClearLocalCMS';

function noCluster(_host: Host, request: SetupRequest): PlanPart {
  return {
    plan: {},
    problems: [problem('not-a-cluster-node', typedSwitch(request, request.operation as CmsSwitch))],
  };
}
