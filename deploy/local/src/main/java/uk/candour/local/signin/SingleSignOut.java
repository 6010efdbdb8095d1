package uk.candour.local.signin;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import uk.candour.local.jar.Service;
import uk.candour.local.settings.Settings;

/**
 * Tells every service that somebody has signed out (OpenID Connect Back-Channel Logout 1.0): those
 * they never came into have nothing to end. One that is away keeps its session until it is too old.
 */
class SingleSignOut {

    private static final Logger LOG = LoggerFactory.getLogger(SingleSignOut.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Map<String, Object> SIGNED_OUT =
            Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of());

    private final Settings settings;
    private final JwtEncoder encoder;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    SingleSignOut(Settings settings, JwtEncoder encoder, Clock clock) {
        this.settings = settings;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** Returns when each service has answered, or has not in time. */
    void everywhere(String subject, String sessionId) {
        List<CompletableFuture<Void>> told =
                Service.ALL.stream().map(service -> tell(service, subject, sessionId)).toList();
        told.forEach(CompletableFuture::join);
    }

    private CompletableFuture<Void> tell(Service service, String subject, String sessionId) {
        String token = logoutToken(service, subject, sessionId);
        String form = "logout_token=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
        HttpRequest request =
                HttpRequest.newBuilder(backChannel(service))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build();
        return http.sendAsync(request, BodyHandlers.discarding())
                .handle((answer, failure) -> {
                    if (failure != null || answer.statusCode() >= 300) {
                        LOG.warn("{} was not told of a sign-out", service.label());
                    }
                    return null;
                });
    }

    private URI backChannel(Service service) {
        return URI.create(
                "http://127.0.0.1:%d%s/logout/connect/back-channel/candour"
                        .formatted(settings.port(service.listener()), service.contextPath()));
    }

    private String logoutToken(Service service, String subject, String sessionId) {
        Instant now = clock.instant();
        JwtClaimsSet claims =
                JwtClaimsSet.builder()
                        .issuer(settings.publicUrl() + "/auth")
                        .subject(subject)
                        .audience(List.of(service.name()))
                        .issuedAt(now)
                        .expiresAt(now.plus(Duration.ofMinutes(2)))
                        .id(UUID.randomUUID().toString())
                        .claim("sid", sessionId)
                        .claim("events", SIGNED_OUT)
                        .build();
        JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).type("logout+jwt").build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }
}
