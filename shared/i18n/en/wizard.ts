import { help } from './wizard/help';
import { pages } from './wizard/pages';

/** The Setup wizard: its frame, its pages, its dialogs and its help. */
export const wizard = {
  windowTitle: 'Exchange Server 2007 Setup',
  bannerLine: '{server} · {product}',
  pageListLabel: 'Pages of Setup',
  /** Beneath a page that an earlier Setup has settled. */
  decided: 'decided earlier',
  elapsed: 'Elapsed time {elapsed}',
  buttons: {
    help: '&Help',
    back: '&Back',
    next: '&Next',
    retry: '&Retry',
    install: '&Install',
    uninstall: '&Uninstall',
    upgrade: '&Upgrade',
    finish: '&Finish',
    cancel: 'Cancel',
    browse: 'B&rowse',
    ok: 'OK',
    close: '&Close',
    copy: 'C&opy',
    openLog: 'Open the setup &log',
  },
  confirmCancel: {
    text: 'Setup is not complete. If you cancel now, the wizard closes and the choices made on its pages are not kept.',
    question: 'Do you want to cancel Setup?',
  },
  roleNotes: {
    'already-installed': 'This role is already installed on this computer.',
    'not-completed':
      'An earlier Setup stopped while this role was being configured. Installing it again continues from that point: what is done is not repeated.',
    'unpacked-only':
      'The files of this role are on this computer, but the role is not configured, and nothing tells how far an earlier Setup got. Installing it begins with the first task.',
    'to-be-upgraded':
      'An upgrade of this role was begun and did not finish: its files are of the new version, its configuration is of the old one. Setup from the service pack media completes it.',
    'excluded-by-edge':
      'The Edge Transport role cannot share a computer with any other server role. It is chosen, or already there.',
    'excluded-by-other-role':
      'The Edge Transport role needs a computer without any other server role, and this one has or is about to get another.',
    'comes-with-every-role': 'The Management Tools are installed together with every server role.',
    'no-cluster-node':
      'This role needs a node of a Windows cluster. The Cluster service is not set up on this computer.',
    'not-on-this-server': 'This role is not on this computer, so there is nothing to remove.',
    'needed-by-roles':
      'The Management Tools stay as long as a server role stays. Clear the boxes of all server roles to remove the tools as well.',
    'removal-broken-off':
      'A removal of this role was begun and did not finish. If you install the role instead, that begins with the first task. To complete the removal, use Remove.',
    'upgrade-broken-off':
      'An upgrade of this role was begun and did not finish. If you install the role again, that begins with the first task.',
    'mark-to-remove':
      'An earlier Setup stopped while it worked on this role. Clear the box to remove what is there of it; its mark goes with it.',
    'files-to-remove':
      'The files of this role are on this computer, but the role is not configured. Clear the box to remove them.',
  },
  target: {
    path: 'Path of the Exchange Server installation',
    fixed:
      'The path cannot be changed any more: Exchange is already on this computer. All roles use the same folder.',
    spaceRequired: 'Disk space required',
    spaceAvailable: 'Disk space available',
    problems: {
      'not-a-path': 'Enter a full path with a drive letter, for example C:\\Exchange Server.',
      'device-name': 'The path contains a name that Windows reserves for a device, such as CON or COM1.',
      'windows-folder': 'Exchange cannot be installed in the Windows folder. Choose another folder.',
      'no-such-drive': 'This server has no hard disk with that drive letter.',
    },
  },
  folderDialog: {
    title: 'Browse For Folder',
    instruction:
      'Select a drive or a folder, then name the folder below it that Exchange is to be installed in.',
    tree: 'Folders',
    computer: 'My Computer',
    drive: 'Local Disk ({drive})',
    folderName: 'Folder &name:',
    path: 'Path: {path}',
    folderRefused: 'Name a folder. The name cannot contain / : * ? " < > |',
  },
  pages,
  bridgeheadDialog: {
    title: 'Select Bridgehead Server',
    instruction: 'Servers of the Exchange Server 2003 and Exchange 2000 Server routing groups:',
    filter: '&Filter',
    gridLabel: 'Bridgehead servers',
    columns: {
      name: 'Server',
      routingGroup: 'Routing group',
      administrativeGroup: 'Administrative group',
      version: 'Version',
    },
    versionWithBuild: '{version} ({build})',
    count: '{shown} of {all} servers',
    noneMatches: 'No server matches the filter.',
    chooseFirst: 'Select a server in the list first.',
  },
  articleDialog: {
    windowTitle: 'Setup article',
    ruleLine: '{severity} · {rule}',
    why: 'Why this is checked',
    action: 'What to do',
    note: 'Where the sources disagree',
    address: '&Address',
    copied: 'The address is on the clipboard.',
  },
  helpDialog: { windowTitle: 'Help: {page}' },
  help,
};
