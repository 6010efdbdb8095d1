package uk.candour.platform.inbox;

import java.sql.SQLException;
import java.util.Set;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Tells a fault that passes by itself (try again for as long as it takes) from a message that
 * cannot be handled.
 */
class Faults {

    /** Connection, rollback (serialisation, deadlock), resources, operator intervention. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "57", "58");

    private Faults() {}

    /**
     * No memory is left, or the virtual machine is broken: no message is to blame and nothing can
     * be promised, not even to park one. It is thrown as an exception, since the container would
     * end at an error for good. A stack that overflows is a recursion in the handling instead.
     */
    static boolean ofTheMachine(Throwable fault) {
        return fault instanceof VirtualMachineError && !(fault instanceof StackOverflowError);
    }

    static boolean passes(Throwable fault) {
        if (fault instanceof Error) {
            return false;
        }
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotCreateTransactionException
                    || cause instanceof TransactionSystemException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof TransientDataAccessException
                    || cause instanceof QueryTimeoutException
                    || cause instanceof java.io.IOException
                    || (cause instanceof SQLException sql && passing(sql))) {
                return true;
            }
        }
        return false;
    }

    private static boolean passing(SQLException fault) {
        String state = fault.getSQLState();
        return state == null || PASSING.contains(state.substring(0, Math.min(2, state.length())));
    }
}
