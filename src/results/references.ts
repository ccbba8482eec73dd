/** What results refer to: sources, pages, people. */

/** Where a figure comes from. */
export type ToolSource = { publisher: string; title: string; url: string; date?: string; read: string };

/** A page with its name. */
export type NamedLink = { label: string; url: string };

/** Somebody to turn to, and what they offer. */
export type Contact = { name: string; offer: string; url?: string };
