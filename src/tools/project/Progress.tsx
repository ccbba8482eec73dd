import { fill, formatNumber } from '../../i18n/format';
import type { RecordData } from '../../workspace';
import type { ToolData } from '../shared/data';
import type { SectorFit } from '../shared/fit';
import { countEntries } from './model';
import type { ProjectTexts } from './texts.de';

type Props = {
	profile: RecordData<'competence-profile'>;
	fits: readonly SectorFit[];
	chosen: readonly string[];
	data: Pick<ToolData, 'locale' | 'site'>;
	t: ProjectTexts;
};

/** What the tools hold so far, and the way to each. */
export function Progress({ profile, fits, chosen, data, t }: Props) {
	const entries = countEntries(profile);
	const best = fits[0];
	const names = fits.filter((fit) => chosen.includes(fit.sector.id)).map((fit) => fit.sector.label);
	return (
		<section>
			<h2>{t.progressTitle}</h2>
			<ul class="progress-list">
				<li class={entries > 0 ? 'done' : ''}>
					{entries > 0 ? fill(t.progressProfile, { n: entries }) : t.progressNoProfile}{' '}
					<a href={data.site.links.profile}>{t.openProfile}</a>
				</li>
				<li class={best ? 'done' : ''}>
					{best
						? fill(t.progressFit, { label: best.sector.label, fit: formatNumber(best.fit, data.locale) })
						: t.progressNoFit}{' '}
					<a href={data.site.links.fit}>{t.openFit}</a>
				</li>
				<li class={names.length > 0 ? 'done' : ''}>
					{names.length > 0 ? fill(t.progressChosen, { names: names.join(', ') }) : t.progressNoChosen}
				</li>
			</ul>
		</section>
	);
}
