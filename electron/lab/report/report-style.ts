/** How the report of an attempt looks on a screen, and on paper: A4, upright. */
export const REPORT_STYLE = `
* { box-sizing: border-box; }
body { margin: 0; padding: 24px; background: #f0eee8; color: #222; font: 15px/1.45 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans Condensed', sans-serif; }
main { max-width: 860px; margin: 0 auto; padding: 24px 32px; border: 1px solid #c6c2b6; background: #fff; }
h1 { margin: 0 0 12px; color: #1c2f55; font-size: 24px; font-weight: normal; line-height: 1.25; }
h2 { margin: 28px 0 8px; padding-bottom: 4px; border-bottom: 2px solid #1c2f55; color: #1c2f55; font-size: 17px; }
p { margin: 4px 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 12px 0 0; }
dt { color: #5a5a5a; }
dd { margin: 0; }
.score { padding: 8px 12px; border-left: 5px solid; background: #f7f7f3; font-size: 18px; }
p.score.good { border-color: #2f8f3a; }
p.score.bad { border-color: #c0392b; }
table { width: 100%; border-collapse: collapse; }
td { padding: 8px 6px; border-bottom: 1px solid #e2dfd6; vertical-align: top; overflow-wrap: anywhere; }
tr { break-inside: avoid; }
.sign { width: 28px; font-size: 18px; font-weight: bold; }
tr.good .sign, span.good { color: #1f7a2b; }
tr.bad .sign { color: #b03020; }
.points { width: 110px; text-align: right; white-space: nowrap; }
.feedback { color: #46536b; }
.steps td { padding: 3px 6px; font-size: 13px; }
.number { width: 44px; color: #5a5a5a; text-align: right; }
.time { width: 150px; color: #5a5a5a; white-space: nowrap; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
footer { margin-top: 28px; color: #5a5a5a; font-size: 12px; }
@page { size: A4; margin: 14mm; }
@media print {
  html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  body { padding: 0; background: none; font-size: 10.5pt; }
  main { max-width: none; padding: 0; border: 0; }
}
`.trim();
