import { useId } from 'preact/hooks';
import { fill } from '../../../i18n/format';
import type { SupplyExchangeRecord } from '../../../workspace';
import { fold } from '../../shared/fold';
import { needsOf, ownSite, regionsOf } from './own-file';
import type { RegionContext } from './use-region';

type Part = keyof SupplyExchangeRecord['include'];
const parts: Part[] = ['shares', 'singleSources', 'customers', 'needs', 'offer'];

/** What gets into the file besides the suppliers' codes: each part with a tick of its own and what it gives away. */
export function FileContent({ context }: { context: RegionContext }) {
	const { chain, workspace, settings, change, t } = context;
	const id = useId();
	const { competences, standards } = workspace.record('competence-profile').data.value;
	const needs = needsOf(chain, settings.near).length;
	const entries = Object.keys(competences).length + standards.length;
	const numbers: Partial<Record<Part, number>> = { needs, offer: entries };
	const nothing: Partial<Record<Part, string>> = {
		...(needs === 0 && { needs: t.noNeeds }),
		...(entries === 0 && { offer: t.noOffer }),
	};

	return (
		<section>
			<h3>{t.content}</h3>
			<p class="muted">{t.always}</p>
			<ul class="region-parts">
				{parts.map((part) => (
					<li key={part}>
						<label class="region-check">
							<input
								type="checkbox"
								checked={settings.include[part]}
								aria-describedby={`${id}${part}`}
								onChange={(event) => change({ include: { ...settings.include, [part]: event.currentTarget.checked } })}
							/>
							{t.include[part]}
						</label>
						<small id={`${id}${part}`}>{nothing[part] ?? fill(t.includeHint[part], { n: numbers[part] ?? 0 })}</small>
					</li>
				))}
			</ul>
			{settings.include.needs && <NearRegions context={context} />}
		</section>
	);
}

/** The rule that says what is bought outside, and the regions that it takes as near. */
function NearRegions({ context: { chain, settings, change, t } }: { context: RegionContext }) {
	const own = ownSite(chain);
	const isNear = (name: string) => settings.near.some((other) => fold(other) === fold(name));
	return (
		<fieldset class="region-near">
			<legend>{t.near}</legend>
			<p class="muted">{fill(t.nearRule, { own: own?.region || t.notGiven, country: own?.country || t.notGiven })}</p>
			{regionsOf(chain).map(({ name, suppliers }) => (
				<label key={name} class="region-check">
					<input
						type="checkbox"
						checked={isNear(name)}
						onChange={(event) => {
							const rest = settings.near.filter((other) => fold(other) !== fold(name));
							change({ near: event.currentTarget.checked ? [...rest, name] : rest });
						}}
					/>
					{fill(t.nearSuppliers, { name, n: suppliers })}
				</label>
			))}
		</fieldset>
	);
}
