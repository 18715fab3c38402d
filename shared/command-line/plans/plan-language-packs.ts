import { pathIn } from '../../host/files/paths';
import { findFile, type Host } from '../../host/host';
import { roleStatus } from '../../host/role-status';
import { installedLanguagePacks, packFile, REQUIRED_CULTURE } from '../../setup/plan/language-packs';
import type { PlanOptions } from '../../setup/plan/plan';
import { namesInList } from '../switches/role-names';
import { typedSwitch, valueOf, type SetupRequest } from '../setup-request';
import { problem, type SwitchProblem } from '../switches/switch-problem';
import { refusedBecause, type PlanPart } from './plan-part';

/** `/AddUmLanguagePack` and `/RemoveUmLanguagePack`, on a server with Unified Messaging (S3, S27). */
export function planLanguagePacks(host: Host, request: SetupRequest, options: PlanOptions): PlanPart {
  const isAddition = request.operation === 'AddUmLanguagePack';
  const name = isAddition ? 'AddUmLanguagePack' : 'RemoveUmLanguagePack';
  const typed = typedSwitch(request, name);
  if (roleStatus(host.registry, 'UnifiedMessaging').state !== 'installed') {
    return refusedBecause(problem('um-not-installed', typed));
  }
  const cultures = namesInList(valueOf(request, name) ?? '').map(canonicalCulture);
  const check = isAddition ? additionProblem : removalProblem;
  const kind = isAddition ? 'add-language-packs' : 'remove-language-packs';
  return {
    plan: { job: { kind, cultures } },
    problems: cultures.flatMap((culture) => check(host, typed, culture, options)),
  };
}

function additionProblem(
  host: Host,
  typed: string,
  culture: string,
  { sourceDir }: PlanOptions,
): SwitchProblem[] {
  if (installedLanguagePacks(host).includes(culture)) {
    return [problem('language-pack-installed', typed, { culture })];
  }
  const path = pathIn(sourceDir ?? host.media.path, packFile(culture));
  return findFile(host, path) ? [] : [problem('language-pack-missing', typed, { culture, path })];
}

function removalProblem(host: Host, typed: string, culture: string): SwitchProblem[] {
  if (!installedLanguagePacks(host).includes(culture)) {
    return [problem('language-pack-not-installed', typed, { culture })];
  }
  return culture === REQUIRED_CULTURE ? [problem('language-pack-needed', typed, { culture })] : [];
}

/** `fr-FR`, however it was typed. */
function canonicalCulture(text: string): string {
  const [language = '', region = ''] = text.split('-');
  return `${language.toLowerCase()}-${region.toUpperCase()}`;
}
