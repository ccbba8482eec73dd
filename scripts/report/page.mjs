import { isMet } from '../measures/measures.mjs';

const escaped = (text) =>
	String(text).replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);
const number = (value) => value.toLocaleString('en-GB', { maximumFractionDigits: Math.abs(value) < 10 ? 4 : 1 });
const date = (time) => `${time.slice(0, 10)}, ${time.slice(11, 16)} UTC`;
const hasLimit = ({ most, least }) => most !== undefined || least !== undefined;

/**
 * How a figure has moved since the last release, in per cent of what it was then.
 *
 * @param {import('../measures/measures.mjs').Measure} measure
 * @param {number | undefined} before
 * @returns {string}
 */
export function change({ value, most, least }, before) {
	if (before === undefined) return 'new';
	if (value === before) return 'as before';
	const moved = value - before;
	const size = before === 0 ? number(Math.abs(moved)) : `${number(Math.abs((moved / before) * 100))} %`;
	const text = `${moved > 0 ? '+' : '−'}${size}`;
	if (!hasLimit({ most, least })) return text;
	return `${text} ${moved > 0 === (least !== undefined) ? '(better)' : '(worse)'}`;
}

function row(measure, before) {
	const { what, value, unit, most, least, spread, note } = measure;
	const met = isMet(measure);
	const limit =
		most === undefined ? (least === undefined ? '–' : `at least ${number(least)}`) : `at most ${number(most)}`;
	const verdict = hasLimit(measure) ? (met ? '✓ met' : '✗ missed') : '';
	return `<tr${met ? '' : ' class="missed"'}><th scope="row">${escaped(what)}${note ? `<small>${escaped(note)}</small>` : ''}</th>
<td class="n">${number(value)} ${escaped(unit)}</td><td class="n">${spread ? `${number(spread[0])} to ${number(spread[1])}` : ''}</td>
<td class="n">${limit}</td><td>${verdict}</td><td>${change(measure, before)}</td></tr>`;
}

/**
 * The report as one page that needs nothing else.
 *
 * @param {object} report
 * @param {{ name: string, title: string, measured: string, load?: number, measures: object[] }[]} report.files
 * @param {{ version: string, values: Record<string, number> } | undefined} report.release  figures of the last release
 * @param {[string, string][]} report.about  what was measured on what
 * @param {string[]} report.failed  commands that ended with an error
 */
export function reportPage({ files, release, about, failed }) {
	const limited = files.flatMap(({ measures }) => measures).filter(hasLimit);
	const missed = limited.filter((measure) => !isMet(measure));
	const good = missed.length === 0 && failed.length === 0;
	const sections = files.map(
		({
			name,
			title,
			measured,
			load,
			measures,
		}) => `<section aria-labelledby="${name}"><h2 id="${name}">${escaped(title)}</h2>
<p>Measured ${date(measured)}${load === undefined ? '' : `; ${number(load)} processes at work or waiting at the end`}.</p>
<div class="scroll" tabindex="0" role="region" aria-labelledby="${name}"><table><thead><tr><th scope="col">What</th><th scope="col" class="n">Value</th><th scope="col" class="n">Least to most</th><th scope="col" class="n">Limit</th><th scope="col">Verdict</th><th scope="col">Since ${release ? escaped(release.version) : 'the last release'}</th></tr></thead>
<tbody>${measures.map((measure) => row(measure, release?.values[`${name}: ${measure.what}`])).join('\n')}</tbody></table></div></section>`,
	);
	return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Measured quality</title>
<style>
:root { color-scheme: light dark; --text: light-dark(#1b2430, #e4e9ee); --ground: light-dark(#fff, #14191f); --soft: light-dark(#f2f5f7, #1e262e); --line: light-dark(#cdd5dc, #3a4650); --bad: light-dark(#9c1c1c, #ff9d94); --good: light-dark(#1c6139, #7fd6a0); }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem 1rem 4rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--ground); }
h1 { font-size: 2rem; margin: 0; } h2 { font-size: 1.3rem; margin: 2.5rem 0 0; }
.verdict { font-size: 1.2rem; font-weight: 600; color: var(--good); } .verdict.bad { color: var(--bad); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1.5rem; } dt { font-weight: 600; } dd { margin: 0; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid var(--line); vertical-align: top; font-weight: 400; }
thead th { font-weight: 600; background: var(--soft); } .n { text-align: right; white-space: nowrap; }
small { display: block; opacity: 0.8; } .missed td, .missed th { color: var(--bad); font-weight: 600; }
@media print { body { max-width: none; font-size: 9pt; } tr { break-inside: avoid; } }
</style></head><body><main>
<h1>Measured quality</h1>
<p class="verdict${good ? '' : ' bad'}">${good ? '✓' : '✗'} ${limited.length - missed.length} of ${limited.length} limits met${failed.length > 0 ? `; ended with an error: ${escaped(failed.join(', '))}` : ''}</p>
${missed.length > 0 ? `<ul>${missed.map(({ what, value, unit }) => `<li>${escaped(what)}: ${number(value)} ${escaped(unit)}</li>`).join('')}</ul>` : ''}
<dl>${about.map(([term, text]) => `<dt>${escaped(term)}</dt><dd>${escaped(text)}</dd>`).join('')}</dl>
<nav aria-label="Contents"><ul>${files.map(({ name, title, measures }) => `<li><a href="#${name}">${escaped(title)}</a> (${measures.length})</li>`).join('')}</ul></nav>
${sections.join('\n')}
</main></body></html>
`;
}
