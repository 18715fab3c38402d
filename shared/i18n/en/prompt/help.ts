import type { HelpMessageCode } from '../../../session/prompt/prompt-messages';

/** What `help` says: a line for its list, then how the program is used in the rehearsal. */
export const help: Record<HelpMessageCode, string> = {
  'help-adsutil':
    'Reads and changes settings of IIS 6.\n\ncscript C:\\Inetpub\\AdminScripts\\adsutil.vbs GET W3SVC/AppPools/Enable32BitAppOnWin64\ncscript C:\\Inetpub\\AdminScripts\\adsutil.vbs SET W3SVC/AppPools/Enable32BitAppOnWin64 0 | 1',
  'help-aspnet-regiis':
    'Registers ASP.NET with IIS.\n\nASPNET_REGIIS -ir -enable\n\nRun it in the folder of the Framework that the worker processes use:\nC:\\WINDOWS\\Microsoft.NET\\Framework64\\v2.0.50727',
  'help-bcdedit':
    'Shows and changes how Windows Server 2008 starts.\n\nBCDEDIT [/enum]\nBCDEDIT /debug on | off\n\nA change applies when the server is restarted.',
  'help-bootcfg':
    'Shows and changes how Windows Server 2003 starts (Boot.ini).\n\nBOOTCFG [/query]\nBOOTCFG /debug on | off /id 1\n\nA change applies when the server is restarted.',
  'help-cd':
    'Shows or changes the current folder.\n\nCD [/D] [drive:][path]\nCD ..\n\n  /D    changes the drive as well; without it, another drive is only left in that folder.',
  'help-cls': 'Clears the screen.\n\nCLS',
  'help-control': 'Opens Control Panel.\n\nCONTROL [appwiz.cpl | ncpa.cpl | sysdm.cpl | netconnections]',
  'help-copy':
    'Copies files.\n\nCOPY [/Y] source [target]\n\n  source    a file, a folder or a pattern such as *.log\n  target    a folder that is there, or another name\n  /Y        overwrites files that are there; without it nothing is overwritten.',
  'help-cscript': 'Runs a script.\n\nCSCRIPT [//NoLogo] script [parameters]',
  'help-del':
    'Deletes files.\n\nDEL [/Q] names\n\n  names    files or patterns such as *.log\n  /Q       confirms that all files of a folder are deleted.',
  'help-dir':
    'Lists files and folders.\n\nDIR [drive:][path][pattern] [/W] [/B] [/S]\n\n  /W    names side by side\n  /B    names only\n  /S    everything below the folder as well',
  'help-drive': 'Changes to another drive.\n\nC:\nD:',
  'help-echo':
    'Shows a text.\n\nECHO [text]\nECHO.\n\nVariables such as %WINDIR% are filled in. ECHO. shows an empty line.',
  'help-exit': 'Closes the Command Prompt.\n\nEXIT',
  'help-explorer': 'Opens a folder.\n\nEXPLORER [folder]',
  'help-file': 'Opens what the file stands for.',
  'help-find':
    'Looks for a text in files.\n\nFIND [/I] [/N] [/V] [/C] "text" files\n\n  /I    ignores case\n  /N    with line numbers\n  /V    lines without the text\n  /C    only their number',
  'help-findstr':
    'Looks for one or more texts in files.\n\nFINDSTR [/I] [/N] [/V] [/M] [/S] texts files\nFINDSTR /C:"text with blanks" files\n\n  /I    ignores case\n  /N    with line numbers\n  /V    lines without the texts\n  /M    only the names of the files\n  /S    files of all folders below as well\n\nTexts are taken as they are written; patterns are not part of this rehearsal.',
  'help-help': 'Lists the commands, or explains one.\n\nHELP [command]',
  'help-hostname': 'Shows the name of this server.\n\nHOSTNAME',
  'help-ipconfig':
    'Shows the IP configuration and renews the DNS record.\n\nIPCONFIG [/all | /flushdns | /registerdns]',
  'help-md':
    'Creates no folder here.\n\nMD path\n\nOn the simulated server, folders come into being with the first file that is copied into them.',
  'help-net':
    'Lists, starts and stops services.\n\nNET START\nNET START service\nNET STOP service [/y]\n\n  service    its short name, or the name that NET START lists\n  /y         also stops the services that depend on it',
  'help-nltest': 'Asks about site and domain controller.\n\nNLTEST /dsgetsite\nNLTEST /dsgetdc:domain',
  'help-not-rehearsed': 'This command is not part of the rehearsal.',
  'help-notepad': 'Shows a file in Notepad.\n\nNOTEPAD file',
  'help-reg':
    'Reads and changes the registry.\n\nREG QUERY key [/v name | /ve] [/s]\nREG ADD key [/v name | /ve] [/t type] [/s separator] [/d data] [/f]\nREG DELETE key [/v name | /ve | /va] /f\nREG EXPORT key file.reg [/y]\nREG IMPORT file.reg\n\n  key     HKLM, HKCU, HKCR, HKU or HKCC and a path\n  type    REG_SZ, REG_EXPAND_SZ, REG_MULTI_SZ, REG_DWORD or REG_BINARY\n  /f      overwrites or deletes without a question',
  'help-regedit': 'Opens Registry Editor, or merges a .reg file.\n\nREGEDIT\nREGEDIT /s file.reg',
  'help-rem': 'Holds a remark.\n\nREM [remark]',
  'help-sc':
    'Shows and controls services.\n\nSC QUERY [service | state= all | state= inactive]\nSC QUERYEX [service]\nSC QC service\nSC CONFIG service start= auto | demand | disabled\nSC START service\nSC STOP service\n\nA blank has to follow each equals sign.',
  'help-servermanagercmd':
    'Lists, adds and removes roles, role services and features.\n\nSERVERMANAGERCMD -query\nSERVERMANAGERCMD -install names [-allSubFeatures]\nSERVERMANAGERCMD -remove names\n\n  names              as -query shows them in brackets: Web-Server Web-Metabase\n  -allSubFeatures    of Web-Server, all role services\n\n-q, -i, -r and -a stand for the longer words.',
  'help-set': 'Shows, sets and removes environment variables.\n\nSET\nSET prefix\nSET name=value\nSET name=',
  'help-setup': 'Installs, upgrades and removes Exchange Server 2007.',
  'help-shutdown': 'Restarts this server.\n\nSHUTDOWN -r [-f] [-t seconds]\n\nThe restart begins at once.',
  'help-start': 'Opens a program, a file or a folder.\n\nSTART ["title"] name [parameters]',
  'help-taskkill': 'Ends Setup.\n\nTASKKILL [/f] /im ExSetupUI.exe',
  'help-tasklist': 'Lists the running processes.\n\nTASKLIST',
  'help-type': 'Shows text files.\n\nTYPE files',
  'help-ver': 'Shows the version of Windows.\n\nVER',
  'help-whoami': 'Shows the signed-in account.\n\nWHOAMI [/UPN]',
  'help-window-directory': 'Opens the summary of Active Directory.',
  'help-window-event-viewer': 'Opens Event Viewer.',
  'help-window-network-connections': 'Opens Network Connections.',
  'help-window-programs': 'Opens Add or Remove Programs.',
  'help-window-prompt': 'Opens the Command Prompt, or runs one command.\n\nCMD [/C command]',
  'help-window-registry-editor': 'Opens Registry Editor.',
  'help-window-services': 'Opens Services.',
  'help-window-system': 'Opens System Properties.',
  'help-window-disk-management': 'Opens Disk Management.',
  'help-window-task-manager': 'Opens Task Manager.',
  'help-window-windows-components': 'Opens Windows Components.',
  'help-window-windows-setup': 'Opens Windows Setup, which installs Windows anew.',
  'help-xcopy':
    'Copies files and folders with all below them.\n\nXCOPY source [target] [/E] [/S] [/I] [/Y] [/Q]\n\n  /E, /S    everything below as well\n  /I        the target is a folder, even where it is not there yet\n  /Y        overwrites files that are there\n  /Q        does not list the files\n\nThe media, for example, to the local disk: XCOPY D:\\ C:\\Media /E /I',
};
