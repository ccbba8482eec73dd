import { type Signal, useSignal } from '@preact/signals';

export type Message = { kind: 'good' | 'bad'; text: string; action?: { label: string; run: () => void } };

/** What came of an action, said below its buttons. */
export const useMessage = (): Signal<Message | undefined> => useSignal<Message | undefined>(undefined);

/** Says what came of an action, with the way back where there is one. */
export function MessageLine({ message }: { message: Signal<Message | undefined> }) {
	const shown = message.value;
	return (
		<div role={shown?.kind === 'bad' ? 'alert' : 'status'}>
			{shown && (
				<p class={shown.kind === 'bad' ? 'error-notice' : 'good-notice'}>
					{shown.text}{' '}
					{shown.action && (
						<button type="button" class="link-button" onClick={shown.action.run}>
							{shown.action.label}
						</button>
					)}
				</p>
			)}
		</div>
	);
}
