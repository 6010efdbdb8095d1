package uk.candour.notification.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.candour.contract.ApprovalEvent.ResponseApproved;
import uk.candour.contract.Document;
import uk.candour.contract.NotificationEvent.Manifest;
import uk.candour.notification.casefile.CaseFile;
import uk.candour.notification.letter.Pack;
import uk.candour.notification.letter.Packs;
import uk.candour.notification.letter.Seal;
import uk.candour.platform.documents.DocumentStore;
import uk.candour.platform.web.NotFound;

/**
 * Opens what a mail consists of, and only if it is what was approved: the manifest by the hash that
 * was signed off, each file by its hash in the manifest. What it returns are the bytes it checked.
 */
@Component
class SealedContent {

    private final DocumentStore store;
    private final Packs packs;
    private final CaseFile caseFile;

    SealedContent(DocumentStore store, Packs packs, CaseFile caseFile) {
        this.store = store;
        this.packs = packs;
        this.caseFile = caseFile;
    }

    /** Bytes by SHA-256. */
    Map<String, byte[]> open(Mail mail) throws SealBroken {
        if (mail.pack() != null && mail.approval() != null) {
            checkApproved(mail, mail.pack(), mail.approval());
        }
        Map<String, byte[]> files = new HashMap<>();
        for (Document document : mail.content().files().toList()) {
            files.put(document.sha256(), read(mail.requestId(), document));
        }
        return files;
    }

    private void checkApproved(Mail mail, UUID packId, UUID approvalId) throws SealBroken {
        Pack pack = packs.find(packId).orElseThrow(() -> new SealBroken("its pack is gone"));
        String approved =
                caseFile.get(mail.requestId(), approvalId, ResponseApproved.class).packSha256();
        Manifest manifest = pack.manifest();
        if (!Seal.of(manifest).equals(approved)) {
            throw new SealBroken("the manifest is not the one that was approved");
        }
        MailContent content = mail.content();
        boolean same =
                content.text().equals(manifest.emailText())
                        && content.html().equals(manifest.emailHtml())
                        && content.attachments().equals(pack.attachments());
        if (!same || !pack.requestId().equals(mail.requestId())) {
            throw new SealBroken("it is not what the approved manifest lists");
        }
    }

    private byte[] read(UUID requestId, Document document) throws SealBroken {
        try (InputStream in = store.open(requestId, document.sha256())) {
            byte[] bytes = in.readAllBytes();
            if (!Objects.equals(Seal.sha256(bytes), document.sha256())) {
                throw new SealBroken("the stored file " + document.name() + " was changed");
            }
            return bytes;
        } catch (NotFound gone) {
            throw new SealBroken("the stored file " + document.name() + " is gone");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** What is stored is not what was approved; it must not be sent. */
    static class SealBroken extends Exception {

        SealBroken(String what) {
            super("Not sent, because " + what);
        }
    }
}
