package uk.candour.acceptance.faults;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;
import uk.candour.acceptance.client.Answer;
import uk.candour.acceptance.client.Client;
import uk.candour.acceptance.client.InDoubt;
import uk.candour.acceptance.script.Case;
import uk.candour.acceptance.script.Script;

/** Makes requests and enters in the ledger what it was told, before it does anything else. */
final class Submitter {

    private final Client client;
    private final Ledger ledger;

    Submitter(Client client, Ledger ledger) {
        this.client = client;
        this.ledger = ledger;
    }

    /**
     * Tries once; where the answer is in doubt the caller may try again with the same key.
     *
     * @throws IllegalStateException when a request that is in order is refused
     */
    Optional<Case> submit(String key, Script script) {
        ObjectNode request = Case.request(key);
        ledger.submitting(key, sha256(request.toString()));
        Answer answer;
        try {
            answer = client.applicant().submit(key, request);
        } catch (InDoubt silence) {
            ledger.answered(key, 0, request.missingNode());
            return Optional.empty();
        }
        ledger.answered(key, answer.status(), answer.json());
        if (answer.status() == 201) {
            return Optional.of(new Case(script, key, answer.json()));
        }
        if (answer.inDoubt()) {
            return Optional.empty();
        }
        throw new IllegalStateException("refused: " + answer);
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
