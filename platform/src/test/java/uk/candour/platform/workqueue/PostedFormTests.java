package uk.candour.platform.workqueue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.json.JsonMapper;

class PostedFormTests {

    private final MultiValueMap<String, String> form = new LinkedMultiValueMap<>();

    @Test
    void namesFieldsAsTheApiDoes() {
        form.add("decision", "ALLOCATE");
        form.add("items[0].claims[1].limb", "s31(1)(a)");
        form.addAll("departments[]", List.of("finance", "operations"));

        assertThat(posted())
                .isEqualTo(
                        """
                        {"decision":"ALLOCATE","departments":["finance","operations"],\
                        "items":[{"claims":[{"limb":"s31(1)(a)"}]}]}\
                        """);
    }

    @Test
    void dropsEmptyFieldsAndClosesUpLists() {
        form.add("balance", "  ");
        form.add("factors[0].factor", "");
        form.add("factors[2].factor", "accountability");
        form.add("factors[10].factor", "cost");

        assertThat(posted())
                .isEqualTo("{\"factors\":[{\"factor\":\"accountability\"},{\"factor\":\"cost\"}]}");
    }

    @Test
    void ignoresNamesOfAnotherShape() {
        form.add("_csrf", "token");
        form.add("a[b]", "x");
        form.add("items[9999].x", "x");
        form.add("__proto__", "x");
        form.add("a.b.c.d.e.f.g.h.i", "x");

        assertThat(posted()).isEqualTo("{}");
    }

    @Test
    void keepsTheFirstOfTwoShapesForOneName() {
        form.add("reason", "because");
        form.add("reason.text", "otherwise");
        form.add("reason[0]", "else");

        assertThat(posted()).isEqualTo("{\"reason\":\"because\"}");
    }

    private String posted() {
        return JsonMapper.shared().writeValueAsString(PostedForm.toAnswer(form).body());
    }
}
