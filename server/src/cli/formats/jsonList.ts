/**
 * Writes {"version": 1, "files": […], …} piece by piece, one file a line, so that a run over many files neither waits
 * for the last nor keeps them all.
 */
export function jsonList() {
  return {
    begin: () => '{"version":1,"files":[',
    item: (value: unknown): string => `\n${JSON.stringify(value)}`,
    /** Stands between two items. */
    between: ',',
    /** Closes the list and adds what comes after it. */
    end: (rest: Readonly<Record<string, unknown>> = {}): string => {
      const members = Object.entries(rest).map(
        ([name, value]) => `,\n${JSON.stringify(name)}:${JSON.stringify(value)}`,
      );
      return `\n]${members.join('')}}\n`;
    },
  };
}
