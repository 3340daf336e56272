import { registerHooks } from 'node:module';

/**
 * Lets Node run the product's own modules, which import each other without an extension as the
 * bundler wants it. Import this first, and what needs it dynamically after.
 */
registerHooks({
  resolve(specifier, context, next) {
    const isBare = /^\.\.?\//.test(specifier) && !/\.(ts|js|mjs|json)$/.test(specifier);
    return next(isBare ? `${specifier}.ts` : specifier, context);
  },
});
