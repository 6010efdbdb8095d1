package uk.candour.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import uk.candour.platform.PlatformBeansForTests;

/**
 * A slice of a service: the named controllers with the platform's layout, refusals and sign-in
 * around them, and nothing else. Other beans they need are mocks or imports of the test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest
@Import(PageTest.Platform.class)
public @interface PageTest {

    @AliasFor(annotation = WebMvcTest.class, attribute = "controllers")
    Class<?>[] value() default {};

    @ComponentScan({"uk.candour.platform.web", "uk.candour.platform.login"})
    @Import(PlatformBeansForTests.class)
    class Platform {}
}
