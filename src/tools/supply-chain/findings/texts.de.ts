/** Words of the view. */
export const de = {
	title: 'Befunde',
};
