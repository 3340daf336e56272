import { vi } from 'vitest';

/** An event of a component that remembers what it was called with. */
export const spy = () => vi.fn<(...values: unknown[]) => void>();
