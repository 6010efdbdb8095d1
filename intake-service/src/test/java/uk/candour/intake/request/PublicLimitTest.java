package uk.candour.intake.request;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import uk.candour.platform.web.TooMany;

class PublicLimitTest {

    @Test
    void limitsEachAddressForItself() {
        var limit = new PublicLimit(3, false);
        for (int i = 0; i < 3; i++) {
            limit.check(from("192.0.2.1"));
        }

        assertThatThrownBy(() -> limit.check(from("192.0.2.1"))).isInstanceOf(TooMany.class);
        assertThatCode(() -> limit.check(from("192.0.2.2"))).doesNotThrowAnyException();
    }

    @Test
    void exemptsThisMachineOnlyWhereTheSettingSaysSo() {
        var exempting = new PublicLimit(1, true);
        var strict = new PublicLimit(1, false);
        strict.check(from("127.0.0.1"));

        assertThatCode(
                        () -> {
                            for (int i = 0; i < 5; i++) {
                                exempting.check(from("127.0.0.1"));
                                exempting.check(from("0:0:0:0:0:0:0:1"));
                            }
                        })
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> strict.check(from("127.0.0.1"))).isInstanceOf(TooMany.class);
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }
}
