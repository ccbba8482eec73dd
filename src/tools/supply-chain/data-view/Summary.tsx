import { useId, useMemo } from 'preact/hooks';
import { fill, formatDate, formatNumber } from '../../../i18n/format';
import { downloadCsv } from '../../shared/csv';
import type { ViewProps } from '../view';
import { linkCsv, siteCsv } from './csv';
import { ownId } from './import/chain';
import type { Done } from './use-import';

/** What is in the record, in a sentence; what an import has just brought; the way onward. */
export function Summary({ chain, record, data, t: all, onView, done }: ViewProps & { done: Done | undefined }) {
	const t = all.data;
	const { locale } = data;
	const day = useId();
	const number = (n: number) => formatNumber(n, locale);
	const sums = useMemo(() => {
		const own = ownId(chain);
		let [sales, purchases] = [0, 0];
		for (const { from, to, annualValue } of Object.values(chain.links)) {
			if (from === own) sales += annualValue;
			if (to === own) purchases += annualValue;
		}
		const sites = Object.values(chain.sites).filter(({ role }) => role !== 'self').length;
		return { sales, purchases, sites, links: Object.keys(chain.links).length };
	}, [chain.sites, chain.links]);
	const euros = (value: number) =>
		value >= 1e6
			? `${formatNumber(value / 1e6, locale, 1)} ${locale === 'de' ? 'Mio. Euro' : 'million euros'}`
			: `${number(value)} ${locale === 'de' ? 'Euro' : 'euros'}`;
	return (
		<section class="supply-summary">
			<div role="status">
				{done && (
					<p class="good-notice">
						{fill(t.done, {
							file: done.file,
							read: number(done.read),
							rows: number(done.rows),
							sites: number(done.sites),
							links: number(done.links),
						})}
					</p>
				)}
			</div>
			<p class="lead">
				{fill(t.summary, {
					sites: sums.sites === 1 ? t.oneSite : fill(t.sites, { n: number(sums.sites) }),
					links: sums.links === 1 ? t.oneLink : fill(t.links, { n: number(sums.links) }),
					asOf: chain.asOf ? fill(t.asOf, { date: formatDate(chain.asOf, locale) }) : '',
					sales: euros(sums.sales),
					purchases: euros(sums.purchases),
				})}
			</p>
			<div class="supply-summary-bar no-print">
				<div class="actions">
					<button type="button" class="button primary" onClick={() => onView('findings')}>
						{t.toFindings}
					</button>
					<button type="button" class="button" onClick={() => onView('picture')}>
						{t.toPicture}
					</button>
				</div>
				<div class="actions">
					<button
						type="button"
						class="button small"
						onClick={() => void downloadCsv(siteCsv(chain, data, t), t.siteTable, locale)}
					>
						{t.exportSites}
					</button>
					<button
						type="button"
						class="button small"
						onClick={() => void downloadCsv(linkCsv(chain, data, t), t.linkTable, locale)}
					>
						{t.exportLinks}
					</button>
					<button type="button" class="button small" onClick={() => window.print()}>
						{t.printTables}
					</button>
				</div>
				<div class="supply-date">
					<label for={day}>{t.asOfLabel}</label>
					<input
						id={day}
						type="date"
						value={chain.asOf}
						onChange={(event) => {
							const { value } = event.currentTarget;
							record.update((before) => ({ ...before, asOf: value }));
						}}
					/>
				</div>
			</div>
		</section>
	);
}
