/** How the document looks on a screen, and on paper: A4 landscape, a picture a page. */
export const DOCUMENT_STYLE = `
* { box-sizing: border-box; }
body { margin: 0; padding: 24px; background: #f0eee8; color: #222; font: 15px/1.45 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans Condensed', sans-serif; }
h1, h2, h3, p { margin: 0; }
.sheet { max-width: 1320px; margin: 0 auto 24px; padding: 16px 20px; border: 1px solid #c6c2b6; background: #fff; }
.sheet > header { display: flex; justify-content: space-between; gap: 24px; padding-bottom: 8px; border-bottom: 2px solid #1c2f55; color: #1c2f55; }
.sheet > header span:first-child { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.sheet > header span:last-child { flex: none; }
.sheet > footer { padding-top: 8px; color: #5a5a5a; font-size: 12px; }
.cover h1 { font-size: 26px; font-weight: normal; line-height: 1.25; }
.cover .text { max-width: 62em; padding: 16px 0; }
.cover .text p { margin-bottom: .8em; white-space: pre-line; }
.cover .text pre { margin: 0 0 .8em; padding: .5em .8em; border-left: 3px solid #c6c2b6; font: 13px/1.5 'Lucida Console', 'DejaVu Sans Mono', monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
.cover h2 { margin: 1.2em 0 .4em; color: #1c2f55; font-size: 17px; }
.contents { margin: 0; padding-left: 2.2em; columns: 2; column-gap: 3em; }
.contents li { break-inside: avoid; margin-bottom: .25em; padding-left: .3em; }
a { color: inherit; text-decoration: none; }
figure { display: grid; grid-template-columns: minmax(0, 1024px) minmax(180px, 1fr); gap: 20px; margin: 14px 0 6px; }
img { display: block; width: 100%; height: auto; border: 1px solid #8c8c8c; }
figcaption h2 { color: #1c2f55; font-size: 19px; line-height: 1.3; overflow-wrap: break-word; }
figcaption h3 { margin: 1.4em 0 .5em; color: #5a5a5a; font-size: 13px; font-weight: normal; }
.legend { margin: 0; padding: 0; list-style: none; }
.legend li { position: relative; margin-bottom: .6em; padding-left: 30px; overflow-wrap: anywhere; }
.disc { position: absolute; left: 0; width: 21px; height: 21px; border-radius: 50%; background: #c00; color: #fff; font-size: 13px; line-height: 21px; text-align: center; }
@media screen and (max-width: 860px) {
  figure { grid-template-columns: 1fr; }
  .contents { columns: 1; }
}
@page { size: A4 landscape; margin: 10mm; }
@media print {
  html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  body { padding: 0; background: none; font-size: 11pt; }
  .sheet { display: grid; grid-template-rows: auto 1fr auto; max-width: none; min-height: 189mm; margin: 0; padding: 0; border: 0; break-after: page; }
  .sheet:last-child { break-after: auto; }
  .sheet > header { padding-bottom: 1.5mm; font-size: 9.5pt; }
  .sheet > header span:first-child { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.sheet > header span:last-child { flex: none; }
.sheet > footer { padding-top: 1.5mm; font-size: 8.5pt; }
  .cover h1 { font-size: 20pt; }
  .cover h2 { font-size: 13pt; }
  .cover .text { padding: 6mm 0 2mm; max-width: none; font-size: 10.5pt; }
  .cover .text pre { font-size: 9.5pt; }
  figure { grid-template-columns: 225mm minmax(0, 1fr); gap: 5mm; align-items: start; margin: 3mm 0 0; }
  img { border-width: .2mm; }
  figcaption h2 { font-size: 13.5pt; }
  figcaption h3 { font-size: 9.5pt; }
  .legend { font-size: 10.5pt; }
}
`.trim();
