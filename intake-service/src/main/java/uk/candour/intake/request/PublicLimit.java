package uk.candour.intake.request;

import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import uk.candour.platform.web.TooMany;

/**
 * How often one address may post to the public door. Kept per node: a limit against floods, not an
 * account of anybody.
 */
@Component
public class PublicLimit {

    private static final int ADDRESSES = 10_000;

    private final long perMinute;
    private final boolean exemptLoopback;
    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > ADDRESSES;
                }
            };

    PublicLimit(
            @Value("${candour.public-limit.per-minute:60}") long perMinute,
            @Value("${candour.public-limit.exempt-loopback:false}") boolean exemptLoopback) {
        this.perMinute = perMinute;
        this.exemptLoopback = exemptLoopback;
    }

    /**
     * @throws TooMany with the time after which it is worth trying again
     */
    public void check(HttpServletRequest http) {
        var address = http.getRemoteAddr();
        if (exemptLoopback && isLoopback(address)) {
            return;
        }
        var probe = bucket(address).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooMany(
                    "Too many requests came from your address. Try again in a minute.",
                    Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private synchronized Bucket bucket(String address) {
        return buckets.computeIfAbsent(
                address,
                it ->
                        Bucket.builder()
                                .addLimit(band ->
                                        band.capacity(perMinute)
                                                .refillGreedy(perMinute, Duration.ofMinutes(1)))
                                .build());
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
