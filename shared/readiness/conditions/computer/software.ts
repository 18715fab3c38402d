import type { Host } from '../../../host/host';
import type { WindowsComponent } from '../../../host/windows/components-table';
import type { PackageId } from '../../../host/windows/packages-table';
import { componentEra } from '../../../host/windows/windows';
import type { SOFTWARE_RULES } from '../../rules/computer/software';
import {
  isObstacle,
  obstacle,
  type ConditionChanges,
  type ConditionsOf,
  type RuleCondition,
} from '../condition';
import { commonComponentAdded, componentGone } from './component-changes';
import { on2003, softwareGone, softwareThere } from './computer-causes';

/** Software that is taken off, and put on again. */
function missing(id: PackageId): RuleCondition {
  return {
    breaks: ({ host }) => softwareGone(host, id),
    mends: ({ host }) => softwareThere(host, id),
  };
}

/** The same of a Windows Server 2003. */
function missingOn2003(id: PackageId): RuleCondition {
  return {
    breaks: ({ host }) => on2003(host, () => softwareGone(host, id)),
    mends: ({ host }) => on2003(host, () => softwareThere(host, id)),
  };
}

/** A hotfix for Windows Server 2003 x64. */
function missingHotfix(id: PackageId): RuleCondition {
  const onX64 = ({ windows }: Host, changes: ConditionChanges) =>
    windows.architecture === 'x64' ? changes : obstacle('needs-64-bit');
  return {
    breaks: ({ host }) => on2003(host, () => onX64(host, softwareGone(host, id))),
    mends: ({ host }) => on2003(host, () => onX64(host, softwareThere(host, id))),
  };
}

/** A component of Windows. */
function missingComponent(id: WindowsComponent): RuleCondition {
  return {
    breaks: ({ host }) => componentGone(host, id),
    mends: ({ host }) => commonComponentAdded(host, id),
  };
}

const is2008 = ({ windows }: Host) => componentEra(windows) === '2008';
const aspNet = missingComponent('asp-net');
const comPlus = missingComponent('com-plus-network');
const powerShell = { package: missing('powershell-1.0'), component: missingComponent('powershell') };

/** One after another, or the first obstacle. */
function both(first: ConditionChanges, second: ConditionChanges): ConditionChanges {
  if (isObstacle(first)) return first;
  return isObstacle(second) ? second : [...first, ...second];
}

/** Software of the time, taken off the server and put on again. */
export const SOFTWARE_CONDITIONS: ConditionsOf<typeof SOFTWARE_RULES> = {
  DotNetFramework20NotInstalled: {
    breaks: ({ host }) => softwareGone(host, 'dotnet-2.0-sp1', 'hotfix-926776', 'dotnet-2.0'),
    mends: ({ host }) => softwareThere(host, 'dotnet-2.0', 'hotfix-926776', 'dotnet-2.0-sp1'),
  },
  DotNetFramework20HotfixNotInstalled: {
    breaks: ({ host }) =>
      both(softwareThere(host, 'dotnet-2.0'), softwareGone(host, 'dotnet-2.0-sp1', 'hotfix-926776')),
    mends: ({ host }) => softwareThere(host, 'hotfix-926776', 'dotnet-2.0-sp1'),
    companions: ['DotNetFramework20Sp1NotInstalled'],
  },
  DotNetFramework20Sp1NotInstalled: {
    breaks: ({ host }) =>
      both(softwareThere(host, 'dotnet-2.0', 'hotfix-926776'), softwareGone(host, 'dotnet-2.0-sp1')),
    mends: ({ host }) => softwareThere(host, 'dotnet-2.0-sp1'),
  },
  ManagementConsole30NotInstalled: missing('mmc-3.0'),
  PowerShell10NotInstalled: {
    breaks: (context) => powerShell[is2008(context.host) ? 'component' : 'package'].breaks(context),
    mends: (context) => powerShell[is2008(context.host) ? 'component' : 'package'].mends(context),
  },
  MsXml6NotInstalled: missing('msxml-6.0'),
  TimeZoneUpdateNotInstalled: missing('time-zone-update'),
  WindowsMediaEncoderNotInstalled: missingOn2003('windows-media-encoder'),
  WindowsMediaAudioCodecNotInstalled: missingOn2003('windows-media-audio-codec'),
  SpeechServerInstalled: {
    breaks: ({ host }) => softwareThere(host, 'speech-server'),
    mends: ({ host }) => softwareGone(host, 'speech-server'),
  },
  Hotfix904639NotInstalled: missingHotfix('hotfix-904639'),
  Hotfix918980NotInstalled: missingHotfix('hotfix-918980'),
  RpcOverHttpProxyNotInstalled: missingComponent('rpc-over-http'),
  ComPlusNetworkAccessNotEnabled: {
    breaks: (context) => on2003(context.host, () => comPlus.breaks(context)),
    mends: (context) => on2003(context.host, () => comPlus.mends(context)),
  },
  AspNet64NotEnabled: {
    breaks: (context) => on2003(context.host, () => aspNet.breaks(context)),
    mends: (context) =>
      on2003(context.host, () => both([{ type: 'asp-net-registered' }], aspNet.mends(context))),
  },
};
