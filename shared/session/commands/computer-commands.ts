import { z } from 'zod';
import { OTHER_EXCHANGE_IDS } from '../../host/other-exchange';
import { DISC_BUILDS } from '../../host/product-builds';
import { COMPONENT_IDS } from '../../host/windows/components-table';
import { WINDOWS_EDITIONS, WINDOWS_INSTALLATIONS } from '../../host/windows/editions';
import { PACKAGE_IDS } from '../../host/windows/packages-table';
import { driveLetter, filePath, name } from './limits';

/** What Services, Windows Components, Network Connections, System and Explorer ask. */
export const COMPUTER_COMMANDS = [
  z.strictObject({ type: z.literal('start-service'), name }),
  z.strictObject({ type: z.literal('stop-service'), name }),
  z.strictObject({
    type: z.literal('set-service-start-type'),
    name,
    startType: z.enum(['automatic', 'manual', 'disabled']),
  }),
  z.strictObject({ type: z.literal('install-component'), component: z.enum(COMPONENT_IDS) }),
  z.strictObject({ type: z.literal('remove-component'), component: z.enum(COMPONENT_IDS) }),
  z.strictObject({ type: z.literal('install-package'), package: z.enum(PACKAGE_IDS) }),
  /** Remove in the list of programs. */
  z.strictObject({ type: z.literal('remove-package'), package: z.enum(PACKAGE_IDS) }),
  /** aspnet_regiis -ir -enable of the 64-bit Framework. */
  z.strictObject({ type: z.literal('register-asp-net') }),
  /** adsutil.vbs SET W3SVC/AppPools/Enable32BitAppOnWin64 */
  z.strictObject({ type: z.literal('set-iis-32bit-mode'), enabled: z.boolean() }),
  z.strictObject({ type: z.literal('set-ipv4-binding'), bound: z.boolean() }),
  z.strictObject({ type: z.literal('set-ipv6-binding'), bound: z.boolean() }),
  z.strictObject({ type: z.literal('set-preferred-dns'), address: name }),
  /** ipconfig /registerdns */
  z.strictObject({ type: z.literal('register-host-record') }),
  /** Applies from the next start of Windows. */
  z.strictObject({ type: z.literal('set-dns-suffix'), suffix: z.string().max(255) }),
  /** Applies from the next start of Windows, as the next one does. */
  z.strictObject({ type: z.literal('rename-computer'), name }),
  /** Whether Windows starts with /debug: bootcfg, bcdedit, Startup and Recovery. */
  z.strictObject({ type: z.literal('set-debug-start'), enabled: z.boolean() }),
  /** Disk Management: a volume in unallocated space, and another letter for a volume or for the disc. */
  z.strictObject({
    type: z.literal('create-volume'),
    drive: driveLetter,
    megabytes: z.number().int().min(1).max(100_000_000),
  }),
  z.strictObject({ type: z.literal('change-drive-letter'), drive: driveLetter, to: driveLetter }),
  z.strictObject({ type: z.literal('restart-server') }),
  /** Windows Setup, after Yes: formats the system's drive and installs Windows anew. */
  z.strictObject({
    type: z.literal('reinstall-windows'),
    edition: z.enum(WINDOWS_EDITIONS),
    architecture: z.enum(['x64', 'x86']),
    installation: z.enum(WINDOWS_INSTALLATIONS),
    servicePack: z.number().int().min(0).max(9),
  }),
  z.strictObject({ type: z.literal('grant-full-control'), path: filePath }),
  z.strictObject({ type: z.literal('delete-file'), path: filePath }),
  /** Another installation disc in the DVD drive. */
  z.strictObject({ type: z.literal('insert-media'), build: z.enum(DISC_BUILDS) }),
  /** Remove in the list of programs, for an Exchange of another version. */
  z.strictObject({ type: z.literal('remove-other-exchange'), product: z.enum(OTHER_EXCHANGE_IDS) }),
] as const;
