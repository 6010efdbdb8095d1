package uk.candour.local.signin;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.local.RunningFront;

/** Signs a person in for a service, as a browser and that service would do together. */
final class Browser {

    private static final String VERIFIER = "a-verifier-that-is-long-enough-to-be-one-0123456789";

    private final RunningFront front = RunningFront.only();
    private final HttpClient http = front.browser();
    private final String callback = front.settings().publicUrl() + "/login/oauth2/code/candour";

    /** Returns the page after the form was sent: back at the service, or the form again. */
    HttpResponse<String> signIn(String name, String password) throws Exception {
        String form = follow(get(authorize("&code_challenge=" + challenge()))).body();
        String token = Jsoup.parse(form).select("input[name=_csrf]").val();
        return follow(
                front.postForm(
                        http,
                        "/auth/sign-in",
                        "username=%s&password=%s&_csrf=%s".formatted(name, password, token)));
    }

    String authorize(String more) {
        return "/auth/oauth2/authorize?response_type=code&client_id=intake&scope=openid%20profile"
                + "&state=s&redirect_uri="
                + callback
                + (more.isEmpty() ? "" : "&code_challenge_method=S256" + more);
    }

    HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(front.at(path)).header("Accept", "text/html").build(),
                BodyHandlers.ofString());
    }

    HttpResponse<String> follow(HttpResponse<String> answer) throws Exception {
        HttpResponse<String> last = answer;
        while (last.statusCode() == 302) {
            last = get(last.headers().firstValue("Location").orElseThrow());
        }
        return last;
    }

    /** The claims of the identity token that the code in this address is worth, and the token. */
    IdToken exchange(URI address) throws Exception {
        String basic = "intake:" + front.secrets().of("login.intake");
        HttpResponse<String> answer =
                front.postForm(
                        http,
                        "/auth/oauth2/token",
                        "grant_type=authorization_code&code=%s&redirect_uri=%s&code_verifier=%s"
                                .formatted(query(address).get("code"), callback, VERIFIER),
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString(basic.getBytes(StandardCharsets.UTF_8)));
        return new IdToken(JsonMapper.shared().readTree(answer.body()).get("id_token").asString());
    }

    /** A token and what it says. */
    record IdToken(String value) {
        JsonNode claims() {
            byte[] payload = Base64.getUrlDecoder().decode(value.split("\\.", -1)[1]);
            return JsonMapper.shared().readTree(payload);
        }
    }

    static Map<String, String> query(URI address) {
        return Arrays.stream(address.getRawQuery().split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(
                        Collectors.toMap(
                                pair -> pair[0],
                                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static String challenge() throws Exception {
        byte[] hash =
                MessageDigest.getInstance("SHA-256")
                        .digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }
}
