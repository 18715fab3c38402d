import { markedRoles } from '../../host/role-status';
import { isServerRole, type ServerRole } from '../../host/server-role';
import { entryPath, type SetupEntry } from '../../setup/entry';
import type { ControlMark } from '../../scenario/control-mark';
import type { PageId } from '../../wizard/page-id';
import { roleBoxes } from '../../wizard/role-selection';
import { message } from '../../message';
import type { RuleId } from '../../readiness/rules/rules';
import { PathRefused, type PathWriter } from './path-writer';

/** What is wanted of the wizard. */
export interface WizardWish {
  readonly kind: 'install' | 'remove';
  readonly roles: readonly ServerRole[];
}

/** More pages there are not, retries included. */
const MOST_PAGES = 40;

/** What is done on a page before Next, and what of it is marked on its picture. */
type PageAction = (path: PathWriter, wish: WizardWish) => readonly ControlMark[];

/** Marks of unfinished runs. */
const MARK_RULES: ReadonlySet<RuleId> = new Set(['InstallWatermark', 'InterruptedUninstallNotContinued']);

const NEXT: readonly ControlMark[] = ['button:next'];

const PAGE_ACTIONS: Readonly<Partial<Record<PageId, PageAction>>> = {
  'license-agreement': (path) => {
    path.do({ type: 'accept-license', accepted: true });
    return ['choice:accept', ...NEXT];
  },
  'installation-type': (path) => {
    path.do({ type: 'choose-installation-type', installationType: 'custom' });
    return ['choice:custom', ...NEXT];
  },
  'server-role-selection': tickRoles,
  'client-settings': (path) => {
    path.do({ type: 'choose-legacy-clients', present: false });
    return NEXT;
  },
};

/** Opens the wizard through the door that the server's state calls for, and goes to Finish. */
export function walkWizard(path: PathWriter, wish: WizardWish): void {
  const door = doorOf(path, wish);
  openDoor(path, door);
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const { wizard } = path.session;
    if (!wizard) return;
    if (wizard.page === 'readiness-checks') passChecks(path);
    else if (wizard.page === 'progress') path.settle();
    else if (wizard.page === 'completion') {
      path.shot(path.session.run?.status === 'failed' ? 'setup-failed' : 'completion', ['button:finish']);
      path.do({ type: 'finish-setup' });
    } else {
      const marks = PAGE_ACTIONS[wizard.page]?.(path, wish) ?? NEXT;
      path.shot(wizard.page, marks);
      path.do({ type: 'go-next' });
    }
  }
}

/** Remove where something goes; else Change in the list of programs, or the media where that refuses nothing. */
function doorOf({ session: { host } }: PathWriter, { kind }: WizardWish): SetupEntry {
  if (kind === 'remove') return 'remove';
  const media = entryPath(host, 'media');
  return media === 'upgrade' || media === 'fresh' || media === 'resume' ? 'media' : 'change';
}

function openDoor(path: PathWriter, door: SetupEntry): void {
  if (door === 'media') {
    path.show('start-screen');
    path.shot('start-screen');
    path.do({ type: 'open-setup', door });
    path.close('start-screen');
    return;
  }
  path.show('programs', 'exchange');
  path.shot('add-or-remove-programs', [
    'program:exchange',
    door === 'remove' ? 'program:remove' : 'program:change',
  ]);
  path.do({ type: 'open-setup', door });
  path.close('programs');
}

/** Ticks what is to be installed; when Setup removes, clears what is to go. */
function tickRoles(path: PathWriter, { kind, roles }: WizardWish): readonly ControlMark[] {
  const { host, wizard } = path.session;
  if (!wizard) return NEXT;
  const boxes = roleBoxes(host, wizard.path, wizard.answers);
  const ticked = kind === 'install';
  for (const role of roles) {
    const box = boxes.find(({ id }) => id === role);
    if (box?.enabled && box.ticked !== ticked) path.do({ type: 'tick-role', role, ticked }, true);
  }
  return [...roles.map((role): ControlMark => `role:${role}`), ...NEXT];
}

/** Waits for the checks; what they find is cured by lifting its cause, then Retry. */
function passChecks(path: PathWriter): void {
  path.settle();
  const { errors } = path;
  if (errors.length > 0) {
    path.shot(
      'readiness-checks-found',
      errors.slice(0, 3).map((rule): ControlMark => `finding:${rule}`),
    );
    for (const rule of errors) liftCause(path, rule);
    path.do({ type: 'retry-checks' });
    path.settle();
  }
  path.shot('readiness-checks', ['button:install', 'button:uninstall', 'button:upgrade']);
  path.do({ type: 'start-setup' }, true);
  path.do({ type: 'advance-clock', milliseconds: 45_000 });
  if (path.session.wizard?.page === 'progress') path.shot('progress');
}

/**
 * Lifts the cause of a finding; one that went with another is gone already.
 * @throws PathRefused where it is a mark that stands in the way: to lift it is what the ways out are about
 */
export function liftCause(path: PathWriter, rule: RuleId): void {
  if (MARK_RULES.has(rule)) throw new PathRefused(message('checks-failed'));
  try {
    path.do({ type: 'set-condition', rule, outcome: 'passes' }, true);
  } catch (error) {
    if (!(error instanceof PathRefused && error.reason.code === 'already-so')) throw error;
  }
}

/** Server roles that are marked on the server as far as the path has come. */
export function stillMarked({ session: { host } }: PathWriter): readonly ServerRole[] {
  return markedRoles(host.registry)
    .map(({ role }) => role)
    .filter(isServerRole);
}
