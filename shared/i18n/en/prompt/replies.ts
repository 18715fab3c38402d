import type { ReplyCode } from '../../../session/prompt/prompt-messages';
import { explorer } from '../tools/explorer';

const { done, reasons } = explorer.opening;

/** What cmd and its programs answer; layouts as theirs. */
export const replies: Record<ReplyCode, string> = {
  'not-recognized':
    "'{name}' is not recognized as an internal or external command,\noperable program or batch file.",
  'not-rehearsed': reasons.notRehearsed,
  'operator-not-supported':
    'The sign {operator} is not part of this rehearsal: enter one command a line, and read its output here. If the sign belongs to a text, put the text in quotation marks. Nothing has been carried out.',
  'setup-path-missing': 'The system cannot find the path specified.',
  'switch-invalid': 'Invalid switch - "{switch}". Type the command with /? to see what it takes here.',
  'syntax-incorrect': 'The syntax of the command is incorrect.',
  'name-syntax': 'The filename, directory name, or volume label syntax is incorrect.',
  'path-not-found': 'The system cannot find the path specified.',
  'path-too-long': 'The filename or extension is too long.',
  'file-not-found': 'File Not Found',
  'file-not-found-name': 'File not found - {name}',
  'cannot-find': 'The system cannot find the file specified: {path}',
  'cannot-open': 'Cannot open {path}',
  'drive-not-found': 'The system cannot find the drive specified.',
  'folder-invalid': 'The directory name is invalid.',
  'folder-exists': 'A subdirectory or file {name} already exists.',
  'folder-needs-file':
    'On the simulated server a folder is there as soon as a file is in it. Copy something into it, for example: xcopy D:\\Setup.com "{path}" /i',
  'access-denied': 'Access is denied.',
  'disk-full': 'There is not enough space on the disk.',
  'no-program': reasons.noProgram,
  'command-completed': 'The command completed successfully.',
  'dir-volume': ' Volume in drive {drive} has no label.\n Volume Serial Number is {serial}',
  'dir-media': ' Volume in drive {drive} is EXCHANGE\n Volume Serial Number is {serial}',
  'dir-folder': '\n Directory of {path}\n',
  'dir-row-folder': '{date}    <DIR>          {name}',
  'dir-row-file': '{date}{size>18} {name}',
  'dir-files': '{count>16} File(s) {bytes>14} bytes',
  'dir-total': '\n     Total Files Listed:\n{count>16} File(s) {bytes>14} bytes',
  'dir-folders': '{count>16} Dir(s)  {bytes>14} bytes free',
  'type-name': '\n{name}\n\n',
  'del-asks':
    'This deletes all files in {path}. Windows would ask whether you are sure; here, confirm with the switch /Q. Nothing has been deleted.',
  'overwrite-asks':
    '{path} already exists. Windows would ask whether to overwrite it; here, confirm with the switch /Y. Nothing has been copied.',
  copied: '{count>9} file(s) copied.',
  'copy-onto-itself': 'The file cannot be copied onto itself.',
  xcopied: '{count} File(s) copied',
  'xcopy-asks':
    'There is no {name} yet. Windows would ask whether it is to be a file or a folder; here, say with the switch /I that it is a folder. Nothing has been copied.',
  'xcopy-cyclic': 'Cannot perform a cyclic copy',
  'xcopy-not-found': 'File not found - {name}\n0 File(s) copied',
  'xcopy-parameters': 'Invalid number of parameters\n0 File(s) copied',
  'search-parameters':
    '{name} needs a text and the files to look into, for example: {name} /i "error" C:\\ExchangeSetupLogs\\ExchangeSetup.log',
  'echo-is-on': 'ECHO is on.',
  'echo-stays-on': 'In this rehearsal, the prompt is always shown: ECHO stays on.',
  'variable-not-defined': 'Environment variable {name} not defined',
  'windows-version': '\nMicrosoft Windows [Version {version}]',
  'help-head': 'For more information on a command, type HELP and its name. The rehearsal knows these:\n',
  'help-unknown': 'This command is not supported by the help utility.  Try "{name} /?".',
  'reg-completed': '\nThe operation completed successfully.',
  'reg-not-found': '\nError:  The system was unable to find the specified registry key or value',
  'reg-key-name':
    '\nError:  Invalid key name. Begin with one of the roots HKLM, HKCU, HKCR, HKU or HKCC, and put a name with blanks in quotation marks.',
  'reg-switch': '\nError:  Invalid command-line parameters: {switch}\nType "REG {verb} /?" for usage.',
  'reg-syntax': '\nError:  Invalid syntax.\nType "REG {verb} /?" for usage.',
  'reg-parameters': '\nError:  Invalid syntax.\nType "REG /?" for usage.',
  'reg-type':
    '\nError:  The type {type} is not part of this rehearsal. Use REG_SZ, REG_EXPAND_SZ, REG_MULTI_SZ, REG_DWORD or REG_BINARY.',
  'reg-data': '\nError:  "{data}" is no value of the type {type}.',
  'reg-add-asks':
    'The value {name} already exists. Windows would ask whether to overwrite it; here, confirm with the switch /f. Nothing has been changed.',
  'reg-delete-asks':
    'This deletes the registry key {path} and everything below it. Windows would ask whether you are sure; here, confirm with the switch /f. Nothing has been deleted.',
  'reg-value-asks':
    'This deletes the registry value {name}. Windows would ask whether you are sure; here, confirm with the switch /f. Nothing has been deleted.',
  'reg-export-asks':
    'The file {path} already exists. Windows would ask whether to overwrite it; here, confirm with the switch /y. Nothing has been exported.',
  'reg-file-not-found': '\nError:  The system cannot find the file specified: {path}',
  'sc-display-name': '        DISPLAY_NAME       : {service}',
  'sc-head': '\nSERVICE_NAME: {name}\nDISPLAY_NAME: {service}',
  'sc-no-service':
    '[SC] OpenService FAILED 1060:\n\nThe specified service does not exist as an installed service.\n',
  'sc-dependents':
    '[SC] ControlService FAILED 1051:\n\nA stop control has been sent to a service that other running services are dependent on. Stop those first, or use net stop.\n',
  'sc-blank': 'The equals sign belongs to the option, and a blank has to follow it: {option}',
  'sc-config-parameters':
    'Of sc config, this rehearsal knows the start type: sc config <service> start= auto, demand or disabled (with the blank behind the equals sign).',
  'sc-parameters':
    'Use one of these: sc query, sc queryex, sc qc, sc config, sc start, sc stop, followed by the short name of a service. "sc /?" says more.',
  'sc-other-server': '[SC] OpenSCManager FAILED 1722:\n\nThe RPC server is unavailable: {server}\n',
  'net-list': 'These Windows services are started:\n',
  'net-row': '   {service}',
  'net-started': 'The {service} service is starting.\nThe {service} service was started successfully.\n',
  'net-stopped': 'The {service} service is stopping.\nThe {service} service was stopped successfully.\n',
  'net-already-started': 'The requested service has already been started: {service}.',
  'net-not-started': 'The {service} service is not started.',
  'net-dependents':
    'The following services are dependent on the {service} service.\nStopping the {service} service will also stop these services.\n',
  'net-asks':
    '\nWindows would ask whether to continue; here, confirm with the switch /y. Nothing has been stopped.',
  'net-invalid-name': 'The service name is invalid: {name}',
  'net-parameters':
    'Of net, this rehearsal knows: net start, which lists the started services, and net start and net stop with the name of a service.',
  ipconfig:
    '\nWindows IP Configuration\n\n\nEthernet adapter Local Area Connection:\n\n   Connection-specific DNS Suffix  . : {suffix}\n   IP Address. . . . . . . . . . . . : {address}\n   Subnet Mask . . . . . . . . . . . : {mask}\n   Default Gateway . . . . . . . . . : {gateway}',
  'ipconfig-host':
    '\nWindows IP Configuration\n\n   Host Name . . . . . . . . . . . . : {name}\n   Primary Dns Suffix  . . . . . . . : {suffix}\n   Node Type . . . . . . . . . . . . : Unknown\n   IP Routing Enabled. . . . . . . . : No\n   WINS Proxy Enabled. . . . . . . . : No\n   DNS Suffix Search List. . . . . . : {suffix}',
  'ipconfig-all':
    '\nEthernet adapter Local Area Connection:\n\n   Connection-specific DNS Suffix  . : {suffix}\n   Description . . . . . . . . . . . : Network adapter of the simulated server\n   DHCP Enabled. . . . . . . . . . . : No\n   IP Address. . . . . . . . . . . . : {address}\n   Subnet Mask . . . . . . . . . . . : {mask}\n   Default Gateway . . . . . . . . . : {gateway}\n   DNS Servers . . . . . . . . . . . : {dns}',
  'ipconfig-flushed': '\nWindows IP Configuration\n\nSuccessfully flushed the DNS Resolver Cache.',
  'ipconfig-registered':
    '\nWindows IP Configuration\n\nThe host record of this server has been registered with its preferred DNS server.',
  'ipconfig-parameters':
    'Of ipconfig, this rehearsal knows /all, /flushdns and /registerdns. Without a switch it shows the address.',
  'nltest-failed': '{call} failed: Status = {status}',
  'nltest-parameters': 'Of nltest, this rehearsal knows /dsgetsite and /dsgetdc:<domain>.',
  'hostname-sets-nothing':
    'sethostname: Use the Network Control Panel Applet to set hostname.\nhostname -s is not supported.',
  'boot-other-program': 'This Windows keeps its startup settings elsewhere. Use {name}.',
  'bootcfg-list':
    '\nBoot Loader Settings\n--------------------\ntimeout:30\ndefault:multi(0)disk(0)rdisk(0)partition(1)\\WINDOWS\n\nBoot Entries\n------------\nBoot entry ID:    1\nOS Friendly Name: Windows Server 2003\nPath:             multi(0)disk(0)rdisk(0)partition(1)\\WINDOWS\nOS Load Options:  /noexecute=optout /fastdetect{debug}',
  'bootcfg-done':
    'SUCCESS: The OS load options have been changed for the boot entry 1 in BOOT.INI. Restart the server for them to take effect.',
  'bootcfg-parameters': 'Of bootcfg, this rehearsal knows /query and /debug on or off, followed by /id 1.',
  'bcdedit-list':
    '\nWindows Boot Loader\n-------------------\nidentifier              {current}\npath                    \\Windows\\system32\\winload.exe\ndescription             Microsoft Windows Server 2008\ndebug                   No',
  'bcdedit-list-debug':
    '\nWindows Boot Loader\n-------------------\nidentifier              {current}\npath                    \\Windows\\system32\\winload.exe\ndescription             Microsoft Windows Server 2008\ndebug                   Yes',
  'bcdedit-parameters': 'Of bcdedit, this rehearsal knows /enum and /debug on or off.',
  'shutdown-parameters': reasons.shutdownParameters,
  'tasklist-head':
    '\nImage Name                     PID Session Name        Session#    Mem Usage\n========================= ======== ================ =========== ============',
  'tasklist-row': '{image<25} {pid>8} Console                     0 {kilobytes>10} K',
  'taskkill-done': 'SUCCESS: The process "{image}" has been terminated.',
  'taskkill-kept':
    'ERROR: The process "{image}" is not ended in this rehearsal. Only Setup can be: taskkill /f /im ExSetupUI.exe.',
  'taskkill-unknown': 'ERROR: The process "{image}" not found.',
  'taskkill-parameters': 'ERROR: Name a process by its image, for example: taskkill /f /im ExSetupUI.exe',
  'asp-net-start': 'Start installing ASP.NET (2.0.50727) without changing existing scriptmaps.',
  'asp-net-done': `Finished installing ASP.NET (2.0.50727).\n${done.aspNetRegistered}`,
  'asp-net-of-32-bit': reasons.aspNetOf32Bit,
  'asp-net-parameters': reasons.aspNetParameters,
  'adsutil-value': 'Enable32BitAppOnWin64           : (BOOLEAN) {value}',
  'adsutil-parameters':
    '{name} understands only this here: SET W3SVC/AppPools/Enable32BitAppOnWin64, then 0 or 1, and GET of the same.',
  'server-manager-install': '\nStart Installation...',
  'server-manager-installed': '[Installation] Succeeded: {component}.',
  'server-manager-install-done': '\nSuccess: Installation succeeded.',
  'server-manager-remove': '\nStart Removal...',
  'server-manager-removed': '[Removal] Succeeded: {component}.',
  'server-manager-remove-done': '\nSuccess: Removal succeeded.',
  'server-manager-no-change':
    '\nNoChange: Nothing had to be changed: what was named is already installed, or not installed, on this server.',
  'server-manager-unknown':
    '\nArgumentNotValid: {name} is no role, role service or feature of this server. ServerManagerCmd -query lists their names, in brackets.',
  'server-manager-roles': '\n----- Roles -----\n',
  'server-manager-features': '\n----- Features -----\n',
  'server-manager-row': '{mark} {component}  [{name}]',
  'server-manager-parameters':
    'Of ServerManagerCmd, this rehearsal knows: -query, which lists roles, role services and features, and -install and -remove with their names.',
  'cscript-logo': 'Windows Script Host\n',
  'cscript-not-found': 'Input Error: Can not find script file "{path}".',
  'cscript-parameters': 'Name the script, for example: cscript C:\\Inetpub\\AdminScripts\\adsutil.vbs',
  'notepad-alone': reasons.notepadAlone,
  'regedit-asks':
    'Registry Editor would ask whether to add {path} to the registry; here, confirm with the switch /s: regedit /s "{path}". Nothing has been changed.',
  'regedit-parameters':
    'Of the switches of regedit, this rehearsal knows /s, which merges a .reg file. To export a key, use reg export.',
  'package-installed': done.installed,
  'package-installed-restart': done.installedRestart,
};
