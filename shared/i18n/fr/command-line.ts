import type { Catalog } from '../catalog';

/** Status words and labels of the console: domain.md 14.3; at most 32 characters each, the dots stand behind them. */
const roles: Catalog['commandLine']['unattended']['roles'] = {
  Mailbox: 'Rôle serveur boîte aux lettres',
  ClientAccess: 'Rôle serveur accès au client',
  HubTransport: 'Rôle serveur transport Hub',
  UnifiedMessaging: 'Rôle serveur messagerie unifiée',
  EdgeTransport: 'Rôle serveur transport Edge',
  ManagementTools: 'Outils de gestion',
};

export const commandLine: Catalog['commandLine'] = {
  unattended: {
    welcome: "Bienvenue dans l'installation sans assistance de Microsoft Exchange Server 2007",
    preparing: "Préparation de l'installation d'Exchange",
    copyingSetupFiles: "Copie fichiers d'installation",
    rolesHead: {
      Install: 'Les rôles serveur suivants seront installés',
      Uninstall: 'Les rôles serveur suivants seront supprimés',
      BuildToBuildUpgrade: 'Les rôles serveur suivants seront mis à niveau',
      DisasterRecovery: 'Les rôles serveur suivants seront récupérés',
    },
    roles,
    upgradedRoles: {
      Mailbox: 'Rôle boîte aux lettres',
      ClientAccess: 'Rôle accès au client',
      HubTransport: 'Rôle transport Hub',
      UnifiedMessaging: 'Rôle messagerie unifiée',
      EdgeTransport: 'Rôle transport Edge',
      ManagementTools: 'Outils de gestion',
    },
    checking: 'Vérification des conditions préalables de Microsoft Exchange Server',
    checks: {
      organization: "Vérif. de l'organisation",
      HubTransport: 'Vérif. rôle transport Hub',
      ClientAccess: 'Vérif. rôle accès au client',
      Mailbox: 'Vérif. rôle boîte aux lettres',
      UnifiedMessaging: 'Vérif. rôle messagerie unifiée',
      EdgeTransport: 'Vérif. rôle transport Edge',
      ManagementTools: 'Vérif. outils de gestion',
    },
    configuring: 'Configuration de Microsoft Exchange Server',
    work: {
      'organization-preparation': "Préparation de l'organisation",
      'preparing-setup': "Préparation de l'installation",
      'removing-files': 'Suppression des fichiers',
      'preparing-files': 'Préparation des fichiers',
      'copy-files': 'Copie des fichiers Exchange',
      finalizing: 'Finalisation',
      provisioning: 'Provisionnement du serveur',
      'language-packs': 'Modules linguistiques',
      ...roles,
    },
    status: { completed: 'TERMINÉ', failed: 'ÉCHEC' },
    succeeded: "L'opération d'installation de Microsoft Exchange Server s'est terminée correctement.",
    incomplete:
      "L'opération d'installation d'Exchange Server n'a pas abouti. Visitez http://support.microsoft.com et entrez l'ID d'erreur pour plus d'informations.",
    error: "Le programme d'installation d'Exchange Server a rencontré une erreur.",
  },
  problems: {
    'not-a-switch':
      "«\u00a0{switch}\u00a0» n'est pas un paramètre. Un paramètre commence par / ou -, et sa valeur suit deux-points, par exemple /roles:HubTransport.",
    'unknown-switch':
      'Le paramètre {switch} est inconnu. Le plus ressemblant est {closest}. Setup /? affiche tous les paramètres.',
    'later-switch':
      "Le paramètre {switch} appartient à des versions ultérieures d'Exchange Server. L'installation d'Exchange Server 2007 ne le connaît pas\u00a0; supprimez-le.",
    'mode-as-switch': "{switch} n'est pas un paramètre, mais une valeur de /mode. Entrez {mode}.",
    'equals-sign':
      'La valeur de {switch} doit suivre deux-points et non un signe égal\u00a0: {switch}:valeur.',
    twice: 'Le paramètre {switch} ({name}) est indiqué deux fois. Indiquez-le une seule fois.',
    'value-missing': "Le paramètre {switch} a besoin d'une valeur. Par exemple\u00a0: {example}",
    'value-superfluous': 'Le paramètre {switch} ne prend pas de valeur. Supprimez «\u00a0{value}\u00a0».',
    'value-refused':
      "La valeur «\u00a0{value}\u00a0» de {switch} n'est pas valide. Valeur attendue, par exemple\u00a0: {allowed}",
    'unknown-mode':
      "La valeur «\u00a0{value}\u00a0» de {switch} n'est pas un mode. Valeurs autorisées\u00a0: {allowed}.",
    'unknown-role':
      "La valeur «\u00a0{value}\u00a0» dans {switch} n'est pas un rôle serveur. Valeurs autorisées\u00a0: {allowed}.",
    'role-missing-in-list':
      'Il manque un rôle dans la liste «\u00a0{value}\u00a0» de {switch}. Séparez les rôles par une seule virgule, par exemple {switch}:HubTransport,ClientAccess.',
    'edge-exclusive':
      'Le rôle transport Edge dans {switch} ne peut être combiné avec aucun autre rôle serveur (ici\u00a0: {role}). Installez-le seul, sur son propre serveur.',
    'edge-beside-others':
      "Le rôle {role} dans {switch} ne peut pas être installé sur ce serveur\u00a0: le transport Edge et les autres rôles serveur s'excluent. Utilisez un autre serveur.",
    'roles-missing':
      'Le paramètre {switch} est absent\u00a0: une installation doit nommer ses rôles serveur, par exemple {switch}:HubTransport.',
    'only-for-roles':
      "Le paramètre {switch} n'est valide que si /roles nomme l'un de ces rôles\u00a0: {roles}. Supprimez-le, ou ajoutez le rôle à /roles.",
    'needs-switch': "Le paramètre {switch} n'est valide qu'avec {needed}. Ajoutez {needed}.",
    'not-together': "Le paramètre {switch} ne peut pas être utilisé avec {other}. Supprimez l'un des deux.",
    'two-tasks':
      "Les paramètres {other} et {switch} sont des tâches différentes. Exécutez le programme d'installation une fois pour chacune.",
    'same-port': 'Les ports de {other} et de {switch} doivent être différents.',
    'answer-file-missing': "Le fichier de réponse {path} de {switch} n'existe pas.",
    'answer-file-line':
      "{path}, ligne {line}\u00a0: «\u00a0{switch}\u00a0» n'est pas un paramètre avancé. Autorisés dans un fichier de réponse\u00a0: {allowed}.",
    'organization-exists':
      "Le paramètre {switch} n'est pas autorisé, car la forêt a déjà une organisation Exchange\u00a0: {name}. Supprimez-le.",
    'organization-needed':
      'Le paramètre {switch} est absent\u00a0: la forêt n\'a pas encore d\'organisation Exchange, il faut donc la nommer, par exemple {switch}:"First Organization".',
    'organization-name-refused':
      "La valeur «\u00a0{value}\u00a0» de {switch} n'est pas un nom d'organisation valide. Utilisez les lettres A à Z, des chiffres, des traits d'union et des espaces (pas aux extrémités), 64 caractères au plus.",
    'not-in-domain':
      "Le paramètre {switch} ne peut pas être utilisé, car ce serveur n'est membre d'aucun domaine Active Directory.",
    'no-organization':
      "Le paramètre {switch} ne peut pas être utilisé, car la forêt n'a pas d'organisation Exchange. Exécutez d'abord Setup /PrepareAD.",
    'target-folder-fixed':
      'Le dossier de {switch} ne peut plus être modifié\u00a0: Exchange est installé dans {path}. Supprimez ce paramètre.',
    'target-folder-refused':
      'Exchange ne peut pas être installé dans le dossier de {switch}\u00a0: {path}. Indiquez un dossier sur un lecteur de ce serveur, ni la racine ni celui de Windows.',
    'disk-space':
      "L'espace est insuffisant sur le lecteur de {switch}\u00a0: {required} sont nécessaires et {available} sont disponibles.",
    'source-missing':
      "Le dossier {path} de {switch} ne contient pas de fichiers d'installation d'Exchange (exchangeserver.msi).",
    'updates-missing':
      'Le dossier {path} de {switch} ne contient pas de correctifs cumulatifs (fichiers .msp ou Updates.exe).',
    'no-such-controller':
      'Le contrôleur de domaine «\u00a0{value}\u00a0» de {switch} est introuvable dans cette forêt.',
    'legacy-server-not-needed':
      "Le paramètre {switch} n'est autorisé qu'avec le premier serveur de transport Hub d'une organisation qui comporte des serveurs Exchange 2003 ou Exchange 2000 et qui ne leur est pas encore reliée. Supprimez-le.",
    'legacy-server-on-resume':
      "Le paramètre {switch} n'est autorisé qu'à la première tentative d'installation du transport Hub. Supprimez-le, puis créez le connecteur de groupe de routage dans la console de gestion Exchange.",
    'no-such-bridgehead':
      "Le serveur «\u00a0{value}\u00a0» de {switch} n'est pas un serveur tête de pont de l'organisation Exchange 2003 ou Exchange 2000.",
    'legacy-outlook-not-first':
      "Le paramètre {switch} n'est autorisé qu'avec le premier serveur de boîte aux lettres d'une organisation. Supprimez-le.",
    'role-installed':
      'Le rôle {role} dans {switch} est déjà installé sur ce serveur. Supprimez-le de la liste.',
    'role-not-installed':
      "Le rôle {role} dans {switch} n'est pas installé sur ce serveur. Supprimez-le de la liste.",
    'tools-needed':
      'Les outils de gestion dans {switch} ne peuvent pas être supprimés tant que le rôle {role} reste. Retirez-les de la liste, ou supprimez tous les rôles.',
    'nothing-installed':
      "{switch}\u00a0: aucune partie d'Exchange Server 2007 n'est installée sur ce serveur.",
    'nothing-to-upgrade':
      "{switch}\u00a0: aucun rôle de ce serveur n'est plus ancien que ces fichiers d'installation (version {build}).",
    'no-server-object':
      "{switch}\u00a0: Active Directory ne contient pas d'objet serveur Exchange {server} dont les rôles pourraient être récupérés. Installez plutôt les rôles avec /mode:Install.",
    'recovery-not-for-edge':
      "{switch} n'est pas possible pour un serveur de transport Edge. Réinstallez le rôle et importez sa configuration.",
    'server-installed':
      "{switch}\u00a0: tous les rôles qu'Active Directory contient pour {server} sont déjà installés.",
    'no-such-provisioned-server':
      "{switch}\u00a0: Active Directory ne contient pas d'objet serveur Exchange {server}.",
    'server-in-use':
      '{switch}\u00a0: Exchange est installé sur {server}. Seul un objet serveur sans rôle peut être supprimé ainsi.',
    'um-not-installed':
      'Le paramètre {switch} ne peut être utilisé que sur un serveur où le rôle messagerie unifiée est installé.',
    'language-pack-missing':
      '{switch}\u00a0: le module linguistique {culture} est introuvable ({path}). Indiquez son dossier avec /SourceDir.',
    'language-pack-installed': '{switch}\u00a0: le module linguistique {culture} est déjà installé.',
    'language-pack-not-installed': "{switch}\u00a0: le module linguistique {culture} n'est pas installé.",
    'language-pack-needed':
      '{switch}\u00a0: le module linguistique {culture} fait partie du rôle messagerie unifiée et reste aussi longtemps que lui.',
    'not-a-cluster-node':
      "Le paramètre {switch} ne peut pas être utilisé, car ce serveur n'est pas un nœud d'un cluster Windows. Les serveurs de boîtes aux lettres en cluster ne sont pas simulés ici.",
    'version-mismatch':
      "{switch}\u00a0: la version de ce Setup.com ne correspond pas à l'application installée, car un correctif cumulatif a été appliqué. Exécutez Setup à partir du support d'installation ({path}), ou utilisez le Panneau de configuration.",
    'controller-too-old':
      "Le programme d'installation ne peut pas utiliser le contrôleur de domaine {server}, car il exécute {windows}. Indiquez un contrôleur doté au moins de Windows Server 2003 avec Service Pack 1, avec {switch}.",
  },
  help: {
    usage: 'Setup [/mode:<mode>] [/roles:<rôles>] [paramètres]',
    summary:
      "Installe, met à niveau, supprime ou récupère Exchange Server 2007, ou y prépare Active Directory. Un paramètre commence par / ou -\u00a0; majuscules et minuscules se valent\u00a0; une valeur qui contient des espaces s'écrit entre guillemets.",
    switches: {
      mode: "Ce qui est à faire\u00a0: Install (si rien n'est indiqué), Upgrade, Uninstall ou RecoverServer.",
      roles: 'Les rôles serveur à installer ou à supprimer, séparés par des virgules\u00a0: {roles}.',
      OrganizationName: "Nomme l'organisation Exchange\u00a0; pour le premier serveur d'une forêt seulement.",
      TargetDir:
        "Où Exchange est installé\u00a0; %ProgramFiles%\\Microsoft\\Exchange Server si rien n'est indiqué.",
      SourceDir: "Où se trouvent les fichiers d'installation, s'ils ne sont plus où ils étaient.",
      UpdatesDir:
        'Un dossier de correctifs cumulatifs (fichiers .msp ou Updates.exe) à installer en même temps.',
      DomainController: 'Le contrôleur de domaine à consulter et à modifier.',
      AnswerFile: 'Un fichier texte de paramètres avancés, un par ligne\u00a0: {advanced}.',
      DoNotStartTransport:
        'Ne démarre pas le service de transport à la fin\u00a0; pour le transport Hub ou Edge.',
      EnableLegacyOutlook:
        "Crée une base de données de dossiers publics pour Outlook 2003 et Entourage\u00a0; pour le premier serveur de boîte aux lettres d'une organisation.",
      LegacyRoutingServer:
        "Le serveur tête de pont Exchange 2003 ou Exchange 2000 à relier\u00a0; pour le premier serveur de transport Hub d'une organisation.",
      EnableErrorReporting: "Active les rapports d'erreurs.",
      NoSelfSignedCertificates:
        "Ne crée pas de certificat auto-signé en l'absence de certificat valide\u00a0; pour l'accès au client ou la messagerie unifiée.",
      AdamLdapPort: "Port LDAP de l'annuaire du transport Edge\u00a0; {ldapPort} si rien n'est indiqué.",
      AdamSslPort: "Port SSL de l'annuaire du transport Edge\u00a0; {sslPort} si rien n'est indiqué.",
      AddUmLanguagePack: 'Ajoute des modules linguistiques de messagerie unifiée.',
      RemoveUmLanguagePack: 'Supprime des modules linguistiques de messagerie unifiée.',
      NewProvisionedServer:
        "Crée l'objet d'un serveur dans Active Directory, afin qu'un délégué puisse l'installer\u00a0; ce serveur si aucun n'est nommé.",
      ServerAdmin: 'Le délégué\u00a0; avec /NewProvisionedServer seulement.',
      RemoveProvisionedServer: "Supprime l'objet d'un serveur qui n'a jamais été installé.",
      NewCms: 'Crée un serveur de boîtes aux lettres en cluster.',
      RemoveCms: 'Supprime un serveur de boîtes aux lettres en cluster.',
      RecoverCms: 'Déplace un serveur de boîtes aux lettres en cluster vers un autre cluster.',
      ClearLocalCMS:
        "Efface ce qu'un serveur de boîtes aux lettres en cluster hors ligne a laissé sur ce nœud.",
      CMSName: 'Nom réseau du serveur de boîtes aux lettres en cluster.',
      CMSIPAddress: 'Adresse IP du serveur de boîtes aux lettres en cluster.',
      CMSSharedStorage: 'Le cluster dispose de disques partagés.',
      CMSDataPath: 'Dossier sur les disques partagés.',
      PrepareLegacyExchangePermissions:
        "Permet aux serveurs Exchange 2003 et Exchange 2000 de continuer à fonctionner\u00a0; dans tous les domaines si aucun n'est nommé.",
      PrepareSchema: 'Étend le schéma Active Directory.',
      PrepareAD: "Prépare la forêt et ce domaine\u00a0; nomme l'organisation avec /OrganizationName.",
      PrepareDomain: "Prépare un domaine\u00a0; celui-ci si aucun n'est nommé.",
      PrepareAllDomains: 'Prépare tous les domaines de la forêt.',
      '?': 'Affiche cette aide.',
    },
    examplesTitle: 'Exemples\u00a0:',
    examples: [
      'Setup /mode:Install /roles:HubTransport,ClientAccess,Mailbox',
      'Setup /role:HubTransport',
      'Setup /mode:Uninstall /roles:ClientAccess',
      'Setup /PrepareAD /OrganizationName:"First Organization"',
    ],
  },
};
