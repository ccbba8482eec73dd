import type { ViewProps } from '../view';

export default function StressView({ t }: ViewProps) {
	return <h2>{t.stress.title}</h2>;
}
