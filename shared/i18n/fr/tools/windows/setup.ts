import type { Catalog } from '../../../catalog';

export const windowsSetup: Catalog['tools']['windowsSetup'] = {
  title: 'Installation de Windows',
  heading: 'Réinstaller Windows',
  intro:
    "L'Installation de Windows formate le lecteur C: de ce serveur et installe le Windows que vous choisissez ici. L'opération dure environ 40 minutes.",
  choice: 'Windows à installer',
  product: "Système d'exploitation\u00a0:",
  edition: 'É&dition\u00a0:',
  architecture: '&Processeur\u00a0:',
  architectures: { x64: '64 bits (x64)', x86: '32 bits (x86)' },
  installation: 'I&nstallation\u00a0:',
  installations: { full: 'Installation complète', 'server-core': 'Installation Server Core' },
  servicePack: '&Service Pack\u00a0:',
  servicePacks: { none: 'Aucun', included: 'Service Pack {number} inclus' },
  lost: 'Tout ce qui se trouve sur le lecteur C: est perdu\u00a0: Exchange et ses clés du Registre, les composants Windows et les logiciels. Les fichiers des autres lecteurs restent, de même que les objets du serveur dans Active Directory\u00a0: Setup.com peut réinstaller ses rôles avec /m:RecoverServer.',
  kept: 'Le serveur retrouve son nom et ses adresses et rejoint à nouveau son domaine.',
  install: '&Installer',
  confirm: "Le lecteur C: de ce serveur sera formaté, et tout ce qui s'y trouve sera perdu.",
  question: 'Voulez-vous réinstaller Windows\u00a0?',
};
