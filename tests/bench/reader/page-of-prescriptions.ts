/** A list of prescriptions as the site might print it, of any length: about 17 elements and two controls a medicine. */

const names = ['ATORVASTATIN TAB', 'LISINOPRIL TAB', 'METFORMIN TAB ER', 'OMEPRAZOLE CAP DR', 'LEVOTHYROXINE TAB'];
const strengths = ['10MG', '20MG', '40MG', '80MG', '500MG', '75MCG'];
const doctors = ['Dr. A. Patel', 'Dr. Maria Lopez', 'Dr. J. Chen'];

/** The address that the page is served from. */
export const listAddress = 'https://www.optumrx.com/secure/my-prescriptions';

function card(index: number): string {
  const name = `${names[index % names.length]} ${strengths[index % strengths.length]}`;
  const day = (index % 27) + 1;
  return `<article class="card"><h3><a href="/rx/${index}">${name}</a></h3>
<dl><div><dt>Rx number</dt><dd>${70_000_000 + index}</dd></div><div><dt>Prescriber</dt><dd>${doctors[index % 3]}</dd></div></dl>
<p class="supply">90-day supply · Qty 90</p><p>Refills left: <b>${index % 4}</b></p>
<p>Last filled on 09/${String(day).padStart(2, '0')}/2026</p>
<label><input type="checkbox" role="switch"${index % 3 === 0 ? ' checked' : ''}> Auto refill</label>
<button type="button">Refill now</button></article>`;
}

export function pageOfPrescriptions(count: number): string {
  const cards = Array.from({ length: count }, (_, index) => card(index)).join('\n');
  return `<!doctype html><html lang="en"><head><title>My prescriptions | Optum Rx</title><style>
body { font: 16px sans-serif; margin: 0 } .card { border: 1px solid #ccc; padding: 12px; margin: 8px } dl div { display: flex; gap: 8px }
</style></head><body><header><a href="/">Optum Rx</a><nav><a href="/orders">Order status</a></nav><span>Welcome, Rose Miller</span></header>
<main><h1>My prescriptions</h1><p>My medications (${count})</p>${cards}</main><footer><p>© 2026 Optum</p></footer></body></html>`;
}
