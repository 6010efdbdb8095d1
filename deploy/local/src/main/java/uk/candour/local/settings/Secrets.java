package uk.candour.local.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Passwords between the parts, made at random when first asked for and kept in one file. */
public final class Secrets {

    private final Path file;
    private final Properties known = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    /** The secrets of a home, readable by their owner alone. */
    public static Secrets in(Settings settings) {
        return at(settings.run().resolve("secrets"));
    }

    static Secrets at(Path file) {
        Secrets secrets = new Secrets(file);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                secrets.known.load(reader);
            } catch (IOException e) {
                throw new CannotRun("Cannot read " + file + ": " + e.getMessage(), e);
            }
        }
        return secrets;
    }

    public synchronized String of(String name) {
        String secret = known.getProperty(name);
        if (secret == null) {
            byte[] random = new byte[16];
            new SecureRandom().nextBytes(random);
            secret = HexFormat.of().formatHex(random);
            known.setProperty(name, secret);
            save();
        }
        return secret;
    }

    private void save() {
        try (StringWriter writer = new StringWriter()) {
            known.store(writer, "Made by candour; as secret as the data they open.");
            WholeFile.write(file, writer.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CannotRun("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
