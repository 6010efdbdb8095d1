package uk.candour.platform.web;

import java.time.Clock;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Renders a piece of template with the platform's fragments, without a server. */
final class Markup {

    private static final SpringTemplateEngine ENGINE = engine();

    private Markup() {}

    static String including(String fragment) {
        return "<div th:replace=\"~{%s}\"></div>".formatted(fragment);
    }

    static Document of(String template, Map<String, Object> model) {
        Context context = new Context();
        context.setVariables(model);
        return Jsoup.parse(ENGINE.process(template, context));
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCheckExistence(true);
        files.setOrder(1);
        StringTemplateResolver strings = new StringTemplateResolver();
        strings.setOrder(2);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.addTemplateResolver(files);
        engine.addTemplateResolver(strings);
        engine.addDialect(new TemplateObjects(Clock.systemUTC()));
        return engine;
    }
}
