import type { Ref } from 'preact';
import { useMemo } from 'preact/hooks';
import { fill, formatDate } from '../../../i18n/format';
import type { RecordData } from '../../../workspace';
import type { DossierRecord, DossierVariant } from '../../../workspace/kinds/dossier';
import { InTurn } from '../../shared/InTurn';
import { Cover } from './Cover';
import type { DossierInput } from './input';
import { type Outline, outlineOf } from './outline';
import { pageRules } from './page-rules';
import type { DossierTexts } from './texts.de';

type Props = {
	project: RecordData<'project'>;
	record: DossierRecord;
	input: DossierInput;
	picked: Ref<HTMLElement>;
	/** While its parts are being drawn. */
	hidden?: boolean;
};

/** The dossier as it is printed: cover, contents, overview, the chosen parts, sources. */
export function DossierDocument({ project, record, input, picked, hidden }: Props) {
	const { content, data, today } = input;
	const t = content.words.dossier;
	const { firm, title, example } = project;
	const rules = pageRules({
		project: [firm || t.noFirm, title || t.untitled].join(' · '),
		flag: example ? t.example : '',
		date: fill(t.date, { date: formatDate(today, data.locale) }),
	});
	const outline = useMemo(() => outlineOf(record, input), [record, input]);
	// The same elements as before are not drawn anew: typing a title reaches the cover alone.
	const body = useMemo(
		() => (
			<>
				<Contents outline={outline} input={input} />
				<InTurn>
					<Overview outline={outline} variant={record.variant} input={input} />
				</InTurn>
				<Parts outline={outline} example={Boolean(example)} t={t} />
				<InTurn>
					<Sources outline={outline} input={input} />
				</InTurn>
			</>
		),
		[outline, record.variant, input, example, t],
	);
	return (
		<article class="dossier" ref={picked} hidden={hidden} lang={data.locale} style={content.colours}>
			<style>{rules}</style>
			<Cover project={project} variant={record.variant} input={input} />
			{body}
		</article>
	);
}

type PartsProps = { outline: Outline; example: boolean; t: DossierTexts };

function Parts({ outline: { sections, list, input }, example, t }: PartsProps) {
	const appendix = sections.find(({ part }) => part.id === 'appendix')?.number;
	return (
		<>
			{sections.map(({ part, number, filled }) => (
				<section key={part.id} class={`dossier-part part-${part.id}`} id={`dossier-section-${number}`}>
					<h3 class="part-title">
						<span class="part-number">{number}</span> {t.parts[part.id]}
						{example && <span class="part-flag">{t.example}</span>}
					</h3>
					{filled ? (
						<InTurn>
							<part.Content input={input} numberOf={list.numberOf} appendix={appendix} />
						</InTurn>
					) : (
						<p class="muted">{t.emptyPart}</p>
					)}
				</section>
			))}
		</>
	);
}

function Sources({ outline: { sourcesNumber, list }, input: { content, data } }: InOutline) {
	const t = content.words.dossier;
	return (
		<section class="dossier-part dossier-sources" id={`dossier-section-${sourcesNumber}`}>
			<h3 class="part-title">
				<span class="part-number">{sourcesNumber}</span> {t.sources}
			</h3>
			{list.sources.length > 0 ? (
				<>
					<p>{t.sourcesNote}</p>
					<ol>
						{list.sources.map((source, i) => (
							<li key={source.url} id={`dossier-source-${i + 1}`}>
								{source.publisher}: {source.title}
								{source.date && ` (${formatDate(source.date, data.locale)})`},{' '}
								{fill(t.read, { date: formatDate(source.read, data.locale) })}. <a href={source.url}>{source.url}</a>
							</li>
						))}
					</ol>
				</>
			) : (
				<p>{t.noSources}</p>
			)}
		</section>
	);
}

type InOutline = { outline: Outline; input: DossierInput };

function Contents({ outline: { sections, sourcesNumber }, input }: InOutline) {
	const t = input.content.words.dossier;
	const entries = [
		{ number: 1, label: t.overview },
		...sections.map(({ part, number }) => ({ number, label: t.parts[part.id] })),
		{ number: sourcesNumber, label: t.sources },
	];
	return (
		<nav class="dossier-contents" aria-labelledby="dossier-contents-title">
			<h3 class="part-title" id="dossier-contents-title">
				{t.contents}
			</h3>
			<ol>
				{entries.map(({ number, label }) => (
					<li key={number}>
						<a href={`#dossier-section-${number}`}>
							<span class="part-number">{number}</span> {label}
						</a>
					</li>
				))}
			</ol>
			<p class="muted">{t.contentsNote}</p>
		</nav>
	);
}

/** What each part says in a sentence, with the section that shows it. */
function Overview({ outline: { sections }, variant, input }: InOutline & { variant: DossierVariant }) {
	const t = input.content.words.dossier;
	return (
		<section class="dossier-part" id="dossier-section-1">
			<h3 class="part-title">
				<span class="part-number">1</span> {t.overview}
			</h3>
			<p class="sentence">{t.overviewLead[variant]}</p>
			<dl class="leads">
				{sections.map(({ part, number, filled }) => {
					const lead = filled ? part.lead(input) : '';
					if (!lead) return null;
					return (
						<div key={part.id}>
							<dt>
								{t.parts[part.id]}{' '}
								<a href={`#dossier-section-${number}`}>
									<small>{fill(t.section, { n: number })}</small>
								</a>
							</dt>
							<dd>{lead}</dd>
						</div>
					);
				})}
			</dl>
		</section>
	);
}
