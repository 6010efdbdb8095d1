package uk.candour.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.candour.acceptance.AloneOnCandour;
import uk.candour.acceptance.Candour;
import uk.candour.acceptance.browser.Browsers;
import uk.candour.acceptance.browser.Colleague;
import uk.candour.acceptance.browser.Window;
import uk.candour.acceptance.client.Applicant;
import uk.candour.acceptance.client.Service;
import uk.candour.acceptance.script.Desk;

/** The pages beside the straight journey, each seen in a browser. */
@AloneOnCandour
class StaffPagesTest {

    private final Candour candour;
    private final Browsers browsers;

    StaffPagesTest(Candour candour) {
        this.candour = candour;
        this.browsers = new Browsers(candour.origin());
    }

    @AfterEach
    void close() {
        browsers.close();
    }

    private JsonNode submitted(String address) {
        String key = UUID.randomUUID().toString();
        return candour.client()
                .applicant()
                .submit(
                        key,
                        Applicant.request(
                                "Wendy Applicant",
                                key + "@" + address,
                                "Sea wall repairs",
                                "What was spent on the sea wall in 2025?"))
                .json();
    }

    @Test
    void theOfficerFollowsACaseAndChasesADepartment() {
        JsonNode receipt = submitted("example.org");
        var desk = new Desk(receipt.path("requestId").asString());
        desk.complete(
                candour.client().officer(),
                desk.claim(candour.client().officer(), Service.INTAKE, "triage"),
                "{'decision':'ALLOCATE','departments':['finance','operations']}");
        desk.await(candour.client().assessor("finance"), Service.ASSESSMENT, "search");
        try (Window window = browsers.open()) {
            window.go("/intake/cases").signIn("olivia.officer").look("cases");
            window.follow(receipt.path("reference").asString());
            window.sees("Sea wall repairs").sees("Finance").look("case");
            window.follow("Chase").look("case-chase");
        }
    }

    @Test
    void theOfficerLogsARequestThatCameByPost() {
        try (Window window = browsers.open()) {
            window.go("/intake/requests/new").signIn("olivia.officer").look("log-request");
        }
    }

    @Test
    void theOfficerDealsWithAnEmailThatCameBack() {
        JsonNode receipt = submitted("bounce.example");
        String reference = receipt.path("reference").asString();
        try (var olivia = new Colleague(browsers, "olivia.officer", "/notification", reference)) {
            olivia.take("undeliverable").sees("550").look("undeliverable");
        }
    }

    @Test
    void theAdministratorLooksAtTheMessagesOfEveryService() {
        try (Window window = browsers.open()) {
            window.go("/intake/operations").signIn("ada.admin").look("operations-intake");
            for (String service : List.of("assessment", "approval", "notification", "process")) {
                window.go("/" + service + "/operations").look("operations-" + service);
            }
        }
    }

    @Test
    void signingOutOfOneServiceSignsOutOfAll() {
        try (Window window = browsers.open()) {
            window.go("/intake/work").signIn("olivia.officer");
            window.go("/assessment/work").sees("Your work");
            window.go("/notification/work").sees("Your work");

            window.press("Sign out");

            for (String service : List.of("intake", "assessment", "notification")) {
                window.go("/" + service + "/work");
                assertThat(window.page().locator("[name=username]").count())
                        .as("%s asks who comes", service)
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void everyPageFitsAPhone() {
        JsonNode receipt = submitted("example.org");
        try (Window window = browsers.openOnPhone()) {
            window.go("/").look("phone-start").go("/request/information").look("phone-ask");
            window.go(receipt.path("trackingUrl").asString()).look("phone-track");
        }
        try (Window window = browsers.openOnPhone()) {
            window.go("/intake/work").signIn("olivia.officer").look("phone-list");
            window.page().locator("main table a").first().click();
            fits(window.look("phone-triage"));
            fits(window.go("/intake/cases").look("phone-cases"));
            fits(window.go("/assessment/work").look("phone-casework"));
        }
        try (Window window = browsers.openOnPhone()) {
            fits(window.go("/approval/deadlines").signIn("maria.manager").look("phone-deadlines"));
        }
    }

    /** Nothing has to be scrolled sideways: WCAG 2.2, 1.4.10 Reflow. */
    private static void fits(Window window) {
        assertThat((int) window.page().evaluate("document.documentElement.scrollWidth"))
                .as(window.page().url())
                .isLessThanOrEqualTo(390);
    }
}
