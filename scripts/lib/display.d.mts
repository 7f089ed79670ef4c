export declare const hasDisplay: () => boolean
export declare const isRoot: () => boolean
export declare const electronSwitches: () => string[]
export declare function withDisplay(
  command: string,
  args: readonly string[],
): { command: string; args: string[] }
