export const result = {
  title: 'Lab result',
};
