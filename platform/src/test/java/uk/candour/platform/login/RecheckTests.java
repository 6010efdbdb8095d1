package uk.candour.platform.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class RecheckTests {

    private static final Recheck HOURLY = new Recheck(Duration.ofHours(1));

    @Test
    void keepsAYoungSession() throws Exception {
        assertThat(endedBy("GET", Duration.ofMinutes(59), true)).isFalse();
    }

    @Test
    void asksTheProviderAgainAfterAnHour() throws Exception {
        assertThat(endedBy("GET", Duration.ofMinutes(61), true)).isTrue();
    }

    @Test
    void losesNoFormUntilTheDayIsOver() throws Exception {
        assertThat(endedBy("POST", Duration.ofHours(11), true)).isFalse();
        assertThat(endedBy("POST", Duration.ofHours(13), true)).isTrue();
    }

    @Test
    void leavesVisitorsAlone() throws Exception {
        assertThat(endedBy("GET", Duration.ofHours(24), false)).isFalse();
    }

    private static boolean endedBy(String method, Duration age, boolean signedIn) throws Exception {
        SessionOfAge session = new SessionOfAge(age);
        if (signedIn) {
            session.setAttribute("SPRING_SECURITY_CONTEXT", "someone");
        }
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/work");
        request.setSession(session);

        HOURLY.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());

        return session.isInvalid();
    }

    private static final class SessionOfAge extends MockHttpSession {

        private final Duration age;

        private SessionOfAge(Duration age) {
            this.age = age;
        }

        @Override
        public long getLastAccessedTime() {
            return getCreationTime() + age.toMillis();
        }
    }
}
