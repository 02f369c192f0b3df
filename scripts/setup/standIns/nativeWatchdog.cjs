// Stands in for @vscode/native-watchdog, which would need a C++ compiler. VS Code watches its parent in JavaScript too.
exports.start = () => {};
/** @param {number} [code] */
exports.exit = code => process.exit(code ?? 0);
