import { fill, formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { SectorFit } from './fit';

export type FitBarTexts = { barLabel: string; coverage: string; readiness: string };
type Props = {
	fits: readonly SectorFit[];
	locale: Locale;
	t: FitBarTexts;
	/** Makes every bar a choice. */
	selected?: string;
	onSelect?: (id: string) => void;
};

const points = (value: number, locale: Locale) => formatNumber(value, locale, 0);

/** The ranking as bars of up to 100 points, in two parts that differ by pattern as well as colour. */
export function FitBars({ fits, locale, t, selected, onSelect }: Props) {
	return (
		<div class="fit-bars">
			<p class="legend" aria-hidden="true">
				<span>
					<i class="bar-coverage" /> {t.coverage}
				</span>
				<span>
					<i class="bar-readiness" /> {t.readiness}
				</span>
			</p>
			<ol>
				{fits.map((fit) => {
					const label = fill(t.barLabel, {
						label: fit.sector.label,
						fit: points(fit.fit, locale),
						coverage: points(fit.coveragePoints, locale),
						readiness: points(fit.readinessPoints, locale),
					});
					const bar = (
						<>
							<span class="mark" aria-hidden="true">
								{fit.sector.mark}
							</span>
							<span class="bar-name">{fit.sector.label}</span>
							<span class="bar-track" aria-hidden="true">
								<i class="bar-coverage" style={{ width: `${fit.coveragePoints}%` }} />
								<i class="bar-readiness" style={{ width: `${fit.readinessPoints}%` }} />
							</span>
							<b class="bar-value">{points(fit.fit, locale)}</b>
						</>
					);
					return (
						<li key={fit.sector.id}>
							{onSelect ? (
								<button
									type="button"
									aria-label={label}
									aria-pressed={fit.sector.id === selected}
									onClick={() => onSelect(fit.sector.id)}
								>
									{bar}
								</button>
							) : (
								<div role="img" aria-label={label}>
									{bar}
								</div>
							)}
						</li>
					);
				})}
			</ol>
		</div>
	);
}
