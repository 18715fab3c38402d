import type { NAME_RULES } from '../../../../readiness/rules/computer/names';
import type { WordingOf } from '../../../rule-wording';

export const nameRules: WordingOf<typeof NAME_RULES> = {
  ServerNameNotValid: {
    title: 'The name of the computer is not valid',
    condition: 'The computer name holds characters that DNS does not allow, or digits only.',
    text: 'The computer name {name} is not valid in DNS.',
    why: 'Windows tolerates characters such as the underscore in a NetBIOS name. In DNS only letters, digits and hyphens are allowed, and mail servers refuse a host that introduces itself by any other name.',
    action:
      'Before Exchange is on the server: open System in Control Panel, click Change on the page Computer Name, enter a name of letters, digits and hyphens and restart the server. Once Exchange is installed, the computer can no longer be renamed; the roles must be removed first.',
  },
  DNSDomainNameNotValid: {
    title: 'The DNS domain name of the computer is not valid',
    condition: 'The primary DNS suffix is a single label, or holds characters that DNS does not allow.',
    text: 'The primary DNS suffix {suffix} of this server is not a valid DNS domain name for Exchange.',
    why: 'A domain name of a single label, such as contoso without .com, cannot be registered on the Internet, and clients look it up by broadcast only. Exchange builds host names, certificates and mail addresses from this suffix.',
    action:
      "Open System in Control Panel, click Change on the page Computer Name, then More, and enter the full DNS name of the domain, for example contoso.com. Then restart the server. On a real network whose domain itself has a single-label name, plan the domain's renaming or a new forest.",
  },
  ComputerNameDiscrepancy: {
    title: 'The NetBIOS name and the DNS host name of the computer differ',
    condition: 'The DNS host name in the registry is not the NetBIOS name of the computer.',
    text: 'The NetBIOS name of this server is {name}, but its DNS host name is {dnsName}.',
    why: 'Active Directory knows the computer by both names and expects them to agree. If they differ, service principal names and certificates are made for the wrong name, and other servers cannot authenticate this one.',
    action:
      'In Registry Editor, go to HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters and set Hostname to the name of the computer. Then retry. On a real server, restart it afterwards.',
  },
};
