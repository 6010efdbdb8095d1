/**
 * Benchmarks: each side by side with the bare limit it is compared to, in one run, blocks
 * interleaved A B B A. Run them with {@code ./candour benchmark}; they assert nothing and are no
 * tests.
 */
@NullMarked
package uk.candour.benchmark;

import org.jspecify.annotations.NullMarked;
