import type { Host } from '../../host/host';
import { sameName } from '../../host/registry/registry';
import { typedSwitch, valueOf, type SetupRequest } from '../setup-request';
import { problem } from '../switches/switch-problem';
import { refusedBecause, type PlanPart } from './plan-part';

/** `/NewProvisionedServer` and `/RemoveProvisionedServer`: the object in the directory that lets a delegate install (S23, S27). */
export function planProvisioning(host: Host, request: SetupRequest): PlanPart {
  const isNew = request.operation === 'NewProvisionedServer';
  const name = isNew ? 'NewProvisionedServer' : 'RemoveProvisionedServer';
  const typed = typedSwitch(request, name);
  if (!host.directory) return refusedBecause(problem('not-in-domain', typed));
  const { organization } = host.directory;
  if (!organization) return refusedBecause(problem('no-organization', typed));
  const server = shortName(valueOf(request, name) ?? host.name);
  if (isNew) {
    const admin = valueOf(request, 'ServerAdmin');
    return { plan: { job: { kind: 'provision-server', server, admin } }, problems: [] };
  }
  const found = organization.servers.find((other) => sameName(other.name, server));
  if (!found) return refusedBecause(problem('no-such-provisioned-server', typed, { server }));
  return found.roles.length > 0
    ? refusedBecause(problem('server-in-use', typed, { server: found.name }))
    : { plan: { job: { kind: 'remove-provisioned-server', server: found.name } }, problems: [] };
}

/** Server objects bear the computer's NetBIOS name, in capitals as Windows writes it. */
function shortName(name: string): string {
  return (name.split('.')[0] ?? name).toUpperCase();
}
