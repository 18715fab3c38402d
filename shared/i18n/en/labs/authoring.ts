export const authoring = {
  title: 'Lab editor',
};
