/** Going back to an earlier point of an attempt. */
export const history = {
  title: 'Go back',
  instruction: 'Choose the step after which you want to be again. The server is then exactly as it was.',
  list: 'Steps of this attempt',
  columns: { number: 'No.', time: 'Server time', step: 'Step', met: 'Objectives' },
  start: 'The start',
  /** Simulated time that passed by itself. */
  waited: 'Waited {time}',
  refused: '{step} (refused)',
  met: '{met} of {all}',
  why: 'Refused: {reason}',
  note: 'What came after it is undone for good. The time goes on, and what your hints cost stays.',
  back: '&Go back to here',
  isNow: 'This is where you are now.',
  reading: 'Reading the steps...',
  failed: 'The steps could not be read.',
};
