import { useMemo } from 'preact/hooks';
import { fill, formatNumber } from '../../i18n/format';
import { listed } from '../../results/scoring/sentences';
import { fitContext, hasProfile } from '../shared/fit';
import type { Board } from './board';
import { withMarkets } from './table';

/** Markets that are taken over where none was chosen. */
const usual = 5;

/** Takes over the markets of the market fit, with the fit as a score. */
export function MarketsFromFit({ board }: { board: Board }) {
	const { workspace, data, set, update, say, locale, t } = board;
	const profile = workspace.record('competence-profile').data.value;
	const { chosen, notForUs } = workspace.record('market-fit').data.value;
	const context = useMemo(() => fitContext(data), [data]);
	const fits = useMemo(
		() => (hasProfile(profile) ? context.rankSectors(profile, notForUs) : []),
		[context, profile, notForUs],
	);
	if (fits.length === 0) {
		return (
			<p class="muted">
				{t.takeMarketsNeeds} <a href={data.site.links.profile}>{t.toProfile}</a>
			</p>
		);
	}
	const kept = fits.filter(({ sector }) => chosen.includes(sector.id));
	const taken = kept.length > 0 ? kept : fits.slice(0, usual);
	const criterion = set?.criteria.find(({ takes }) => takes === 'fit')?.label ?? '';
	return (
		<div class="take-over">
			<button
				type="button"
				class="button"
				onClick={() => {
					update((table) =>
						withMarkets(table, taken, set, (fit) => fill(t.fitReason, { fit: formatNumber(fit, locale, 0) })),
					);
					say(
						fill(t.taken, {
							names: listed(
								taken.map(({ sector }) => sector.label),
								t,
							),
						}),
					);
				}}
			>
				{t.takeMarkets}
			</button>
			<small class="muted">{fill(t.takeMarketsHint, { criterion })}</small>
		</div>
	);
}
