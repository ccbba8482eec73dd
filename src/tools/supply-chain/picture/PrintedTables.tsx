import { usePrinting } from '../../shared/use-printing';
import { Tables } from './Tables';
import type { ShownProps } from './view-props';

/** The tables that follow the picture on paper, with all their rows. */
export function PrintedTables(props: ShownProps) {
	return <div class="picture-print">{usePrinting() && <Tables {...props} whole />}</div>;
}
