/**
 * Where this installation lives and which ports it uses, read once from the environment. Everything
 * has a default, and everything can be overridden so that several systems can run side by side.
 */
@NullMarked
package uk.candour.local.settings;

import org.jspecify.annotations.NullMarked;
