import type { ReplyCode } from '../../../session/prompt/prompt-messages';
import { explorer } from '../tools/explorer';

const { done, reasons } = explorer.opening;

/** What cmd and its programs answer in French; layouts as theirs. */
export const replies: Record<ReplyCode, string> = {
  'not-recognized':
    "'{name}' n'est pas reconnu en tant que commande interne\nou externe, un programme exécutable ou un fichier de commandes.",
  'not-rehearsed': reasons.notRehearsed,
  'operator-not-supported':
    "Le signe {operator} ne fait pas partie de cet exercice\u00a0: tapez une seule commande par ligne et lisez ici ce qu'elle affiche. Si le signe appartient à un texte, mettez ce texte entre guillemets. Rien n'a été exécuté.",
  'setup-path-missing': "Le chemin d'accès spécifié est introuvable.",
  'switch-invalid':
    'Paramètre non valide - "{switch}". Tapez la commande suivie de /? pour voir ce qu\'elle accepte ici.',
  'syntax-incorrect': "La syntaxe de la commande n'est pas correcte.",
  'name-syntax': 'La syntaxe du nom de fichier, de répertoire ou de volume est incorrecte.',
  'path-not-found': "Le chemin d'accès spécifié est introuvable.",
  'path-too-long': 'Le nom de fichier ou son extension est trop long.',
  'file-not-found': 'Fichier introuvable',
  'file-not-found-name': 'Fichier introuvable - {name}',
  'cannot-find': 'Le fichier spécifié est introuvable\u00a0: {path}',
  'cannot-open': "Impossible d'ouvrir {path}",
  'drive-not-found': 'Le lecteur spécifié est introuvable.',
  'folder-invalid': "Le nom de répertoire n'est pas valide.",
  'folder-exists': 'Un sous-répertoire ou un fichier {name} existe déjà.',
  'folder-needs-file':
    'Sur le serveur simulé, un dossier existe dès qu\'il contient un fichier. Copiez-y quelque chose, par exemple\u00a0: xcopy D:\\Setup.com "{path}" /i',
  'access-denied': 'Accès refusé.',
  'disk-full': 'Espace insuffisant sur le disque.',
  'no-program': reasons.noProgram,
  'command-completed': "La commande s'est terminée correctement.",
  'dir-volume':
    " Le volume dans le lecteur {drive} n'a pas de nom.\n Le numéro de série du volume est {serial}",
  'dir-media':
    " Le volume dans le lecteur {drive} s'appelle EXCHANGE\n Le numéro de série du volume est {serial}",
  'dir-folder': '\n Répertoire de {path}\n',
  'dir-row-folder': '{date}    <REP>          {name}',
  'dir-row-file': '{date}{size>18} {name}',
  'dir-files': '{count>16} fichier(s) {bytes>14} octets',
  'dir-total': '\n     Total des fichiers affichés\u00a0:\n{count>16} fichier(s) {bytes>14} octets',
  'dir-folders': '{count>16} Rép(s)     {bytes>14} octets libres',
  'type-name': '\n{name}\n\n',
  'del-asks':
    "Cette commande supprime tous les fichiers de {path}. Windows demanderait une confirmation\u00a0; ici, confirmez par le commutateur /Q. Rien n'a été supprimé.",
  'overwrite-asks':
    "{path} existe déjà. Windows demanderait s'il faut le remplacer\u00a0; ici, confirmez par le commutateur /Y. Rien n'a été copié.",
  copied: '{count>9} fichier(s) copié(s).',
  'copy-onto-itself': 'Impossible de copier le fichier sur lui-même.',
  xcopied: '{count} fichier(s) copié(s)',
  'xcopy-asks':
    "{name} n'existe pas encore. Windows demanderait s'il s'agit d'un fichier ou d'un dossier\u00a0; ici, précisez par le commutateur /I que c'est un dossier. Rien n'a été copié.",
  'xcopy-cyclic': 'Impossible de faire une copie cyclique',
  'xcopy-not-found': 'Fichier introuvable - {name}\n0 fichier(s) copié(s)',
  'xcopy-parameters': 'Nombre de paramètres non valide\n0 fichier(s) copié(s)',
  'search-parameters':
    '{name} a besoin d\'un texte et des fichiers dans lesquels chercher, par exemple\u00a0: {name} /i "error" C:\\ExchangeSetupLogs\\ExchangeSetup.log',
  'echo-is-on': 'Commande ECHO activée.',
  'echo-stays-on': "Dans cet exercice, l'invite est toujours affichée\u00a0: ECHO reste activé.",
  'variable-not-defined': "La variable d'environnement {name} n'est pas définie",
  'windows-version': '\nMicrosoft Windows [version {version}]',
  'help-head':
    "Pour plus d'informations sur une commande, tapez HELP suivi de son nom. L'exercice connaît celles-ci\u00a0:\n",
  'help-unknown': "Cette commande n'est pas prise en charge par l'utilitaire d'aide.  Essayez \"{name} /?\".",
  'reg-completed': "\nL'opération s'est terminée correctement.",
  'reg-not-found': '\nErreur\u00a0:  Le système ne trouve pas la clé ou la valeur de Registre spécifiée',
  'reg-key-name':
    "\nErreur\u00a0:  Nom de clé non valide. Commencez par l'une des racines HKLM, HKCU, HKCR, HKU ou HKCC, et mettez entre guillemets un nom qui contient des espaces.",
  'reg-switch':
    '\nErreur\u00a0:  Paramètres de ligne de commande non valides\u00a0: {switch}\nTapez "REG {verb} /?" pour connaître la syntaxe.',
  'reg-syntax': '\nErreur\u00a0:  Syntaxe non valide.\nTapez "REG {verb} /?" pour connaître la syntaxe.',
  'reg-parameters': '\nErreur\u00a0:  Syntaxe non valide.\nTapez "REG /?" pour connaître la syntaxe.',
  'reg-type':
    '\nErreur\u00a0:  Le type {type} ne fait pas partie de cet exercice. Utilisez REG_SZ, REG_EXPAND_SZ, REG_MULTI_SZ, REG_DWORD ou REG_BINARY.',
  'reg-data': '\nErreur\u00a0:  "{data}" n\'est pas une donnée du type {type}.',
  'reg-add-asks':
    "La valeur {name} existe déjà. Windows demanderait s'il faut la remplacer\u00a0; ici, confirmez par le commutateur /f. Rien n'a été modifié.",
  'reg-delete-asks':
    "Cette commande supprime la clé de Registre {path} et tout ce qu'elle contient. Windows demanderait une confirmation\u00a0; ici, confirmez par le commutateur /f. Rien n'a été supprimé.",
  'reg-value-asks':
    "Cette commande supprime la valeur de Registre {name}. Windows demanderait une confirmation\u00a0; ici, confirmez par le commutateur /f. Rien n'a été supprimé.",
  'reg-export-asks':
    "Le fichier {path} existe déjà. Windows demanderait s'il faut le remplacer\u00a0; ici, confirmez par le commutateur /y. Rien n'a été exporté.",
  'reg-file-not-found': '\nErreur\u00a0:  Le fichier spécifié est introuvable\u00a0: {path}',
  'sc-display-name': '        DISPLAY_NAME       : {service}',
  'sc-head': '\nSERVICE_NAME: {name}\nDISPLAY_NAME: {service}',
  'sc-no-service':
    "[SC] OpenService ÉCHEC 1060\u00a0:\n\nLe service spécifié n'existe pas en tant que service installé.\n",
  'sc-dependents':
    "[SC] ControlService ÉCHEC 1051\u00a0:\n\nUne demande d'arrêt a été envoyée à un service dont dépendent d'autres services en cours d'exécution. Arrêtez-les d'abord, ou utilisez net stop.\n",
  'sc-blank': "Le signe égal fait partie de l'option, et un espace doit le suivre\u00a0: {option}",
  'sc-config-parameters':
    'De sc config, cet exercice connaît le type de démarrage\u00a0: sc config <service> start= auto, demand ou disabled (avec un espace après le signe égal).',
  'sc-parameters':
    'Utilisez l\'une de ces commandes\u00a0: sc query, sc queryex, sc qc, sc config, sc start, sc stop, suivie du nom court d\'un service. "sc /?" en dit plus.',
  'sc-other-server':
    "[SC] OpenSCManager ÉCHEC 1722\u00a0:\n\nLe serveur RPC n'est pas disponible\u00a0: {server}\n",
  'net-list': 'Les services Windows suivants ont démarré\u00a0:\n',
  'net-row': '   {service}',
  'net-started': 'Le service {service} démarre.\nLe service {service} a démarré.\n',
  'net-stopped': "Le service {service} s'arrête.\nLe service {service} a été arrêté.\n",
  'net-already-started': 'Le service demandé a déjà été démarré\u00a0: {service}.',
  'net-not-started': "Le service {service} n'a pas été lancé.",
  'net-dependents':
    "Les services suivants dépendent du service {service}.\nL'arrêt du service {service} arrêtera aussi ces services.\n",
  'net-asks':
    "\nWindows demanderait s'il faut continuer\u00a0; ici, confirmez par le commutateur /y. Rien n'a été arrêté.",
  'net-invalid-name': "Le nom de service n'est pas valide\u00a0: {name}",
  'net-parameters':
    "De net, cet exercice connaît\u00a0: net start, qui affiche les services démarrés, et net start et net stop suivis du nom d'un service.",
  ipconfig:
    '\nConfiguration IP de Windows\n\n\nCarte Ethernet Connexion au réseau local\u00a0:\n\n        Suffixe DNS propre à la connexion : {suffix}\n        Adresse IP. . . . . . . . . . . . : {address}\n        Masque de sous-réseau . . . . . . : {mask}\n        Passerelle par défaut . . . . . . : {gateway}',
  'ipconfig-host':
    "\nConfiguration IP de Windows\n\n        Nom de l'hôte . . . . . . . . . . : {name}\n        Suffixe DNS principal . . . . . . : {suffix}\n        Type de nœud. . . . . . . . . . . : Inconnu\n        Routage IP activé . . . . . . . . : Non\n        Proxy WINS activé . . . . . . . . : Non\n        Liste de recherche de suffixe DNS : {suffix}",
  'ipconfig-all':
    '\nCarte Ethernet Connexion au réseau local\u00a0:\n\n        Suffixe DNS propre à la connexion : {suffix}\n        Description . . . . . . . . . . . : Carte réseau du serveur simulé\n        DHCP activé . . . . . . . . . . . : Non\n        Adresse IP. . . . . . . . . . . . : {address}\n        Masque de sous-réseau . . . . . . : {mask}\n        Passerelle par défaut . . . . . . : {gateway}\n        Serveurs DNS. . . . . . . . . . . : {dns}',
  'ipconfig-flushed': '\nConfiguration IP de Windows\n\nCache de résolution DNS vidé.',
  'ipconfig-registered':
    "\nConfiguration IP de Windows\n\nL'enregistrement d'hôte de ce serveur a été inscrit sur son serveur DNS préféré.",
  'ipconfig-parameters':
    "D'ipconfig, cet exercice connaît /all, /flushdns et /registerdns. Sans commutateur, la commande affiche l'adresse.",
  'nltest-failed': '{call} a échoué\u00a0: Status = {status}',
  'nltest-parameters': 'De nltest, cet exercice connaît /dsgetsite et /dsgetdc:<domaine>.',
  'hostname-sets-nothing':
    "sethostname\u00a0: utilisez le Panneau de configuration pour définir le nom de l'hôte.\nhostname -s n'est pas pris en charge.",
  'boot-other-program': 'Ce Windows conserve ses paramètres de démarrage ailleurs. Utilisez {name}.',
  'bootcfg-list':
    '\nParamètres du chargeur de démarrage\n-----------------------------------\ntimeout:30\ndefault:multi(0)disk(0)rdisk(0)partition(1)\\WINDOWS\n\nEntrées de démarrage\n--------------------\nID\u00a0:               1\nNom\u00a0:              Windows Server 2003\nChemin\u00a0:           multi(0)disk(0)rdisk(0)partition(1)\\WINDOWS\nOptions\u00a0:          /noexecute=optout /fastdetect{debug}',
  'bootcfg-done':
    "Opération réussie\u00a0: les options de chargement de l'entrée de démarrage 1 ont été modifiées dans BOOT.INI. Redémarrez le serveur pour qu'elles prennent effet.",
  'bootcfg-parameters': 'De bootcfg, cet exercice connaît /query et /debug on ou off, suivi de /id 1.',
  'bcdedit-list':
    '\nChargeur de démarrage Windows\n-----------------------------\nidentificateur          {current}\nchemin                  \\Windows\\system32\\winload.exe\ndescription             Microsoft Windows Server 2008\ndébogage                Non',
  'bcdedit-list-debug':
    '\nChargeur de démarrage Windows\n-----------------------------\nidentificateur          {current}\nchemin                  \\Windows\\system32\\winload.exe\ndescription             Microsoft Windows Server 2008\ndébogage                Oui',
  'bcdedit-parameters': 'De bcdedit, cet exercice connaît /enum et /debug on ou off.',
  'shutdown-parameters': reasons.shutdownParameters,
  'tasklist-head':
    "\nNom de l'image                 PID Nom de la sessio Numéro de s Utilisation\n========================= ======== ================ =========== ============",
  'tasklist-row': '{image<25} {pid>8} Console                     0 {kilobytes>9} Ko',
  'taskkill-done': 'Opération réussie\u00a0: le processus "{image}" a été arrêté.',
  'taskkill-kept':
    'Erreur\u00a0: le processus "{image}" ne peut pas être arrêté dans cet exercice. Seul le programme d\'installation peut l\'être\u00a0: taskkill /f /im ExSetupUI.exe.',
  'taskkill-unknown': 'Erreur\u00a0: le processus "{image}" est introuvable.',
  'taskkill-parameters':
    'Erreur\u00a0: indiquez un processus par son image, par exemple\u00a0: taskkill /f /im ExSetupUI.exe',
  'asp-net-start': "Début de l'installation d'ASP.NET (2.0.50727) sans modification des mappages de scripts.",
  'asp-net-done': `Fin de l'installation d'ASP.NET (2.0.50727).\n${done.aspNetRegistered}`,
  'asp-net-of-32-bit': reasons.aspNetOf32Bit,
  'asp-net-parameters': reasons.aspNetParameters,
  'adsutil-value': 'Enable32BitAppOnWin64           : (BOOLEAN) {value}',
  'adsutil-parameters':
    'Ici, {name} ne comprend que ceci\u00a0: SET W3SVC/AppPools/Enable32BitAppOnWin64, suivi de 0 ou de 1, et GET du même.',
  'server-manager-install': "\nDébut de l'installation...",
  'server-manager-installed': '[Installation] Opération réussie\u00a0: {component}.',
  'server-manager-install-done': "\nOpération réussie\u00a0: l'installation a réussi.",
  'server-manager-remove': '\nDébut de la suppression...',
  'server-manager-removed': '[Suppression] Opération réussie\u00a0: {component}.',
  'server-manager-remove-done': '\nOpération réussie\u00a0: la suppression a réussi.',
  'server-manager-no-change':
    "\nNoChange\u00a0: rien n'était à modifier, car les éléments indiqués sont déjà installés, ou absents, sur ce serveur.",
  'server-manager-unknown':
    "\nArgumentNotValid\u00a0: {name} n'est ni un rôle, ni un service de rôle, ni une fonctionnalité de ce serveur. ServerManagerCmd -query indique leurs noms, entre crochets.",
  'server-manager-roles': '\n----- Rôles -----\n',
  'server-manager-features': '\n----- Fonctionnalités -----\n',
  'server-manager-row': '{mark} {component}  [{name}]',
  'server-manager-parameters':
    'De ServerManagerCmd, cet exercice connaît\u00a0: -query, qui liste les rôles, les services de rôle et les fonctionnalités, ainsi que -install et -remove suivis de leurs noms.',
  'cscript-logo': "Environnement d'exécution de scripts Windows\n",
  'cscript-not-found': 'Erreur d\'entrée\u00a0: le fichier de script "{path}" est introuvable.',
  'cscript-parameters':
    'Indiquez le script, par exemple\u00a0: cscript C:\\Inetpub\\AdminScripts\\adsutil.vbs',
  'notepad-alone': reasons.notepadAlone,
  'regedit-asks':
    "L'Éditeur du Registre demanderait s'il faut ajouter {path} au Registre\u00a0; ici, confirmez par le commutateur /s\u00a0: regedit /s \"{path}\". Rien n'a été modifié.",
  'regedit-parameters':
    'Des commutateurs de regedit, cet exercice connaît /s, qui fusionne un fichier .reg. Pour exporter une clé, utilisez reg export.',
  'package-installed': done.installed,
  'package-installed-restart': done.installedRestart,
};
