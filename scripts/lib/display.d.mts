export declare const hasDisplay: () => boolean
export declare const isRoot: () => boolean
export declare const electronSwitches: () => string[]
export declare function withDisplay<T>(work: (env: Record<string, string>) => Promise<T>): Promise<T>
