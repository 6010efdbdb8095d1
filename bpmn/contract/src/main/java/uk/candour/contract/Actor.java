package uk.candour.contract;

/**
 * The person who did something, by the issuer of their sign-in and their subject there: stable, and
 * never a name.
 */
public record Actor(String iss, String sub) {}
