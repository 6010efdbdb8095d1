package uk.candour.platform.web;

import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/**
 * Gives templates {@code #form} ({@link FormState}) and {@code #when} ({@link Dates}). They are
 * expression objects because Thymeleaf lets no bean be named in an address or a fragment's
 * arguments.
 */
@Component
class TemplateObjects extends AbstractDialect implements IExpressionObjectDialect {

    private final FormState form = new FormState();
    private final Dates when;

    TemplateObjects(Clock clock) {
        super("Candour");
        this.when = new Dates(clock);
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new IExpressionObjectFactory() {

            @Override
            public Set<String> getAllExpressionObjectNames() {
                return Set.of("form", "when");
            }

            @Override
            public @Nullable Object buildObject(IExpressionContext context, String name) {
                return switch (name) {
                    case "form" -> form;
                    case "when" -> when;
                    default -> null;
                };
            }

            @Override
            public boolean isCacheable(String name) {
                return true;
            }
        };
    }
}
