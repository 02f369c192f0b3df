// Stands in for @vscode/spdlog, which would need a C++ compiler: appends the log lines of VS Code to a file.
const { closeSync, mkdirSync, openSync, writeSync } = require('node:fs');
const path = require('node:path');

const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

class Logger {
  /**
   * @param {string} _kind
   * @param {string} _name
   * @param {string} file
   */
  constructor(_kind, _name, file) {
    mkdirSync(path.dirname(file), { recursive: true });
    this.level = 2;
    this.raw = false;
    /** @type {number | undefined} */
    this.file = openSync(file, 'a');
  }
  /**
   * @param {number} level
   * @param {string} message
   */
  write(level, message) {
    if (this.file !== undefined && level >= this.level) {
      const time = new Date().toISOString().replace(/[TZ]/g, ' ');
      writeSync(this.file, this.raw ? message : `${time}[${levels[level]}] ${message}\n`);
    }
  }
  /** @param {string} message */
  trace(message) {
    this.write(0, message);
  }
  /** @param {string} message */
  debug(message) {
    this.write(1, message);
  }
  /** @param {string} message */
  info(message) {
    this.write(2, message);
  }
  /** @param {string} message */
  warn(message) {
    this.write(3, message);
  }
  /** @param {string} message */
  error(message) {
    this.write(4, message);
  }
  /** @param {string} message */
  critical(message) {
    this.write(5, message);
  }
  getLevel() {
    return this.level;
  }
  /** @param {number} level */
  setLevel(level) {
    this.level = level;
  }
  setPattern() {
    this.raw = true;
  }
  clearFormatters() {
    this.raw = true;
  }
  flush() {}
  drop() {
    if (this.file !== undefined) {
      closeSync(this.file);
      this.file = undefined;
    }
  }
}

/**
 * @param {string} name
 * @param {string} file
 */
async function createLogger(name, file) {
  return new Logger('rotating', name, file);
}

// One statement each: VS Code imports these by name from an ES module, and Node finds the names by reading the file.
exports.version = 0;
exports.Logger = Logger;
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
