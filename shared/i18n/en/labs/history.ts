export const history = {
  title: 'Go back',
};
