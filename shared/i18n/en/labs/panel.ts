export const panel = {
  title: 'Lab',
};
