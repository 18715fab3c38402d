import type { HelpMessageCode } from '../../../session/prompt/prompt-messages';

/** What `help` says in French: a line for its list, then how the program is used in the rehearsal. */
export const help: Record<HelpMessageCode, string> = {
  'help-adsutil':
    "Lit et modifie des paramètres d'IIS 6.\n\ncscript C:\\Inetpub\\AdminScripts\\adsutil.vbs GET W3SVC/AppPools/Enable32BitAppOnWin64\ncscript C:\\Inetpub\\AdminScripts\\adsutil.vbs SET W3SVC/AppPools/Enable32BitAppOnWin64 0 | 1",
  'help-aspnet-regiis':
    "Inscrit ASP.NET auprès d'IIS.\n\nASPNET_REGIIS -ir -enable\n\nÀ exécuter dans le dossier du Framework que les processus de travail utilisent\u00a0:\nC:\\WINDOWS\\Microsoft.NET\\Framework64\\v2.0.50727",
  'help-bcdedit':
    'Affiche et modifie le démarrage de Windows Server 2008.\n\nBCDEDIT [/enum]\nBCDEDIT /debug on | off\n\nUne modification prend effet au redémarrage du serveur.',
  'help-bootcfg':
    'Affiche et modifie le démarrage de Windows Server 2003 (Boot.ini).\n\nBOOTCFG [/query]\nBOOTCFG /debug on | off /id 1\n\nUne modification prend effet au redémarrage du serveur.',
  'help-cd':
    'Affiche ou change le dossier en cours.\n\nCD [/D] [lecteur:][chemin]\nCD ..\n\n  /D    change aussi de lecteur\u00a0; sinon, un autre lecteur est seulement laissé dans ce dossier.',
  'help-cls': "Efface l'écran.\n\nCLS",
  'help-control':
    'Ouvre le Panneau de configuration.\n\nCONTROL [appwiz.cpl | ncpa.cpl | sysdm.cpl | netconnections]',
  'help-copy':
    "Copie des fichiers.\n\nCOPY [/Y] source [cible]\n\n  source    un fichier, un dossier ou un modèle tel que *.log\n  cible     un dossier existant, ou un autre nom\n  /Y        remplace les fichiers existants\u00a0; sinon, rien n'est remplacé.",
  'help-cscript': 'Exécute un script.\n\nCSCRIPT [//NoLogo] script [paramètres]',
  'help-del':
    "Supprime des fichiers.\n\nDEL [/Q] noms\n\n  noms    fichiers ou modèles tels que *.log\n  /Q      confirme la suppression de tous les fichiers d'un dossier.",
  'help-dir':
    'Affiche les fichiers et les dossiers.\n\nDIR [lecteur:][chemin][modèle] [/W] [/B] [/S]\n\n  /W    noms côte à côte\n  /B    noms seulement\n  /S    avec tout ce que contient le dossier',
  'help-drive': 'Change de lecteur.\n\nC:\nD:',
  'help-echo':
    'Affiche un texte.\n\nECHO [texte]\nECHO.\n\nLes variables telles que %WINDIR% sont remplacées. ECHO. affiche une ligne vide.',
  'help-exit': "Ferme l'invite de commandes.\n\nEXIT",
  'help-explorer': 'Ouvre un dossier.\n\nEXPLORER [dossier]',
  'help-file': 'Ouvre ce que le fichier représente.',
  'help-find':
    'Recherche un texte dans des fichiers.\n\nFIND [/I] [/N] [/V] [/C] "texte" fichiers\n\n  /I    sans distinction de casse\n  /N    avec les numéros de ligne\n  /V    lignes sans le texte\n  /C    leur nombre seulement',
  'help-findstr':
    'Recherche un ou plusieurs textes dans des fichiers.\n\nFINDSTR [/I] [/N] [/V] [/M] [/S] textes fichiers\nFINDSTR /C:"texte avec espaces" fichiers\n\n  /I    sans distinction de casse\n  /N    avec les numéros de ligne\n  /V    lignes sans les textes\n  /M    noms des fichiers seulement\n  /S    avec les fichiers de tous les sous-dossiers\n\nLes textes sont pris tels quels\u00a0; les modèles ne font pas partie de cet exercice.',
  'help-help': 'Affiche les commandes, ou en explique une.\n\nHELP [commande]',
  'help-hostname': 'Affiche le nom de ce serveur.\n\nHOSTNAME',
  'help-ipconfig':
    "Affiche la configuration IP et renouvelle l'enregistrement DNS.\n\nIPCONFIG [/all | /flushdns | /registerdns]",
  'help-md':
    "Ne crée pas de dossier ici.\n\nMD chemin\n\nSur le serveur simulé, un dossier existe dès qu'un premier fichier y est copié.",
  'help-net':
    'Affiche, démarre et arrête des services.\n\nNET START\nNET START service\nNET STOP service [/y]\n\n  service    son nom court, ou son nom complet en anglais\n  /y         arrête aussi les services qui en dépendent',
  'help-nltest':
    'Interroge le site et le contrôleur de domaine.\n\nNLTEST /dsgetsite\nNLTEST /dsgetdc:domaine',
  'help-not-rehearsed': "Cette commande ne fait pas partie de l'exercice.",
  'help-notepad': 'Affiche un fichier dans le Bloc-notes.\n\nNOTEPAD fichier',
  'help-reg':
    'Lit et modifie le Registre.\n\nREG QUERY clé [/v nom | /ve] [/s]\nREG ADD clé [/v nom | /ve] [/t type] [/s séparateur] [/d données] [/f]\nREG DELETE clé [/v nom | /ve | /va] /f\nREG EXPORT clé fichier.reg [/y]\nREG IMPORT fichier.reg\n\n  clé     HKLM, HKCU, HKCR, HKU ou HKCC et un chemin\n  type    REG_SZ, REG_EXPAND_SZ, REG_MULTI_SZ, REG_DWORD ou REG_BINARY\n  /f      remplace ou supprime sans poser de question',
  'help-regedit':
    "Ouvre l'Éditeur du Registre, ou fusionne un fichier .reg.\n\nREGEDIT\nREGEDIT /s fichier.reg",
  'help-rem': 'Contient un commentaire.\n\nREM [commentaire]',
  'help-sc':
    'Affiche et contrôle des services.\n\nSC QUERY [service | state= all | state= inactive]\nSC QUERYEX [service]\nSC QC service\nSC CONFIG service start= auto | demand | disabled\nSC START service\nSC STOP service\n\nUn espace doit suivre chaque signe égal.',
  'help-servermanagercmd':
    'Liste, ajoute et supprime des rôles, services de rôle et fonctionnalités.\n\nSERVERMANAGERCMD -query\nSERVERMANAGERCMD -install noms [-allSubFeatures]\nSERVERMANAGERCMD -remove noms\n\n  noms               tels que -query les affiche entre crochets\u00a0: Web-Server Web-Metabase\n  -allSubFeatures    tous les services de rôle de Web-Server\n\n-q, -i, -r et -a remplacent les mots plus longs.',
  'help-set':
    "Affiche, définit et supprime des variables d'environnement.\n\nSET\nSET début\nSET nom=valeur\nSET nom=",
  'help-setup': 'Installe, met à niveau et supprime Exchange Server 2007.',
  'help-shutdown':
    'Redémarre ce serveur.\n\nSHUTDOWN -r [-f] [-t secondes]\n\nLe redémarrage commence aussitôt.',
  'help-start': 'Ouvre un programme, un fichier ou un dossier.\n\nSTART ["titre"] nom [paramètres]',
  'help-taskkill': "Met fin au programme d'installation.\n\nTASKKILL [/f] /im ExSetupUI.exe",
  'help-tasklist': "Affiche les processus en cours d'exécution.\n\nTASKLIST",
  'help-type': 'Affiche des fichiers texte.\n\nTYPE fichiers',
  'help-ver': 'Affiche la version de Windows.\n\nVER',
  'help-whoami': 'Affiche le compte connecté.\n\nWHOAMI [/UPN]',
  'help-window-directory': "Ouvre le résumé d'Active Directory.",
  'help-window-event-viewer': "Ouvre l'Observateur d'événements.",
  'help-window-network-connections': 'Ouvre les Connexions réseau.',
  'help-window-programs': 'Ouvre Ajout/Suppression de programmes.',
  'help-window-prompt': "Ouvre l'invite de commandes, ou exécute une commande.\n\nCMD [/C commande]",
  'help-window-registry-editor': "Ouvre l'Éditeur du Registre.",
  'help-window-services': 'Ouvre Services.',
  'help-window-system': 'Ouvre les Propriétés système.',
  'help-window-disk-management': 'Ouvre Gestion des disques.',
  'help-window-task-manager': 'Ouvre le Gestionnaire des tâches.',
  'help-window-windows-components': 'Ouvre les Composants de Windows.',
  'help-window-windows-setup': "Ouvre l'Installation de Windows, qui réinstalle Windows.",
  'help-xcopy':
    "Copie des fichiers et des dossiers entiers.\n\nXCOPY source [cible] [/E] [/S] [/I] [/Y] [/Q]\n\n  /E, /S    avec tout ce que contient le dossier\n  /I        la cible est un dossier, même s'il n'existe pas encore\n  /Y        remplace les fichiers existants\n  /Q        n'affiche pas les fichiers\n\nPar exemple, le support sur le disque local\u00a0: XCOPY D:\\ C:\\Media /E /I",
};
