package uk.candour.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** One person's browser window, spoken to in the words that the page shows. */
public final class Window implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;

    Window(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(20_000);
    }

    static Browser.NewContextOptions options(URI origin) {
        return new Browser.NewContextOptions()
                .setBaseURL(origin.toString())
                .setViewportSize(1100, 900);
    }

    public Page page() {
        return page;
    }

    public Window go(String path) {
        page.navigate(path);
        return this;
    }

    /** Signs in where the page just opened asks for it. */
    public Window signIn(String name) {
        return enter("username", name).enter("password", "candour").press("Sign in");
    }

    public Window press(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button)).click();
        return this;
    }

    public Window follow(String link) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link)).first().click();
        return this;
    }

    /** Gives the field of this name a value: text is typed, options are picked. */
    public Window enter(String field, String value) {
        Locator named =
                page.locator(
                        "[name='%s']:not([type=hidden]), [name='%s.text']".formatted(field, field));
        String type = String.valueOf(named.first().getAttribute("type"));
        if (type.equals("radio") || type.equals("checkbox")) {
            page.locator("[name='%s'][value='%s']".formatted(field, value)).check();
        } else if ("SELECT".equals(named.first().evaluate("it => it.tagName"))) {
            named.first().selectOption(value);
        } else {
            named.first().fill(value);
        }
        return this;
    }

    public Window attach(String field, Path file) {
        page.locator("[name=\"" + field + "\"]").setInputFiles(file);
        return this;
    }

    public Window sees(String words) {
        assertThat(page.locator("body")).containsText(words);
        return this;
    }

    /**
     * A picture of the whole page, and no violation of the accessibility rules on it. Left out are
     * frames, in which nothing can be run, and "region", no WCAG criterion: GOV.UK places the back
     * link before the main part, so that the skip link passes it.
     */
    public Window look(String name) {
        page.locator("h1").first().waitFor();
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(PICTURES.resolve(name + ".png")));
        List<Rule> violations =
                new AxeBuilder(page)
                                .exclude("iframe")
                                .disableRules(List.of("region"))
                                .analyze()
                                .getViolations()
                                .stream()
                                .filter(rule -> !isOfRevealingRadios(rule))
                                .toList();
        assertThat(violations)
                .as("accessibility of %s (%s)", name, page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                .isEmpty();
        return this;
    }

    /** A picture of what the window shows with this part of the page in view. */
    public Window lookAt(String part, String name) {
        page.locator(part).first().scrollIntoViewIfNeeded();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        return this;
    }

    /**
     * GOV.UK Frontend marks radios that reveal something so, for the screen readers that say it.
     */
    private static boolean isOfRevealingRadios(Rule rule) {
        return rule.getId().equals("aria-allowed-attr")
                && rule.getNodes().stream()
                        .map(CheckedNode::getHtml)
                        .allMatch(it ->
                                it.contains("govuk-radios__input") && it.contains("aria-expanded"));
    }

    @Override
    public void close() {
        context.close();
    }
}
