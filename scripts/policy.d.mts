export const policy: string;
export const referrer: string;
