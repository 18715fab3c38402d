import type { LEGACY_ORGANIZATION_RULES } from '../../../../readiness/rules/directory/legacy-organization';
import type { WordingOf } from '../../../rule-wording';

export const legacyOrganizationRules: WordingOf<typeof LEGACY_ORGANIZATION_RULES> = {
  Exchange55PresentInOrg: {
    title: 'An Exchange 5.5 server is part of the organization',
    condition: 'A server of the organization still runs Exchange Server 5.5.',
    text: 'The server {server} runs Exchange Server 5.5.',
    why: 'Exchange 5.5 keeps its configuration in a directory of its own and ties the organization to mixed mode. Exchange 2007 knows only what stands in Active Directory and cannot be introduced beside it.',
    action:
      'Open Exchange System Manager from Start, select Servers below Administrative Groups, select the server and choose Remove Server on the Action menu. Then retry. On a real server: first move its mailboxes, public folders and connectors to Exchange 2003, then uninstall Exchange 5.5.',
  },
  AdcFound: {
    title: 'One or more Active Directory Connector servers were found',
    condition: 'The forest holds an object of an Active Directory Connector.',
    text: 'The server {server} runs the Active Directory Connector "{connector}".',
    why: 'The Active Directory Connector copies recipients between the directory of Exchange 5.5 and Active Directory. It has no place in an organization with Exchange 2007, where it would overwrite attributes that Exchange 2007 sets.',
    action:
      'Open Exchange System Manager from Start and select Active Directory Connectors below Tools. Select the connector and choose Delete on the Action menu. Then retry. On a real server: delete the connection agreements, then uninstall the connector in Add or Remove Programs on its server.',
  },
  SrsFound: {
    title: 'A Site Replication Service was found',
    condition: 'A server of the organization runs the Site Replication Service.',
    text: 'The server {server} runs a Site Replication Service.',
    why: 'The Site Replication Service plays the part of an Exchange 5.5 directory towards the old sites. As long as one exists, the organization counts as one with Exchange 5.5 and cannot leave mixed mode.',
    action:
      'Open Exchange System Manager from Start and select Site Replication Services below Tools. Select the service and choose Delete on the Action menu; the last Exchange 5.5 server has to be gone by then. Then retry.',
  },
  OrganizationModeMixed: {
    title: 'The Exchange organization is in mixed mode',
    condition: 'The Exchange organization is still in mixed mode.',
    text: 'The operation mode of the Exchange organization is mixed mode.',
    why: 'Mixed mode keeps an organization open for Exchange 5.5 servers, and limits what its routing groups and administrative groups can do. Exchange 2007 needs native mode; there is no way back from it.',
    action:
      'Open Exchange System Manager from Start, select the organization at the top of the tree and choose Change Mode on the Action menu. This waits until no Exchange 5.5 server and no Site Replication Service is left. Then retry.',
  },
  Exchange2003ServicePackNotInstalled: {
    title: 'Exchange Server 2003 Service Pack 2 is required',
    condition: 'An Exchange 2003 server runs a build older than that of Service Pack 2.',
    text: 'The Exchange 2003 server {server} runs build {build}, which is older than Service Pack 2.',
    why: 'Exchange 2003 learns with Service Pack 2 to get along with the objects and the routing of Exchange 2007. An older server could misread them and lose mail.',
    action:
      'Open Exchange System Manager from Start, select Servers below Administrative Groups, select the server and choose Install Service Pack 2 on the Action menu. Then retry. On a real server: install the service pack on front-end servers first, out of working hours, because the services restart.',
  },
  Exchange2000RollupNotInstalled: {
    title: 'Exchange 2000 Service Pack 3 and its update rollup are required',
    condition:
      'An Exchange 2000 server runs a build older than that of the update rollup KB870540 for Service Pack 3.',
    text: 'The Exchange 2000 server {server} runs build {build}, which is older than Service Pack 3 with the update rollup KB870540.',
    why: 'Beside Exchange 2007, an Exchange 2000 server needs Service Pack 3 and the August 2004 update rollup. Without them it cannot handle all objects and messages of the newer servers.',
    action:
      'Open Exchange System Manager from Start, select Servers below Administrative Groups and select the server. On the Action menu choose Install Service Pack 3, where it is offered, then Install Update Rollup KB870540. Then retry.',
  },
  InhBlockPublicFolderTree: {
    title: 'Access control list (ACL) inheritance is blocked',
    condition:
      'An object of the Exchange organization does not inherit the permissions of the object above it.',
    text: 'The object "{object}" of the Exchange organization does not inherit permissions.',
    why: 'Setup gives the Exchange groups their permissions high up in the organization and relies on inheritance to carry them down. Where it is blocked, mail may not flow, databases may not mount, and other services fail.',
    action:
      'Open Exchange System Manager from Start. Select the object in the tree, for instance Public Folders below Folders, and choose Properties on the Action menu; Address Lists Container stands there as All Address Lists, Folder Hierarchies as Folders. On the Security page tick Allow inheritable permissions from the parent to propagate to this object and all child objects. Then retry. On a real server, the page is there only once the registry value ShowSecurityPage is set; wait for replication.',
  },
};
