/**
 * The identity provider of the embedded default: people who sign in on a page, and clients that ask
 * for tokens.
 */
@NullMarked
package uk.candour.local.signin;

import org.jspecify.annotations.NullMarked;
