import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { ProjectInfo } from '../../workspace';
import type { SharedTexts } from '../shared/texts.de';
import type { ProjectTexts } from './texts.de';

export type Names = { firm: string; title: string };

/** Firm and title of a project that does not exist yet. */
export function NewProject({ t, onCreate }: { t: ProjectTexts; onCreate: (names: Names) => void }) {
	const names = useSignal<Names>({ firm: '', title: '' });
	return (
		<details class="new-project">
			<summary>{t.projects.new}</summary>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					onCreate(trimmed(names.value));
					names.value = { firm: '', title: '' };
					(event.currentTarget.parentElement as HTMLDetailsElement).open = false;
				}}
			>
				<NameFields names={names.value} t={t} onChange={(changed) => (names.value = changed)} />
				<button type="submit" class="button primary">
					{t.projects.create}
				</button>
			</form>
		</details>
	);
}

type RenameProps = {
	info: ProjectInfo;
	t: ProjectTexts;
	shared: SharedTexts;
	onDone: (names: Names | undefined) => void;
};

/** The names of a project, to be changed. Escape leaves them as they are. */
export function RenameProject({ info, t, shared, onDone }: RenameProps) {
	const names = useSignal<Names>({ firm: info.firm, title: info.title });
	const form = useRef<HTMLFormElement>(null);
	// Before the next key is pressed: letters typed at once must not get lost.
	useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
	return (
		<form
			ref={form}
			onKeyDown={(event) => event.key === 'Escape' && onDone(undefined)}
			onSubmit={(event) => {
				event.preventDefault();
				onDone(trimmed(names.value));
			}}
		>
			<NameFields names={names.value} t={t} onChange={(changed) => (names.value = changed)} />
			<div class="actions">
				<button type="submit" class="button primary">
					{t.projects.save}
				</button>
				<button type="button" class="button" onClick={() => onDone(undefined)}>
					{shared.cancel}
				</button>
			</div>
		</form>
	);
}

function NameFields({ names, t, onChange }: { names: Names; t: ProjectTexts; onChange: (names: Names) => void }) {
	const base = useId();
	const fields = [
		{ name: 'firm', label: t.projects.newFirm },
		{ name: 'title', label: t.projects.newTitle },
	] as const;
	return (
		<>
			{fields.map(({ name, label }) => (
				<div class="field" key={name}>
					<label for={`${base}${name}`}>{label}</label>
					<input
						id={`${base}${name}`}
						type="text"
						maxLength={200}
						autocomplete="off"
						value={names[name]}
						onInput={(event) => onChange({ ...names, [name]: event.currentTarget.value })}
					/>
				</div>
			))}
		</>
	);
}

const trimmed = ({ firm, title }: Names): Names => ({ firm: firm.trim(), title: title.trim() });
