import type { IIS_RULES } from '../../../../readiness/rules/computer/iis';
import type { WordingOf } from '../../../rule-wording';

export const iisRules: WordingOf<typeof IIS_RULES> = {
  SMTPSvcInstalled: {
    title: 'The Simple Mail Transfer Protocol service is currently installed',
    text: 'The Simple Mail Transfer Protocol (SMTP) service of Windows is installed on this server.',
    why: 'The Hub Transport and Edge Transport roles bring their own transport service, which listens on TCP port 25. The SMTP service that belongs to IIS uses the same port, and the two cannot run side by side.',
    action:
      'In Add or Remove Programs, click Add/Remove Windows Components and clear SMTP Service under Internet Information Services (IIS). On Windows Server 2008, click Turn Windows features on or off in Programs and Features and clear SMTP Service under Features. Then retry. It is not enough to stop the service.',
  },
  W3SVCDisabledOrNotInstalled: {
    title: 'The World Wide Web Publishing Service is disabled or missing',
    text: 'The World Wide Web Publishing Service (W3SVC) is disabled or not installed.',
    why: 'The Client Access role publishes Outlook Web Access, ActiveSync and Web services through IIS, and the Mailbox role uses IIS for public folders. Setup creates virtual directories there and needs the service to be present and able to start.',
    action:
      'If the service is disabled, set its startup type to Automatic in Services and start it. If it is missing: in Add or Remove Programs, click Add/Remove Windows Components and tick World Wide Web Service under Internet Information Services (IIS); on Windows Server 2008, click Turn Windows features on or off in Programs and Features and tick it under Roles > Web Server (IIS). Then retry.',
  },
  Iis32BitMode: {
    title: 'IIS is in 32-bit compatibility mode',
    text: 'Internet Information Services on this 64-bit server runs its worker processes in 32-bit mode.',
    why: 'The Exchange components that run inside IIS are 64-bit. Worker processes in 32-bit mode cannot load them, so Outlook Web Access and the other Web applications would fail at the first request.',
    action:
      'In My Computer, open adsutil.vbs in C:\\Inetpub\\AdminScripts and give it the parameters SET W3SVC/AppPools/Enable32BitAppOnWin64 0. In Start > Run, type cscript and the full path of the script before them. Then retry. On a real server, first make sure that no other application depends on 32-bit mode, and restart IIS afterwards.',
  },
};
