package uk.candour.local.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.UUID;
import uk.candour.local.settings.CannotRun;
import uk.candour.local.settings.WholeFile;

/** The key that signs tokens, kept on disk so that tokens outlive a restart. */
final class SigningKey {

    private SigningKey() {}

    static JWKSet keptIn(Path file) {
        try {
            if (!Files.exists(file)) {
                String made = make().toString(false);
                WholeFile.write(file, made.getBytes(StandardCharsets.UTF_8));
            }
            return JWKSet.load(file.toFile());
        } catch (IOException | ParseException | JOSEException e) {
            throw new CannotRun("Cannot use the signing key in " + file + ": " + e.getMessage(), e);
        }
    }

    private static JWKSet make() throws JOSEException {
        return new JWKSet(
                new RSAKeyGenerator(2048)
                        .keyID(UUID.randomUUID().toString())
                        .keyUse(KeyUse.SIGNATURE)
                        .algorithm(JWSAlgorithm.RS256)
                        .generate());
    }
}
