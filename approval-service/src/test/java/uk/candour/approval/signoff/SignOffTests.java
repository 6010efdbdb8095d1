package uk.candour.approval.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.approval.Cast.ANNA_THE_APPROVER;
import static uk.candour.approval.Cast.IAN_OF_INFORMATION_SECURITY;
import static uk.candour.approval.Cast.OLIVIA_THE_OFFICER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.candour.approval.signoff.SignOffAnswer.Choice;
import uk.candour.contract.Actor;
import uk.candour.contract.ReturnTo;
import uk.candour.contract.Text;

class SignOffTests {

    private static final UUID CLAIM = UUID.randomUUID();
    private static final SignOff RESPONSE =
            new SignOff(
                    "aa11",
                    Set.of(OLIVIA_THE_OFFICER, IAN_OF_INFORMATION_SECURITY),
                    Set.of(1, 2),
                    Set.of(CLAIM),
                    EnumSet.allOf(ReturnTo.class));

    @Test
    void approvesThePackThatWasJudged() {
        assertThat(RESPONSE.decide(approve("aa11"), ANNA_THE_APPROVER))
                .isEqualTo(new SignOffOutcome.Approved());
    }

    @Test
    void refusesToApproveAnotherPack() {
        assertThat(RESPONSE.decide(approve("bb22"), ANNA_THE_APPROVER))
                .isEqualTo(new SignOffOutcome.OtherPack());
    }

    @Test
    void asksWhichPackIsApproved() {
        assertIncomplete(approve(null), "packSha256");
        assertIncomplete(approve(" "), "packSha256");
    }

    @Test
    void asksForADecision() {
        assertIncomplete(
                new SignOffAnswer(null, "aa11", null, null, null, Text.open("Fine")), "decision");
    }

    @ParameterizedTest
    @EnumSource(Choice.class)
    void refusesAnyDecisionByAnAuthor(Choice choice) {
        SignOffAnswer answer =
                new SignOffAnswer(
                        choice, "aa11", ReturnTo.REPLY, null, null, Text.open("Say more"));

        assertThat(RESPONSE.decide(answer, OLIVIA_THE_OFFICER))
                .isEqualTo(new SignOffOutcome.ByAuthor());
    }

    @Test
    void knowsAnAuthorByIssuerAndSubjectTogether() {
        Actor namesake = new Actor("https://elsewhere.example", OLIVIA_THE_OFFICER.sub());

        assertThat(RESPONSE.decide(approve("aa11"), namesake))
                .isEqualTo(new SignOffOutcome.Approved());
    }

    @ParameterizedTest
    @EnumSource(ReturnTo.class)
    void returnsNamedItemsAndClaimsToAnyStep(ReturnTo to) {
        Text comment = Text.open("The harm is not specific");

        assertThat(
                        RESPONSE.decide(
                                sendBack(to, List.of(2), List.of(CLAIM), comment),
                                ANNA_THE_APPROVER))
                .isEqualTo(new SignOffOutcome.Returned(to, List.of(2), List.of(CLAIM), comment));
    }

    @Test
    void returnsTheWholeResponseWhereNothingIsNamed() {
        assertThat(
                        RESPONSE.decide(
                                sendBack(ReturnTo.REPLY, null, null, Text.open("Plainer words")),
                                ANNA_THE_APPROVER))
                .isEqualTo(
                        new SignOffOutcome.Returned(
                                ReturnTo.REPLY, List.of(), List.of(), Text.open("Plainer words")));
    }

    @Test
    void asksWhereToAndWhatHasToChange() {
        assertIncomplete(sendBack(null, null, null, null), "to", "comment");
        assertIncomplete(sendBack(ReturnTo.HARM, null, null, Text.open(" ")), "comment");
    }

    @Test
    void doesNotReturnANoticeToAReplyThatIsNotThere() {
        SignOff notice =
                new SignOff("aa11", Set.of(), Set.of(1), Set.of(), EnumSet.of(ReturnTo.HARM));

        assertThat(
                        notice.decide(
                                sendBack(ReturnTo.REPLY, null, null, Text.open("Plainer words")),
                                ANNA_THE_APPROVER))
                .isInstanceOfSatisfying(
                        SignOffOutcome.Incomplete.class,
                        it -> assertThat(it.errors()).containsOnlyKeys("to"));
    }

    @Test
    void refusesToReturnWhatIsNotInTheResponse() {
        assertIncomplete(
                sendBack(
                        ReturnTo.HARM,
                        List.of(1, 3),
                        List.of(UUID.randomUUID()),
                        Text.open("Look again")),
                "items",
                "claims");
    }

    private static void assertIncomplete(SignOffAnswer answer, String... fields) {
        assertThat(RESPONSE.decide(answer, ANNA_THE_APPROVER))
                .isInstanceOfSatisfying(
                        SignOffOutcome.Incomplete.class,
                        it -> assertThat(it.errors()).containsOnlyKeys(fields));
    }

    private static SignOffAnswer approve(@Nullable String packSha256) {
        return new SignOffAnswer(Choice.APPROVE, packSha256, null, null, null, null);
    }

    private static SignOffAnswer sendBack(
            @Nullable ReturnTo to,
            @Nullable List<Integer> items,
            @Nullable List<UUID> claims,
            @Nullable Text comment) {
        return new SignOffAnswer(Choice.RETURN, null, to, items, claims, comment);
    }
}
