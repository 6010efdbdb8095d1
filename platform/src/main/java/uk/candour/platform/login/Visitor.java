package uk.candour.platform.login;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import uk.candour.platform.web.SiteSettings;
import uk.candour.platform.web.SiteSettings.Link;

/**
 * Whoever looks at the page, for the layout: templates read it as {@code @visitor}. It is a bean
 * and not a model attribute so that error pages have it too.
 */
@Component("visitor")
public class Visitor {

    private final SiteSettings site;

    Visitor(SiteSettings site) {
        this.site = site;
    }

    public SiteSettings getSite() {
        return site;
    }

    public @Nullable Person getPerson() {
        return PersonParameter.current();
    }

    /** The parts of the site that are for this person. */
    public List<Link> getNavigation() {
        Person person = getPerson();
        return person == null
                ? List.of()
                : site.navigation().stream().filter(link -> link.isFor(person.roles())).toList();
    }

    public boolean isAt(Link link) {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                && link.leadsTo(pathOf(now.getRequest()));
    }

    private static String pathOf(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked == null ? request.getRequestURI() : asked.toString();
    }
}
