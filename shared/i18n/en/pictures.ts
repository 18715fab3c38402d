/** The document of pictures that is sent to a customer. */
export const pictures = {
  /** At the foot of every page, so that nobody takes it for their own server. */
  notice: 'Setup Rehearsal: simulated, not a picture of your server',
  contents: 'Contents',
  /** Above what the numbers on a picture stand for. */
  legend: 'On the picture',
  pageOf: '{page} / {pages}',
};
