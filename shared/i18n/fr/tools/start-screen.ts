import type { Catalog } from '../../catalog';

export const startScreen: Catalog['tools']['startScreen'] = {
  title: 'Microsoft Exchange Server 2007',
  company: 'Microsoft',
  tagline: "Support d'installation ({path})",
  groups: { plan: 'Planifier', install: 'Installer', enhance: 'Améliorer' },
  prerequisites: {
    'dotnet-2.0': 'Étape 1\u00a0: Installer .NET Framework 2.0',
    'mmc-3.0': 'Étape 2\u00a0: Installer Microsoft Management Console (MMC)',
    'powershell-1.0': 'Étape 3\u00a0: Installer Microsoft Windows PowerShell',
  },
  setup: 'Étape 4\u00a0: Installer Microsoft Exchange',
  installed: 'Installé',
  installedReason: 'Ce composant est déjà installé sur ce serveur.',
  waiting: 'Disponible une fois les étapes 1 à 3 terminées.',
  justInstalled: '{package} a été installé.',
  close: '&Fermer',
  topics: {
    deployment: {
      link: "S'informer sur le déploiement d'Exchange Server 2007",
      paragraphs: [
        "Planifiez avant d'installer. Dans chaque site Active Directory qui contient un serveur de boîte aux lettres, une organisation Exchange 2007 a également besoin d'un serveur de transport Hub et d'un serveur d'accès au client\u00a0; la messagerie unifiée s'y ajoute là où elle est souhaitée. Les serveurs de transport Edge se trouvent à l'extérieur de la forêt, dans le réseau de périmètre.",
        "Les rôles s'installent dans cet ordre\u00a0: d'abord l'accès au client et le transport Hub, puis les boîtes aux lettres, puis la messagerie unifiée. Un même serveur peut en réunir plusieurs\u00a0; le transport Edge reste toujours seul.",
        "Assurez-vous que le domaine se trouve au moins au niveau fonctionnel Windows 2000 natif, que le contrôleur de schéma et un serveur de catalogue global sont joignables, et que votre compte est membre des groupes qu'exige le programme d'installation\u00a0: Administrateurs du schéma, Administrateurs de l'entreprise et Admins du domaine pour le premier serveur.",
      ],
    },
    coexistence: {
      link: "S'informer sur la coexistence avec Exchange 2003 et 2000",
      paragraphs: [
        "Exchange 2007 peut être installé dans une organisation de serveurs Exchange 2003 et Exchange 2000 lorsqu'il n'y reste aucun serveur Exchange 5.5 et que l'organisation est en mode natif. Les serveurs ne sont pas mis à niveau sur place\u00a0: les boîtes aux lettres sont déplacées vers de nouveaux serveurs.",
        "Le premier serveur de transport Hub est relié aux serveurs plus anciens par une paire de connecteurs de groupe de routage. Le programme d'installation la crée et demande un serveur tête de pont à l'autre extrémité.",
      ],
    },
    updates: {
      link: 'Étape 5\u00a0: Obtenir les mises à jour critiques de Microsoft Exchange',
      paragraphs: [
        "Sur un vrai serveur, cette étape mène à Microsoft Update, d'où s'installent le Service Pack et le correctif cumulatif les plus récents pour Exchange. Faites-le avant de mettre le serveur en production.",
        "L'exercice ne dispose ni de connexion à Internet ni de mises à jour. Retenez tout de même deux choses. Une fois un correctif cumulatif installé, utilisez Modifier dans le Panneau de configuration ou le support qui correspond. Et dès qu'un rôle est installé, le programme d'installation du support (étape 4) ne peut pas ajouter de rôles\u00a0: utilisez pour cela Modifier.",
      ],
    },
    protection: {
      link: "S'informer sur la protection contre les virus et le courrier indésirable",
      paragraphs: [
        "Les rôles de transport Edge et de transport Hub possèdent des filtres contre le courrier indésirable. Les antivirus, tels que Forefront Security pour Exchange Server, sont des produits distincts qui s'installent après Exchange.",
        "Excluez les dossiers des bases de données, des journaux et des files d'attente des antivirus qui analysent les fichiers du serveur\u00a0: un fichier verrouillé est l'une des causes d'échec de l'installation.",
      ],
    },
    hosted: {
      link: "S'informer sur les services hébergés pour Exchange",
      paragraphs: [
        "Le filtrage, l'archivage, le chiffrement et la continuité du courrier s'achètent aussi sous forme de services placés sur Internet devant vos propres serveurs. Ils ne changent rien à l'installation d'Exchange elle-même.",
      ],
    },
  },
};
