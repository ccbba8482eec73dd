import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

type Props = {
	id: string;
	label: string;
	placeholder: string;
	button: string;
	onAdd: (name: string) => void;
	children?: ComponentChildren;
};

/** One line to name something new; Enter takes it in and stays in the field. */
export function NameForm({ id, label, placeholder, button, onAdd, children }: Props) {
	const name = useSignal('');
	return (
		<form
			class="name-form"
			onSubmit={(event) => {
				event.preventDefault();
				if (!name.value.trim()) return document.getElementById(id)?.focus();
				onAdd(name.value.trim());
				name.value = '';
			}}
		>
			<label for={id}>{label}</label>
			<div>
				<input
					id={id}
					type="text"
					maxLength={200}
					autocomplete="off"
					placeholder={placeholder}
					value={name.value}
					onInput={(event) => {
						name.value = event.currentTarget.value;
					}}
				/>
				<button type="submit" class="button">
					{button}
				</button>
			</div>
			{children}
		</form>
	);
}
