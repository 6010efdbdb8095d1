package uk.candour.platform.sample;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.test.context.DynamicPropertyRegistry;

/** An identity provider in a hundred lines: it signs what a test tells it to. */
public final class TinyProvider implements AutoCloseable {

    private final HttpServer http;
    private final RSAKey key;
    private final AtomicReference<String> tokenRequest = new AtomicReference<>("");
    private final AtomicReference<String> idToken = new AtomicReference<>("");

    public TinyProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("one").generate();
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        }
        http.createContext("/jwks", it -> answer(it, new JWKSet(key.toPublicJWK()).toString(true)));
        http.createContext("/token", this::token);
        http.start();
    }

    /** Has the service sign people in here. */
    public void enter(DynamicPropertyRegistry settings) {
        settings.add("candour.login.issuer", this::url);
        settings.add("candour.login.jwk-set-uri", () -> url() + "/jwks");
        settings.add("candour.login.token-uri", () -> url() + "/token");
        settings.add("candour.login.client-id", () -> "sample");
    }

    public String url() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    /** What the service sent to redeem its code. */
    public String tokenRequest() {
        return tokenRequest.get();
    }

    /** The next identity token given for a code. */
    public void willIdentify(Map<String, Object> claims) {
        idToken.set(sign("JWT", claims));
    }

    public String sign(String type, Map<String, Object> claims) {
        JWTClaimsSet.Builder token =
                new JWTClaimsSet.Builder()
                        .issuer(url())
                        .issueTime(Date.from(Instant.EPOCH))
                        .expirationTime(Date.from(Instant.parse("2099-01-01T00:00:00Z")));
        claims.forEach(token::claim);
        SignedJWT jwt =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .keyID("one")
                                .type(new JOSEObjectType(type))
                                .build(),
                        token.build());
        try {
            jwt.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }

    private void token(HttpExchange exchange) throws IOException {
        tokenRequest.set(
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        answer(
                exchange,
                """
                {"access_token": "opaque", "token_type": "Bearer", "expires_in": 300, "id_token": "%s"}\
                """
                        .formatted(idToken.get()));
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
