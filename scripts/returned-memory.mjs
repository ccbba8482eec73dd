/**
 * Loaded before a build: the bundler's allocator gives memory back as soon as it is free. By default it keeps what the
 * largest step took, a fifth of what a site of thousands of pages needs.
 */
process.env.MIMALLOC_PURGE_DELAY ??= '0';
