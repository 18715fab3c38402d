import { describe, expect, it } from 'vitest';
import type { Host } from '../host/host';
import { setValue } from '../host/registry/registry';
import { roleKeyPath } from '../host/role-status';
import type { ServerRole } from '../host/server-role';
import { hostWith, type RoleState } from '../testing/make-host';
import { entryPath, type SetupEntry } from './entry';

type Roles = Partial<Record<ServerRole, RoleState>>;
type Expected = Readonly<Record<SetupEntry, string>>;

const REFUSED = 'exchange-not-installed';
const MEDIA_NO = 'use-add-or-remove-programs';
const TOOLS: Roles = { ManagementTools: 'installed' };
const MARK = { watermark: '4f57d852' };

const text = (data: string) => ({ type: 'REG_SZ', data }) as const;
const withMedia = (host: Host, build: string): Host => ({ ...host, media: { ...host.media, build } });

/** Files of the new build, still configured for the old one, with or without the mark of the upgrade. */
function halfUpgraded(mark: boolean): Host {
  const path = roleKeyPath('HubTransport');
  const values = {
    UnpackedVersion: '8.3.83.6',
    ConfiguredVersion: '8.1.240.6',
    ...(mark && { Action: 'BuildToBuildUpgrade', Watermark: '12345678' }),
  };
  const host = hostWith({});
  const registry = Object.entries(values).reduce(
    (before, [name, data]) => setValue(before, path, name, text(data)),
    host.registry,
  );
  return withMedia({ ...host, registry }, '8.3.83.6');
}

const paths = (host: Host): Expected => {
  const of = (entry: SetupEntry) => {
    const path = entryPath(host, entry);
    return typeof path === 'string' ? path : path.refused;
  };
  return { media: of('media'), change: of('change'), remove: of('remove') };
};

describe('how Setup opens (domain.md 14.1, section 12 no. 6)', () => {
  it.each<[string, Host, Expected]>([
    ['on an empty server', hostWith({}), { media: 'fresh', change: REFUSED, remove: REFUSED }],
    [
      'with an installed role',
      hostWith({ Mailbox: 'installed', ...TOOLS }),
      { media: MEDIA_NO, change: 'change', remove: 'remove' },
    ],
    ['with the tools alone', hostWith(TOOLS), { media: 'change', change: 'change', remove: 'remove' }],
    [
      'with an installed and a failed role',
      hostWith({ Mailbox: 'installed', HubTransport: MARK, ...TOOLS }),
      { media: MEDIA_NO, change: 'change', remove: 'remove' },
    ],
    [
      'with a failed role and the tools',
      hostWith({ HubTransport: MARK, ...TOOLS }),
      { media: 'resume', change: 'resume', remove: 'remove' },
    ],
    [
      'with files alone',
      hostWith({ HubTransport: 'unpacked' }),
      { media: 'fresh', change: 'fresh', remove: 'remove' },
    ],
    [
      'with an older role, from newer media',
      withMedia(hostWith({ Mailbox: 'installed', ...TOOLS }), '8.3.83.6'),
      { media: 'upgrade', change: 'change', remove: 'remove' },
    ],
    [
      'with a newer role, from older media',
      withMedia(hostWith({ Mailbox: 'installed', ...TOOLS }), '8.0.685.25'),
      { media: MEDIA_NO, change: 'change', remove: 'remove' },
    ],
    [
      'with a failed role under an older build, from newer media',
      withMedia(hostWith({ Mailbox: 'installed', HubTransport: MARK, ...TOOLS }), '8.3.83.6'),
      { media: 'upgrade', change: 'change', remove: 'remove' },
    ],
    [
      'with the mark of a broken upgrade',
      halfUpgraded(true),
      { media: 'all-roles-already-installed', change: 'change', remove: 'remove' },
    ],
    [
      'with a broken upgrade whose mark was deleted',
      halfUpgraded(false),
      { media: 'upgrade', change: 'change', remove: 'remove' },
    ],
  ])('%s', (_name, host, expected) => {
    expect(paths(host)).toEqual(expected);
  });

  it('does not open while files of the .NET Framework wait for a restart', () => {
    const host = hostWith({ Mailbox: 'installed' });
    const pending = (file: string): Host => ({
      ...host,
      registry: setValue(
        host.registry,
        'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager',
        'PendingFileRenameOperations',
        { type: 'REG_MULTI_SZ', data: [file] },
      ),
    });
    expect(paths(pending('C:\\WINDOWS\\Microsoft.NET\\Framework64\\x.dll')).change).toBe(
      'setup-access-error',
    );
    expect(paths(pending('C:\\WINDOWS\\system32\\x.dll')).change).toBe('change');
  });
});
