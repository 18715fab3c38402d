export const library = {
  title: 'Training Labs',
};
