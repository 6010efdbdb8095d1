package uk.candour.notification.letter;

import static uk.candour.notification.letter.Recorded.id;

import java.util.List;
import uk.candour.contract.Basis;
import uk.candour.contract.Claim;
import uk.candour.contract.Document;
import uk.candour.contract.Question;
import uk.candour.contract.Special;

/** Claims of every kind, and the same ones on other items and documents. */
final class Claims {

    static final Claim CRIME =
            claim(1, "s31(1)(a)", "section 31(1)(a)", "law enforcement: prevention of crime");
    static final Claim COMMERCE =
            claim(2, "s43(2)", "section 43(2)", "prejudice to commercial interests");
    static final Claim PERSONAL =
            new Claim(
                    id(3),
                    1,
                    "s40(2)+(3A)(a)",
                    "section 40(2) by virtue of section 40(3A)(a)",
                    "personal information",
                    List.of(),
                    "human-resources",
                    Question.DISCLOSE,
                    false,
                    Basis.CLASS,
                    Special.LEGITIMATE_INTERESTS);
    static final Claim SILENCE =
            new Claim(
                    id(4),
                    1,
                    "s31(3)",
                    "section 31(3) by virtue of section 31(1)(a)",
                    "law enforcement: prevention of crime",
                    List.of(),
                    "information-security",
                    Question.CONFIRM_OR_DENY,
                    true,
                    Basis.PREJUDICE,
                    Special.NONE);

    private Claims() {}

    static Claim claim(int number, String limb, String citation, String name) {
        return new Claim(
                id(number),
                1,
                limb,
                citation,
                name,
                List.of(),
                "information-security",
                Question.DISCLOSE,
                true,
                Basis.PREJUDICE,
                Special.NONE);
    }

    static Claim covering(Claim claim, Document document) {
        return new Claim(
                claim.claimId(),
                claim.item(),
                claim.limb(),
                claim.citation(),
                claim.name(),
                List.of(document.sha256()),
                claim.department(),
                claim.question(),
                claim.qualified(),
                claim.basis(),
                claim.special());
    }

    static Claim onItem(int item, Claim claim) {
        return new Claim(
                claim.claimId(),
                item,
                claim.limb(),
                claim.citation(),
                claim.name(),
                claim.covers(),
                claim.department(),
                claim.question(),
                claim.qualified(),
                claim.basis(),
                claim.special());
    }
}
