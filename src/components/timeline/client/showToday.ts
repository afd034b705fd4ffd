import { todayOf } from '../../event/todayOf.ts';

/** Shows the line of the reader's today on each drawing that it lies on. */
export function showToday(document: Document, today = todayOf(new Date())): void {
  for (const line of document.querySelectorAll<SVGElement>('[data-today]')) {
    const { today: ends = '', along, length = '' } = line.dataset;
    const [first = 0, last = 0, now = 0] = [...ends.split(' '), today].map(Date.parse);
    if (now < first || now > last) continue;
    const at = ((now - first) / (last - first)) * Number(length);
    line.setAttribute('transform', along === 'x' ? `translate(${at} 0)` : `translate(0 ${at})`);
    line.removeAttribute('visibility');
  }
}
