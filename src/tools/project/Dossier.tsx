import { fill, formatDate, formatNumber } from '../../i18n/format';
import type { RecordData } from '../../workspace';
import type { ToolData } from '../shared/data';
import { FitBars } from '../shared/FitBars';
import { FitTable } from '../shared/FitTable';
import type { FitContext, SectorFit } from '../shared/fit';
import type { SharedTexts } from '../shared/texts.de';
import { DossierMarket } from './DossierMarket';
import { DossierProfile } from './DossierProfile';
import { dossierSectors, dossierSources, localDay } from './model';
import type { ProjectTexts } from './texts.de';

type Props = {
	project: RecordData<'project'>;
	profile: RecordData<'competence-profile'>;
	choice: RecordData<'market-fit'>;
	fits: readonly SectorFit[];
	context: FitContext;
	data: ToolData;
	t: ProjectTexts;
	shared: SharedTexts;
};

/** What is printed for board, bank or funding body: cover, profile, fit, markets, sources. */
export function Dossier({ project, profile, choice, fits, context, data, t, shared }: Props) {
	const { locale, site } = data;
	const d = t.doc;
	const detailed = dossierSectors(fits, choice.chosen);
	const sources = dossierSources(detailed, context);
	const best = fits[0]!;
	const n = (value: number, decimals = 1) => formatNumber(value, locale, decimals);
	const parameter = (value: number) => n(value, Number.isInteger(value) ? 0 : 1);
	const { fitWeights, similarity, buildsOnCredit, standardWeights } = data.parameters;

	return (
		<article class="dossier">
			<header class="dossier-cover">
				<p class="kicker">{d.kicker}</p>
				<h2>{project.title || d.untitled}</h2>
				<p class="dossier-firm">{project.firm || d.noFirm}</p>
				<p>
					{fill(d.date, { date: localDay(new Date(), locale) })}
					{project.author && <> · {fill(d.by, { name: project.author })}</>}
				</p>
				{project.example && <p class="example-flag">{d.example}</p>}
			</header>

			<section>
				<h3>{d.summaryTitle}</h3>
				<p>{best.fit > 0 ? fill(d.fitSentence, { first: best.sector.label, fit: n(best.fit, 0) }) : d.fitZero}</p>
			</section>

			<DossierProfile profile={profile} data={data} t={d} shared={shared} />

			<section>
				<h3>{d.fitTitle}</h3>
				<figure>
					<FitBars fits={fits} locale={locale} t={shared} />
					<figcaption>{d.figure}</figcaption>
				</figure>
				<FitTable fits={fits} label={d.figure} locale={locale} t={shared} />
			</section>

			{detailed.map((fit) => (
				<DossierMarket
					key={fit.sector.id}
					fit={fit}
					profile={profile}
					note={choice.notes[fit.sector.id] ?? ''}
					sources={sources}
					context={context}
					locale={locale}
					t={t}
					shared={shared}
				/>
			))}

			<section>
				<h3>{d.howTitle}</h3>
				<p>
					{fill(d.how, {
						coverage: parameter(fitWeights.coverage),
						readiness: parameter(fitWeights.readiness),
						group: parameter(similarity.sameGroup),
						main: parameter(similarity.sameMainGroup),
						basis: parameter(buildsOnCredit),
						law: parameter(standardWeights.law),
						customer: parameter(standardWeights.customer),
						helpful: parameter(standardWeights.helpful),
					})}
				</p>
			</section>

			<section class="dossier-sources">
				<h3>{d.sources}</h3>
				<ol>
					{sources.map((source) => (
						<li key={source.url}>
							{source.publisher}: {source.title}
							{source.date && ` (${formatDate(source.date, locale)})`},{' '}
							{fill(d.read, { date: formatDate(source.read, locale) })}. {source.url}
						</li>
					))}
				</ol>
				<p>{d.advice}</p>
			</section>

			<footer class="dossier-footer">
				{site.funding && (
					<p class="funding">
						{site.funding.emblem && <img src={site.funding.emblem.url} alt={site.funding.emblem.alt} />}
						<span>
							<b>{site.funding.statement}</b> · {site.funding.coFunding}
							<br />
							{site.funding.programme}
						</span>
					</p>
				)}
				<p>{site.partners.join(' · ')}</p>
				<p>{fill(d.made, { site: site.name, version: site.appVersion, date: formatDate(site.contentDate, locale) })}</p>
			</footer>
		</article>
	);
}
