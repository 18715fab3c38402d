import {
  DEFAULT_TARGET_DIR,
  NO_OPTIONS,
  type PreparedPart,
  type SetupJob,
  type SetupPlan,
} from '../setup/plan/plan';
import type { SetupAction } from '../host/role-status';
import { PREPARED_PARTS, type PreparationSwitch } from './plans/plan-preparation';
import type { SetupMode } from './switches/operation';
import { ROLE_NAMES } from './switches/role-names';
import type { SwitchName } from './switches/switch-table';

/** What `/mode` calls each action; the registry and the log use other words on purpose. */
const MODES: Readonly<Record<SetupAction, SetupMode>> = {
  Install: 'Install',
  Uninstall: 'Uninstall',
  BuildToBuildUpgrade: 'Upgrade',
  DisasterRecovery: 'RecoverServer',
};

type Printed = readonly [name: SwitchName, value: string | null];

/** What follows `Setup` on the line that means a plan: read on the same host, it comes to that plan again. */
export function printPlan(plan: SetupPlan): string {
  return [...jobSwitches(plan), ...optionSwitches(plan)].map(printSwitch).join(' ');
}

function printSwitch([name, value]: Printed): string {
  if (value === null) return `/${name}`;
  // Blanks divide a line, and cmd takes the others for operators.
  return `/${name}:${/[\s&|<>^()]/.test(value) ? `"${value}"` : value}`;
}

function jobSwitches(plan: SetupPlan): Printed[] {
  const { job } = plan;
  switch (job.kind) {
    case 'roles':
      return roleSwitches(plan);
    case 'prepare':
      return [
        [preparationSwitch(job.part), job.domain],
        ...(job.part === 'organization' ? given('OrganizationName', plan.organizationName) : []),
      ];
    case 'provision-server':
      return [['NewProvisionedServer', job.server], ...given('ServerAdmin', job.admin)];
    case 'remove-provisioned-server':
      return [['RemoveProvisionedServer', job.server]];
    case 'add-language-packs':
    case 'remove-language-packs':
      return [[packSwitch(job), job.cultures.join(',')]];
  }
}

function roleSwitches(plan: SetupPlan): Printed[] {
  const { action, roles } = plan;
  const names = roles.map((role) => ROLE_NAMES.find((row) => row.role === role)?.names[0] ?? role);
  const namesRoles = action === 'Install' || action === 'Uninstall';
  const installs = action === 'Install' || action === 'DisasterRecovery';
  return [
    ['mode', MODES[action]],
    ...(namesRoles ? [['roles', names.join(',')] as const] : []),
    ...given('OrganizationName', plan.organizationName),
    ...(installs && plan.targetDir !== DEFAULT_TARGET_DIR ? given('TargetDir', plan.targetDir) : []),
    ...(plan.enableLegacyOutlook ? [['EnableLegacyOutlook', null] as const] : []),
    ...given('LegacyRoutingServer', plan.legacyRoutingServer),
    ...(plan.enableErrorReporting ? [['EnableErrorReporting', null] as const] : []),
  ];
}

function optionSwitches({ options }: SetupPlan): Printed[] {
  const { adamLdapPort, adamSslPort } = options;
  return [
    ...given('SourceDir', options.sourceDir),
    ...given('UpdatesDir', options.updatesDir),
    ...given('DomainController', options.domainController),
    ...(options.doNotStartTransport ? [['DoNotStartTransport', null] as const] : []),
    ...(options.noSelfSignedCertificates ? [['NoSelfSignedCertificates', null] as const] : []),
    ...(adamLdapPort === NO_OPTIONS.adamLdapPort ? [] : [['AdamLdapPort', String(adamLdapPort)] as const]),
    ...(adamSslPort === NO_OPTIONS.adamSslPort ? [] : [['AdamSslPort', String(adamSslPort)] as const]),
  ];
}

function given(name: SwitchName, value: string | null): Printed[] {
  return value === null ? [] : [[name, value]];
}

function preparationSwitch(part: PreparedPart): PreparationSwitch {
  const names = Object.keys(PREPARED_PARTS) as PreparationSwitch[];
  return names.find((name) => PREPARED_PARTS[name] === part) ?? 'PrepareSchema';
}

function packSwitch({ kind }: SetupJob): 'AddUmLanguagePack' | 'RemoveUmLanguagePack' {
  return kind === 'add-language-packs' ? 'AddUmLanguagePack' : 'RemoveUmLanguagePack';
}
