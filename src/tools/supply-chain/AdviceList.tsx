import type { NamedLink } from '../../results/references';
import type { Advice } from '../../results/supply-chain/advice';
import type { Workspace } from '../../workspace';
import { AddMeasure } from '../shared/AddMeasure';
import type { SharedTexts } from '../shared/texts.de';

export type AdviceTexts = { methods: string; tools: string; contacts: string };

type Props = {
	measures: readonly Advice[];
	/** What the advice is about: makes the measure in the plan one of its own, and says so in its title. */
	about?: { ref: string; title: string; result?: string };
	workspace: Workspace;
	t: AdviceTexts;
	shared: SharedTexts;
};

/** What one can do: measures with methods, tools and whom to ask, each ready for the plan. */
export function AdviceList({ measures, about, workspace, t, shared }: Props) {
	return (
		<ul class="supply-advice">
			{measures.map(({ id, label, text, methods, tools, contacts, step }) => (
				<li key={id}>
					<p>
						<b>{label}</b>
					</p>
					<p>{text}</p>
					<dl>
						<Links name={t.methods} links={methods} />
						<Links name={t.tools} links={tools} />
						{contacts.length > 0 && (
							<div>
								<dt>{t.contacts}</dt>
								{contacts.map(({ name, offer, url }) => (
									<dd key={name} class="advice-contact">
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
							title: about ? `${label} (${about.title})` : label,
							note: about?.result ? `${about.result}\n\n${text}` : text,
							step,
							origin: { tool: 'lieferkette', ref: about ? `${about.ref}:${id}` : id },
						}}
						t={shared}
					/>
				</li>
			))}
		</ul>
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
