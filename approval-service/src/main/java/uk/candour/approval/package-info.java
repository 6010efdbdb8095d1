/**
 * approval-service: who signs a response off, the qualified person's opinion, and the deadlines
 * board. Its front door is {@link uk.candour.approval.ApprovalInbox}.
 */
@NullMarked
package uk.candour.approval;

import org.jspecify.annotations.NullMarked;
