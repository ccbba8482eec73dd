import type { ViewProps } from '../view';

export default function FindingsView({ t }: ViewProps) {
	return <h2>{t.findings.title}</h2>;
}
