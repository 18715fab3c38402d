/** The text of the License Agreement page: our own, about this program, with nothing of Microsoft's. */
export const license = [
  {
    heading: '1. What this text is',
    text: 'On a real server this page shows the license terms of Exchange Server 2007, which you have to read and accept before anything is installed. Those terms belong to Microsoft and are not reproduced here. What you are reading was written for this rehearsal, so that the page can be practised.',
  },
  {
    heading: '2. What you may do with this program',
    text: 'Setup Rehearsal is free software under the MIT license. You may use it, copy it, change it and pass it on, for training or for any other purpose, as long as its copyright notice and its license go with it.',
  },
  {
    heading: '3. What is not part of it',
    text: 'This program contains no part of Exchange Server or Windows and gives you no right to use either. A real installation needs licenses of its own for every server and for every user or device that connects to it.',
  },
  {
    heading: '4. What happens on your computer',
    text: 'Nothing outside this program is changed. The server, its registry, its services and its directory are simulated. No page of this wizard sends anything anywhere.',
  },
  {
    heading: '5. No warranty',
    text: 'The program is provided as it is. It was made with care from published documentation, but a real server may behave differently. Before you work on one, read the documentation of the product and make a backup.',
  },
  {
    heading: '6. What accepting means here',
    text: 'Accepting lets you go on to the next page, as in the product. It binds nobody to anything.',
  },
];
