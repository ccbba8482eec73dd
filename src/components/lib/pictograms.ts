/** Line pictograms of the seven steps, drawn for this site on a 24 px grid. */
export const pictograms = {
	compass: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm3.5 5.5-2 5-5 2 2-5Z',
	hammer: 'M4 7h9l3 3-2 2-2-1v9H9v-9H4ZM16 5h4v4h-4',
	map: 'M3 6l6-2 6 2 6-2v14l-6 2-6-2-6 2ZM9 4v14M15 6v14',
	bulb: 'M9 18h6M10 21h4M12 3a6 6 0 0 0-3 11v2h6v-2a6 6 0 0 0-3-11Z',
	scales: 'M12 4v16M7 20h10M5 7h14M5 7l-3 7h6ZM19 7l-3 7h6Z',
	links:
		'M6 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM18 3a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM18 15a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM8.6 10.6l6.8-3.3M8.6 13.4l6.8 3.3',
	flag: 'M6 21V4M6 5h11l-2 4 2 4H6',
} as const;
