package uk.candour.platform.web;

import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What stands around every page ({@code candour.site.*}). Addresses are from the root of the site,
 * because the pages of all services look like one site.
 */
@ConfigurationProperties("candour.site")
public record SiteSettings(
        @DefaultValue("Candour") String name,
        @DefaultValue("/") String home,
        @DefaultValue List<Link> navigation,
        @DefaultValue List<Link> footer) {

    /**
     * A link for people with one of the roles; for everyone who is signed in when it names none.
     */
    public record Link(String text, String href, @DefaultValue Set<String> roles) {

        public boolean isFor(Set<String> held) {
            return roles.isEmpty() || roles.stream().anyMatch(held::contains);
        }

        /** Whether the page at this path belongs under the link. */
        public boolean leadsTo(String path) {
            return path.equals(href) || path.startsWith(href + "/");
        }
    }
}
