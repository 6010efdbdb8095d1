package uk.candour.platform;

import org.springframework.context.annotation.Import;

/** Lets tests of one part of the platform have the beans that all parts share. */
@Import(PlatformBeans.class)
public class PlatformBeansForTests {}
