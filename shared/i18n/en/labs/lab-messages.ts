/** Why a lab does not allow something. */
export const labRefusals = {
  'lab-finished': 'This lab has been handed in; nothing can be changed any more.',
  'lab-time-over': 'The time for this lab is over.',
  'lab-time-backwards': 'The time of this step lies before that of the step before.',
  'lab-tool-not-allowed': 'In this lab this tool may not be used.',
  'lab-no-such-hint': 'There is no such hint, or another one comes before it.',
  'lab-undo-not-allowed': 'In this lab nothing can be undone.',
  'lab-no-such-point': 'There is no such point to go back to.',
  'lab-start-over-not-allowed': 'This lab cannot be started over.',
  'lab-replay-only': 'A replay is shown; nothing can be changed in it.',
};

/** What is wrong with a lab's file or with a result's. */
export const labProblems = {
  'lab-step-refused': 'The server refuses this step ({reason}).',
  'lab-start-busy':
    'The lab would begin while Setup is open or something is running; it has to begin when nothing runs.',
  'lab-duplicate-id': 'The id {id} stands here a second time.',
  'not-a-lab-file': 'This is not a lab of this program.',
  'lab-version-unknown': 'The lab is written in version {version}; this program knows version {known}.',
  'not-a-result-file': 'This is not a result of this program.',
  'exam-without-key':
    'This is the exam that was handed out, which holds no answer key; grading needs the lab itself.',
};
