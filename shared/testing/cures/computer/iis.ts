import type { IIS_RULES } from '../../../readiness/rules/computer/iis';
import type { CuresOf } from '../cure';

export const IIS_CURES: CuresOf<typeof IIS_RULES> = {
  SMTPSvcInstalled: { steps: [{ type: 'remove-component', component: 'smtp' }] },
  W3SVCDisabledOrNotInstalled: {
    steps: [{ type: 'set-service-start-type', name: 'W3SVC', startType: 'automatic' }],
  },
  ShouldReRunSetupForW3SVC: { on: 'begun', steps: ['sc config W3SVC start= auto'] },
  Iis32BitMode: {
    steps: ['cscript C:\\Inetpub\\AdminScripts\\adsutil.vbs SET W3SVC/AppPools/Enable32BitAppOnWin64 0'],
  },
  NntpSvcInstalled: { steps: [{ type: 'remove-component', component: 'nntp' }] },
  NwLinkInstalled: { steps: [{ type: 'remove-component', component: 'nwlink' }] },
};
