import { fill, formatDate } from '../../../i18n/format';
import type { RecordData } from '../../../workspace';
import type { DossierVariant } from '../../../workspace/kinds/dossier';
import type { DossierInput } from './input';

type Props = { project: RecordData<'project'>; variant: DossierVariant; input: DossierInput };

/** First page: what it is, whose it is, for whom, and who publishes the site it was made with. */
export function Cover({ project, variant, input }: Props) {
	const { content, data, today } = input;
	const t = content.words.dossier;
	const { firm, title, author, example } = project;
	const { site, locale } = data;
	return (
		<header class="dossier-cover">
			<div>
				<p class="kicker">
					{t.kicker} · {fill(t.forWhom, { name: t.variants[variant] })}
				</p>
				<h2 class="dossier-title">{title || t.untitled}</h2>
				<p class="dossier-firm">{firm || t.noFirm}</p>
				<p>
					{fill(t.date, { date: formatDate(today, locale) })}
					{author && <> · {fill(t.by, { name: author })}</>}
				</p>
				{example && (
					<p class="dossier-example">
						<b>{t.example}.</b> {t.exampleText}
					</p>
				)}
			</div>
			<div class="dossier-publisher">
				{site.funding && (
					<p class="funding">
						{site.funding.emblem && <img src={site.funding.emblem.url} alt={site.funding.emblem.alt} />}
						<span>
							<b>{site.funding.statement}</b>
							<br />
							{site.funding.coFunding}
							<br />
							{site.funding.programme}
						</span>
					</p>
				)}
				<p>{site.partners.join(' · ')}</p>
				<p>{fill(t.made, { site: site.name, version: site.appVersion, date: formatDate(site.contentDate, locale) })}</p>
				<p>{t.advice}</p>
			</div>
		</header>
	);
}
