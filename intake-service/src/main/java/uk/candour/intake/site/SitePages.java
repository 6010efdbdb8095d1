package uk.candour.intake.site;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Pages that only say something. */
@Configuration(proxyBeanMethods = false)
class SitePages implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry pages) {
        pages.addViewController("/").setViewName("site/start");
        pages.addViewController("/privacy").setViewName("site/privacy");
        pages.addViewController("/cookies").setViewName("site/cookies");
        pages.addViewController("/accessibility").setViewName("site/accessibility");
    }
}
