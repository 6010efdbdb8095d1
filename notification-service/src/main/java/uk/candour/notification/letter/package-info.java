/**
 * The letter that answers a request. It is drafted from recorded facts alone: {@code Drafting}
 * turns records into a {@code ResponseLetter} in which nothing that the law demands can be missing,
 * {@code LetterWording} puts that into words, and a pack holds the rendered files by hash.
 */
@NullMarked
package uk.candour.notification.letter;

import org.jspecify.annotations.NullMarked;
