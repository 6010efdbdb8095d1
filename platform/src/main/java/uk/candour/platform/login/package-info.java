/**
 * Who is asking and what they may reach: tokens on API paths, sign-in with a session on pages, and
 * the {@link uk.candour.platform.login.Person} behind either. Roles and departments come from the
 * identity provider and are never kept here.
 */
@NullMarked
package uk.candour.platform.login;

import org.jspecify.annotations.NullMarked;
