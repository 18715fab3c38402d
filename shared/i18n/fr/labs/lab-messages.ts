import type { labProblems as problems, labRefusals as refusals } from '../../en/labs/lab-messages';

export const labRefusals: typeof refusals = {
  'lab-finished': "Cet exercice a été rendu\u00a0; plus rien n'y peut être modifié.",
  'lab-time-over': 'Le temps prévu pour cet exercice est écoulé.',
  'lab-time-backwards': "L'heure de cette étape précède celle de l'étape d'avant.",
  'lab-tool-not-allowed': "Cet outil n'est pas autorisé dans cet exercice.",
  'lab-no-such-hint': "Cet indice n'existe pas, ou un autre vient avant lui.",
  'lab-undo-not-allowed': 'Rien ne peut être annulé dans cet exercice.',
  'lab-no-such-point': "Il n'y a pas d'étape à laquelle revenir.",
  'lab-start-over-not-allowed': 'Cet exercice ne peut pas être recommencé.',
  'lab-replay-only': "C'est une relecture\u00a0; rien n'y peut être modifié.",
};

export const labProblems: typeof problems = {
  'lab-step-refused': 'Le serveur refuse cette étape ({reason}).',
  'lab-start-busy':
    "L'exercice commencerait alors que le programme d'installation est ouvert ou qu'une opération est en cours\u00a0; il doit commencer lorsque rien n'est en cours.",
  'lab-duplicate-id': "L'identificateur {id} figure ici une seconde fois.",
  'not-a-lab-file': "Ce n'est pas un exercice de ce programme.",
  'lab-version-unknown':
    "L'exercice est écrit dans la version {version}\u00a0; ce programme connaît la version {known}.",
  'not-a-result-file': "Ce n'est pas un résultat de ce programme.",
  'exam-without-key':
    "C'est l'examen tel qu'il a été distribué, sans corrigé\u00a0; la correction demande l'exercice lui-même.",
};
