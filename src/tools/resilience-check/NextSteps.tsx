import { fill, formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { CheckResult } from '../../results/resilience-check/check';
import type { Rule } from '../../results/resilience-check/questionnaire';
import type { Workspace } from '../../workspace';
import { AddMeasure } from '../shared/AddMeasure';
import type { NamedLink } from '../shared/data';
import type { SharedTexts } from '../shared/texts.de';
import type { ResilienceTexts } from './texts.de';

type Props = {
	rules: readonly Rule[];
	result: CheckResult;
	workspace: Workspace;
	locale: Locale;
	t: ResilienceTexts;
	shared: SharedTexts;
};

/** Suggestions shown at once; the rest can be opened. */
const shown = 5;

/** What a firm can do next: measures with methods, tools and whom to ask, each ready for the plan. */
export function NextSteps({ rules, t, ...rest }: Props) {
	if (rules.length === 0) return <p>{t.noSteps}</p>;
	const list = (some: readonly Rule[]) => (
		<ol class="suggestions">
			{some.map((rule) => (
				<Suggestion key={rule.id} rule={rule} t={t} {...rest} />
			))}
		</ol>
	);
	return (
		<>
			<p class="muted">{t.stepsIntro}</p>
			{list(rules.slice(0, shown))}
			{rules.length > shown && (
				<>
					<details class="no-print">
						<summary>{fill(t.moreSteps, { n: rules.length - shown })}</summary>
						{list(rules.slice(shown))}
					</details>
					<p class="print-only muted">{fill(t.moreStepsPrinted, { n: rules.length - shown })}</p>
				</>
			)}
		</>
	);
}

function Suggestion({ rule, result, workspace, locale, t, shared }: Omit<Props, 'rules'> & { rule: Rule }) {
	const dimension = result.dimensions.find(({ id }) => id === rule.dimension);
	return (
		<li>
			<p>
				<b>{rule.label}</b>
				{dimension && dimension.score !== null && (
					<small class="muted">
						{fill(t.because, { label: dimension.label, score: formatNumber(dimension.score, locale, 0) })}
					</small>
				)}
			</p>
			<p>{rule.text}</p>
			<dl>
				<Links name={t.methods} links={rule.methods} />
				<Links name={t.tools} links={rule.tools} />
				{rule.contacts.length > 0 && (
					<div>
						<dt>{t.contacts}</dt>
						{rule.contacts.map(({ name, offer, url }) => (
							<dd key={name}>
								{url ? (
									<a href={url} rel="noopener">
										{name}
									</a>
								) : (
									name
								)}
								: {offer}
							</dd>
						))}
					</div>
				)}
			</dl>
			<AddMeasure
				workspace={workspace}
				suggestion={{
					title: rule.label,
					note: rule.text,
					step: rule.step,
					origin: { tool: 'resilienz-check', ref: rule.id },
				}}
				t={shared}
			/>
		</li>
	);
}

function Links({ name, links }: { name: string; links: readonly NamedLink[] }) {
	if (links.length === 0) return null;
	return (
		<div>
			<dt>{name}</dt>
			{links.map((link) => (
				<dd key={link.url}>
					<a href={link.url}>{link.label}</a>
				</dd>
			))}
		</div>
	);
}
