import type { IIS_RULES } from '../../../../readiness/rules/computer/iis';
import type { WordingOf } from '../../../rule-wording';

export const iisRules: WordingOf<typeof IIS_RULES> = {
  SMTPSvcInstalled: {
    title: 'The Simple Mail Transfer Protocol service is currently installed',
    condition: "Windows' own SMTP service is installed on the server.",
    text: 'The Simple Mail Transfer Protocol (SMTP) service of Windows is installed on this server.',
    why: 'The Hub Transport and Edge Transport roles bring their own transport service, which listens on TCP port 25. The SMTP service that belongs to IIS uses the same port, and the two cannot run side by side.',
    action:
      'In Add or Remove Programs, click Add/Remove Windows Components and clear SMTP Service under Internet Information Services (IIS). On Windows Server 2008, click Turn Windows features on or off in Programs and Features and clear SMTP Service under Features. Then retry. It is not enough to stop the service.',
  },
  W3SVCDisabledOrNotInstalled: {
    title: 'The World Wide Web Publishing Service is disabled or missing',
    condition: 'The World Wide Web Publishing Service is not installed, or its startup type is Disabled.',
    text: 'The World Wide Web Publishing Service (W3SVC) is disabled or not installed.',
    why: 'The Client Access role publishes Outlook Web Access, ActiveSync and Web services through IIS, and the Mailbox role uses IIS for public folders. Setup creates virtual directories there and needs the service to be present and able to start.',
    action:
      'If the service is disabled, set its startup type to Automatic in Services and start it. If it is missing: in Add or Remove Programs, click Add/Remove Windows Components and tick World Wide Web Service under Internet Information Services (IIS); on Windows Server 2008, click Turn Windows features on or off in Programs and Features and tick it under Roles > Web Server (IIS). Then retry.',
  },
  ShouldReRunSetupForW3SVC: {
    title: 'The World Wide Web Publishing Service is disabled or missing',
    condition:
      'The World Wide Web Publishing Service is not installed or disabled, and Setup has begun a role that needs it and not completed it.',
    text: 'The World Wide Web Publishing Service (W3SVC) is disabled or not installed, and an earlier Setup has begun the {role} role on this server without completing it.',
    why: 'The files of the role are on the server, but its virtual directories may have been created only in part, or not at all. When the service is back, Setup has to be run again for this role, so that it does what is still to be done in IIS.',
    action:
      'If the service is disabled, set its startup type to Automatic in Services and start it. If it is missing, add it: on Windows Server 2003 in Add or Remove Programs, by Add/Remove Windows Components, World Wide Web Service; on Windows Server 2008 in Programs and Features, by Turn Windows features on or off, Roles > Web Server (IIS). Then retry, or run Setup again for the role if you have closed it.',
  },
  Iis32BitMode: {
    title: 'IIS is in 32-bit compatibility mode',
    condition: 'On a 64-bit Windows Server, IIS runs its worker processes in 32-bit mode.',
    text: 'Internet Information Services on this 64-bit server runs its worker processes in 32-bit mode.',
    why: 'The Exchange components that run inside IIS are 64-bit. Worker processes in 32-bit mode cannot load them, so Outlook Web Access and the other Web applications would fail at the first request.',
    action:
      'In My Computer, open adsutil.vbs in C:\\Inetpub\\AdminScripts and give it the parameters SET W3SVC/AppPools/Enable32BitAppOnWin64 0. In Start > Run, type cscript and the full path of the script before them. Then retry. On a real server, first make sure that no other application depends on 32-bit mode, and restart IIS afterwards.',
  },
  NntpSvcInstalled: {
    title: 'The Network News Transfer Protocol service is installed',
    condition: "Windows' own NNTP service is installed on the server.",
    text: 'The Network News Transfer Protocol (NNTP) service of Windows is installed on this server.',
    why: 'Exchange 2000 and 2003 extended the NNTP service of IIS for their newsgroups. Exchange 2007 has no newsgroups any more and cannot stand beside the service, whichever roles are installed.',
    action:
      'In Add or Remove Programs, click Add/Remove Windows Components, clear NNTP Service under Internet Information Services (IIS) and click Next. Then retry. It is not enough to stop the service. On a real server, first find out whether somebody still reads newsgroups there.',
  },
  NwLinkInstalled: {
    title: 'The NWLink IPX/SPX/NetBIOS protocol is installed',
    condition: 'The network protocol NWLink IPX/SPX/NetBIOS is installed on the server.',
    text: 'The NWLink IPX/SPX/NetBIOS Compatible Transport Protocol is installed on this server.',
    why: 'Exchange 2007 speaks to Active Directory, to other servers and to clients over TCP/IP only. NWLink offers names and addresses of another network as well, and services that try those first find no partner.',
    action:
      'In Network Connections, open the properties of Local Area Connection, select NWLink IPX/SPX/NetBIOS Compatible Transport Protocol, click Uninstall and confirm. Then retry. On a real server, first make sure that no program there still reaches a NetWare server.',
  },
};
