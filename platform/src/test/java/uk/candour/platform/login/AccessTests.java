package uk.candour.platform.login;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import uk.candour.platform.sample.SampleApplication;
import uk.candour.platform.sample.SampleCalls;
import uk.candour.platform.sample.SamplePages;
import uk.candour.platform.web.PageTest;

@PageTest
@ContextConfiguration(classes = {SampleApplication.class, SampleCalls.class, SamplePages.class})
class AccessTests {

    private static final SignedIn OLIVIA = SignedIn.in("finance", "olivia", "officer");

    @Autowired MockMvc mvc;
    @Autowired ClientRegistrationRepository providers;

    @Test
    void refusesACallWithoutAToken() throws Exception {
        mvc.perform(get("/api/me"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Bearer"))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.title").value("Sign in first"));
    }

    @Test
    void refusesACallWithANonsenseToken() throws Exception {
        mvc.perform(get("/api/open").header("Authorization", "Bearer a.b.c"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void refusesACallOfTheWrongRole() throws Exception {
        mvc.perform(get("/api/board").with(OLIVIA.call()))
                .andExpect(status().isForbidden())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        mvc.perform(get("/api/board").with(SignedIn.as("maria", "manager").call()))
                .andExpect(status().isOk());
    }

    @Test
    void doesNotTakeASessionForAToken() throws Exception {
        mvc.perform(post("/api/answers").cookie(new Cookie("sample-session", "x")))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void knowsThePersonBehindATokenAndASession() throws Exception {
        mvc.perform(get("/api/me").with(OLIVIA.call()))
                .andExpect(jsonPath("$.sub").value("olivia"))
                .andExpect(jsonPath("$.iss").value(SignedIn.ISSUER))
                .andExpect(jsonPath("$.department").value("finance"))
                .andExpect(jsonPath("$.roles[0]").value("officer"));
        mvc.perform(get("/work").with(OLIVIA.page()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("olivia")));
    }

    @Test
    void opensWhatTheServiceDeclaresPublic() throws Exception {
        mvc.perform(get("/api/open")).andExpect(status().isOk());
        mvc.perform(get("/welcome")).andExpect(status().isOk());
        mvc.perform(get("/signed-out")).andExpect(status().isOk());
        mvc.perform(get("/sign-in-failed")).andExpect(status().isOk());
        mvc.perform(get("/assets/candour.css")).andExpect(status().isOk());
    }

    @Test
    void sendsAVisitorOfAStaffPageToTheProvider() throws Exception {
        mvc.perform(get("/work"))
                .andExpect(status().isFound())
                .andExpect(redirectedUrl("/oauth2/authorization/candour"));
        mvc.perform(get("/anything-else")).andExpect(status().isFound());
        mvc.perform(get("/oauth2/authorization/candour"))
                .andExpect(
                        header().string(
                                        "Location",
                                        startsWith("http://localhost:8080/auth/oauth2/authorize?")))
                .andExpect(header().string("Location", containsString("code_challenge=")))
                .andExpect(header().string("Location", containsString("nonce=")));
    }

    @Test
    void refusesAFormThatIsNotOurs() throws Exception {
        mvc.perform(post("/work").with(OLIVIA.page())).andExpect(status().isForbidden());
        mvc.perform(post("/work").with(OLIVIA.page()).with(csrf().useInvalidToken()))
                .andExpect(status().isForbidden());
        mvc.perform(post("/work").with(OLIVIA.page()).with(csrf()))
                .andExpect(redirectedUrl("/work"));
    }

    @Test
    void givesAVisitorAFormTokenButNoSession() throws Exception {
        var answer =
                mvc.perform(get("/welcome"))
                        .andExpect(cookie().httpOnly("candour-form", true))
                        .andExpect(cookie().sameSite("candour-form", "Lax"))
                        .andReturn();

        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void signsOutHereAndAtTheProvider() throws Exception {
        ClientRegistration provider = requireNonNull(providers.findByRegistrationId(Provider.ID));

        mvc.perform(post("/sign-out").with(oidcLogin().clientRegistration(provider)).with(csrf()))
                .andExpect(status().isFound())
                .andExpect(
                        header().string(
                                        "Location",
                                        startsWith(
                                                "http://localhost:8080/auth/connect/logout?id_token_hint=")))
                .andExpect(
                        header().string(
                                        "Location",
                                        containsString(
                                                "post_logout_redirect_uri=http://localhost/signed-out")));
    }

    @Test
    void keepsPagesOutOfCachesAndFrames() throws Exception {
        mvc.perform(get("/work").with(OLIVIA.page()))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(
                        header().string(
                                        "Content-Security-Policy",
                                        containsString("script-src 'self';")))
                .andExpect(
                        header().string(
                                        "Content-Security-Policy",
                                        containsString("frame-ancestors 'none'")));
        mvc.perform(get("/assets/candour.css"))
                .andExpect(header().string("Cache-Control", containsString("max-age=31536000")));
    }

    @Test
    void leadsEachRoleToItsPartsOfTheSite() throws Exception {
        mvc.perform(get("/work").with(SignedIn.as("maria", "manager").page()))
                .andExpect(content().string(containsString("/approval/deadlines")))
                .andExpect(content().string(not(containsString("/operations"))));
        mvc.perform(get("/work").with(SignedIn.as("ada", "admin").page()))
                .andExpect(content().string(containsString("/assessment/operations")))
                .andExpect(content().string(not(containsString("/approval/deadlines"))));
    }
}
