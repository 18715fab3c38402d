/** The check of a lab, and the grading of results, in lines. */
export const check = {
  checked: '{file}: solution {solution}, wrong paths {wrong}',
  graded: '{file}: {student} {score}',
  forged: 'The file claims another score than its commands come to.',
  refusedSteps: 'Steps that the lab does not allow: {count}.',
  otherKey: 'The result is of another version of the lab.',
  unfinished: 'The attempt was not finished.',
  remarks: {
    'no-solution': 'No answer is recorded.',
    'no-objectives': 'Nothing is graded.',
    'solution-refused': 'Step {step} of the answer is refused: {reason}',
    'wrong-path-refused': 'Step {step} of wrong path {path} is refused: {reason}',
    'solution-not-full': 'The answer comes to {score}; it misses: {missed}',
    'wrong-path-full': 'Wrong path {path} comes to the full score.',
    'met-at-start': 'The objective {objective} is met before anything is done.',
    'text-missing': 'A text is missing: {place} ({language})',
  },
};
