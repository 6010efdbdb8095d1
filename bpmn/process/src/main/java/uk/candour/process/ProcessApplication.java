package uk.candour.process;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** Starts the process. Nobody works here, so it is the one application without a work queue. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "uk.candour",
        excludeFilters = {
            @Filter(type = FilterType.REGEX, pattern = "uk\\.candour\\.platform\\.workqueue\\..*"),
            @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class)
        })
public class ProcessApplication {

    static void main(String[] arguments) {
        SpringApplication.run(ProcessApplication.class, arguments);
    }
}
