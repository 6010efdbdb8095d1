package uk.candour.platform.rules.service;

/** Breaks the rule on package names. */
public class Misplaced {}
