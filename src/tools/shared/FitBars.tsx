import { fill, formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { SectorFit } from './fit';
import type { SharedTexts } from './texts.de';

type Props = {
	fits: readonly SectorFit[];
	locale: Locale;
	t: SharedTexts;
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
					<i class="bar-coverage" /> {t.fit.coverage}
				</span>
				<span>
					<i class="bar-readiness" /> {t.fit.readiness}
				</span>
			</p>
			<ol>
				{fits.map((fit) => {
					const bar = (
						<>
							<span class="mark" aria-hidden="true">
								{fit.sector.mark}
							</span>
							<span class="bar-name">{fit.sector.label}</span> <b class="bar-value">{points(fit.fit, locale)}</b>
							<span class="bar-track" aria-hidden="true">
								<i class="bar-coverage" style={{ width: `${fit.coveragePoints}%` }} />
								<i class="bar-readiness" style={{ width: `${fit.readinessPoints}%` }} />
							</span>
							<span class="sr-only">
								{fill(t.fit.barDetail, {
									coverage: points(fit.coveragePoints, locale),
									readiness: points(fit.readinessPoints, locale),
								})}
							</span>
						</>
					);
					return (
						<li key={fit.sector.id}>
							{onSelect ? (
								<button type="button" aria-pressed={fit.sector.id === selected} onClick={() => onSelect(fit.sector.id)}>
									{bar}
								</button>
							) : (
								<div>{bar}</div>
							)}
						</li>
					);
				})}
			</ol>
		</div>
	);
}
