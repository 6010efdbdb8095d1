/**
 * Nothing is lost and nothing is doubled while every part in turn is killed with -9. {@link
 * uk.candour.acceptance.faults.FaultRun} plays cases of every outcome and keeps a ledger of what it
 * was told; {@link uk.candour.acceptance.faults.Checker} shares no code with the services and reads
 * their databases, topics and mailboxes afterwards, in plain SQL and JSON. The numbers of the
 * invariants (I1 …) are those of the fault catalogue the system was designed by.
 */
@NullMarked
package uk.candour.acceptance.faults;

import org.jspecify.annotations.NullMarked;
