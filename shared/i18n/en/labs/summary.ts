export const summary = {
  title: 'Class summary',
};
