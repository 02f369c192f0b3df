/**
 * Lines of the extension host that begin so belong to the report of the tests; all others are VS Code's own. Invisible, so
 * that a desktop VS Code, which prints both, shows nothing odd.
 */
export const reportMark = '\u2063';
