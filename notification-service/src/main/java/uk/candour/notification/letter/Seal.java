package uk.candour.notification.letter;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.contract.NotificationEvent.Manifest;

/**
 * The canonical JSON of a manifest and its hash. Canonical: UTF-8, members in alphabetical order,
 * no space between them; so that anyone can compute it again.
 */
public final class Seal {

    private static final JsonMapper CANONICAL =
            JsonMapper.builder()
                    .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();

    private Seal() {}

    static byte[] canonical(Manifest manifest) {
        return CANONICAL.writeValueAsBytes(manifest);
    }

    public static String of(Manifest manifest) {
        return sha256(canonical(manifest));
    }

    /** SHA-256 in 64 hex digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
